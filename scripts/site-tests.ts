import { rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { runTool } from './run-tool.ts';
import { countPlaywright, countRun, countStep, sumCounts } from './test-counts.ts';
import type { Counts } from './test-counts.ts';

const report = 'test-results/site.json';

/** Builds the site twice, at the root and under a base path with the page of examples, and runs the tests on both. */
export async function runSiteTests(args: string[]): Promise<{ code: number; counts: Counts }> {
  console.log('\n— bouwen');
  const root = await buildSite({ SITE: 'https://werkfit.example', BASE: '/' });
  // This one also carries a content root of its own, of a publisher that can be reached, and the page of examples.
  const based = {
    SITE: 'https://werkfit.example',
    BASE: '/x/y/',
    CONTENT_ROOTS: 'tests/fixtures/bereikbaar',
    VOORBEELDEN: '1',
  };
  const base = root === 0 ? await buildSite(based, 'dist-basis') : root;
  const builds = [countStep({ code: root }), countStep({ code: base })];
  if (base !== 0) return { code: 1, counts: sumCounts([...builds, { passed: 0, failed: 1 }]) };

  console.log('\n— site in de browser');
  const browser = await ensureBrowser();
  if (browser === undefined) {
    console.error('Geen browser gevonden: installeer Chromium of Chrome, of draai npx playwright install chromium.');
    return { code: 1, counts: sumCounts([...builds, { passed: 0, failed: 1 }]) };
  }
  rmSync(report, { force: true });
  const env = { CHROMIUM: browser };
  const { code } = await runTool('playwright', ['test', ...args], { env });
  return { code, counts: sumCounts([...builds, countRun(code, report, countPlaywright)]) };
}
