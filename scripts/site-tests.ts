import { rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { runTool } from './run-tool.ts';
import { countPlaywright, countRun, countStep, sumCounts } from './test-counts.ts';
import type { Counts } from './test-counts.ts';

const report = 'test-results/site.json';

/**
 * Builds the site twice: at the root, and under a base path with the page of examples. One after the other, since both
 * keep what they read in the same place.
 */
export async function buildTestSites(): Promise<{ isBuilt: boolean; counts: Counts }> {
  const root = await buildSite({ SITE: 'https://werkfit.example', BASE: '/' });
  // This one also carries a content root of its own, of a publisher that can be reached, and the page of examples.
  const based = {
    SITE: 'https://werkfit.example',
    BASE: '/x/y/',
    CONTENT_ROOTS: 'tests/fixtures/bereikbaar',
    VOORBEELDEN: '1',
  };
  const base = root === 0 ? await buildSite(based, 'dist-basis') : root;
  return { isBuilt: base === 0, counts: sumCounts([countStep({ code: root }), countStep({ code: base })]) };
}

/** Runs the tests of the site in a browser, on both builds. */
export async function runBrowserTests(args: string[]): Promise<{ code: number; counts: Counts }> {
  const browser = await ensureBrowser();
  if (browser === undefined) {
    console.error('Geen browser gevonden: installeer Chromium of Chrome, of draai npx playwright install chromium.');
    return { code: 1, counts: { passed: 0, failed: 1 } };
  }
  rmSync(report, { force: true });
  const env = { CHROMIUM: browser };
  const { code } = await runTool('playwright', ['test', ...args], { env });
  return { code, counts: countRun(code, report, countPlaywright) };
}
