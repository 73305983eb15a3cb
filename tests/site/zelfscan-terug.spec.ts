import { expect, test } from './guard.ts';
import { beginScan, choose, openScanPage, readChoice, readStored } from './zelfscan-pagina.ts';

// Playwright switches the back/forward cache off; this browser has it, as that of a reader.
test('back/forward cache: a page that comes back with its old heap looks again, and loses nothing', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset.terug = String(persisted)));
  });
  await openScanPage(page);
  await beginScan(page);
  await choose(page, 'ZS-01', '1');
  await choose(page, 'ZS-02', 'weet-niet');
  await page.getByLabel(/^Wie weet dit wel/).fill('net getypt');
  await page.goto('over/');

  // Meanwhile another tab goes on with the same scan.
  const second = await context.newPage();
  await openScanPage(second, 'zelfscan/#thema-a');
  await expect(second.getByLabel(/^Wie weet dit wel/)).toHaveValue('net getypt');
  await choose(second, 'ZS-01', '3');
  await choose(second, 'ZS-03', '2');

  await page.evaluate(() => history.back());
  await expect(page.locator('html')).toHaveAttribute('data-terug', 'true');
  await expect.poll(() => readChoice(page, 'ZS-01')).toBe('3');
  expect(await readChoice(page, 'ZS-03')).toBe('2');
  await expect(page.getByText('Deze scan is open in een ander tabblad')).toBeVisible();
  await page.getByRole('button', { name: 'Werk hier verder' }).click();
  await choose(page, 'ZS-04', '0');
  await expect.poll(() => readChoice(second, 'ZS-04')).toBe('0');
  expect(await readStored(page)).toMatchObject([
    {
      antwoorden: {
        'ZS-01': { keuze: 3 },
        'ZS-02': { keuze: 'weet-niet' },
        'ZS-03': { keuze: 2 },
        'ZS-04': { keuze: 0 },
      },
    },
  ]);
  expect(errors).toEqual([]);
  await browser.close();
});
