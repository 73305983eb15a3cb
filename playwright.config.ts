import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

// Workers read this file too; the environment spares them the search.
const executablePath = process.env.CHROMIUM ?? findBrowser();
if (executablePath !== undefined) process.env.CHROMIUM = executablePath;

const isRoot = process.getuid?.() === 0;

/** The server picks a free port itself and says which; the tests read it from the environment. */
function server(folder: string, ready: RegExp) {
  return { command: `node scripts/serve.ts ${folder} --port 0`, wait: { stdout: ready } };
}

export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['dot'], ['json', { outputFile: 'test-results/site.json' }]],
  outputDir: 'test-results/site',
  use: {
    baseURL: process.env.WERKFIT_SITE ?? '',
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  webServer: [
    server('dist', /op (?<werkfit_site>http:\S+)/),
    server('dist-basis', /op (?<werkfit_site_basis>http:\S+)/),
  ],
});
