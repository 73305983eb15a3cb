import { rmSync } from 'node:fs';
import { runTool } from './run-tool.ts';
import { runSiteTests } from './site-tests.ts';
import { countRun, countStep, countVitest, sumCounts } from './test-counts.ts';
import type { Counts } from './test-counts.ts';

const report = 'test-results/unit.json';

/** Steps that only pass or fail: each is one tool with its arguments. */
const steps: [tool: string, ...args: string[]][] = [
  // First, since it writes the types of the collections that the others read.
  ['astro', 'check'],
  ['svelte-check', '--tsconfig', './tsconfig.svelte.json', '--fail-on-warnings'],
  ['tsc', '-p', 'src/domain'],
  ['eslint', '.', '--max-warnings', '0'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['cspell', '--no-progress', '--no-summary', 'content/**/*.{mdx,yaml}'],
];

async function runStep([tool, ...args]: [string, ...string[]]): Promise<Counts> {
  console.log(`— ${tool} ${args.join(' ')}`);
  const outcome = await runTool(tool, args, { quiet: true });
  if (outcome.code !== 0) console.log(outcome.output);
  return countStep(outcome);
}

async function runUnitTests(): Promise<Counts> {
  console.log('\n— tests zonder browser');
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', args);
  return countRun(code, report, countVitest);
}

const counts: Counts[] = [];
for (const step of steps) counts.push(await runStep(step));
counts.push(await runUnitTests());
counts.push((await runSiteTests([])).counts);

const { passed, failed } = sumCounts(counts);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
