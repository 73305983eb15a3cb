import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runCommand, runTool } from './run-tool.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Gives the browser for the tests: the one named in CHROMIUM, the system's, or Playwright's own. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const system = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [...system, ...elsewhere, chromium.executablePath()];
  const named = process.env.CHROMIUM;
  return named ?? candidates.find((path) => existsSync(path) && doesStart(path));
}

/** Gives a browser, installing one when there is none; nothing when that does not work either. */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('Geen Chromium of Chrome gevonden; Playwright haalt zijn eigen Chromium op …');
  await runTool('playwright', ['install', 'chromium'], { quiet: true });
  return findBrowser() ?? (await installDebianPackage());
}

async function installDebianPackage(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Dat lukte niet; nu installeert apt-get het pakket chromium op dit systeem …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { env, quiet: true });
  const args = ['install', '--yes', '--no-install-recommends', 'chromium'];
  await runCommand('apt-get', args, { env, quiet: true });
  return findBrowser();
}

/** A file alone says little: some systems ship a stub that only tells how to install a browser. */
function doesStart(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
