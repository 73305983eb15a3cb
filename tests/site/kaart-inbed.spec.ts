import type { Page } from '@playwright/test';
import { listSitemap } from './built-site.ts';
import { expect, test } from './guard.ts';

/** Opens a page of someone else's intranet, with a page of ours in a frame. */
async function openIntranet(page: Page, framed: string): Promise<void> {
  const body = `<!doctype html><html lang="nl"><title>Intranet</title><iframe src="${framed}" title="Kaart" width="1200" height="700"></iframe></html>`;
  await page.route('**/intranet', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('intranet');
}

test('the map to embed is whole, chooses a lijn inside the frame and leaves it for a halte', async ({ page }) => {
  await openIntranet(page, '/embed/kaart/');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('svg[data-vorm="breed"] a[data-halte]')).toHaveCount(64);
  await frame.locator('.reizen-awake').waitFor();
  await frame.getByRole('link', { name: 'Fitlijn' }).click();
  await expect(frame.locator('svg[data-vorm="breed"]')).toHaveAttribute('data-staat', 'lijn');
  await expect(page).toHaveURL(/\/intranet$/);
  await frame.locator('svg[data-vorm="breed"] a[data-halte="zelfvertrouwen"] [data-raakvlak]').click();
  await expect(page).toHaveURL(/\/haltes\/zelfvertrouwen\/\?lijn=fitlijn$/);
});

test.describe('a page that may not be framed', () => {
  test.use({ expectedError: /frame-ancestors|Refused to frame|refused to connect|Framing/i });

  test('stays out of a frame', async ({ page }) => {
    await openIntranet(page, '/over/');
    // A refused page is replaced by one of the browser's own, which no script may look into.
    const isRefused = () => page.evaluate(() => document.querySelector('iframe')?.contentDocument === null);
    await expect.poll(isRefused).toBe(true);
  });
});

test('the map to embed stores nothing, asks not to be indexed and is not in the sitemap', async ({ page }) => {
  await page.goto('embed/kaart/');
  await page.locator('.reizen-awake').waitFor();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(listSitemap('dist').filter((path) => path.includes('embed'))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the map to embed leads to a lijn and a halte outside the frame', async ({ page }) => {
    await page.goto('embed/kaart/');
    await expect(page.locator('base')).toHaveAttribute('target', '_top');
    await page.locator('svg[data-vorm="breed"] a[data-halte="intake"] [data-raakvlak]').click();
    await expect(page).toHaveURL(/\/haltes\/intake\/$/);
  });

  test('the code to embed it can be read on the page about the site', async ({ page }) => {
    await page.goto('over/');
    await expect(page.locator('main pre code')).toContainText('<iframe src="https://werkfit.example/embed/kaart/"');
  });
});
