import { runTool } from './run-tool.ts';

/** Builds the site quietly: shows the warnings, or everything when it fails; gives the exit code. */
export async function buildSite(env: Record<string, string>, outDir = 'dist'): Promise<number> {
  const args = ['build', '--outDir', outDir];
  const { code, output } = await runTool('astro', args, { env, quiet: true });
  const lines = output.split('\n').filter((line) => code !== 0 || line.includes('[WARN]'));
  if (lines.length > 0) console.log(lines.join('\n'));
  return code;
}
