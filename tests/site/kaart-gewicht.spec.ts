import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';

interface Weight {
  html: number;
  css: number;
  js: number;
}

/** What comes over the line for a page, packed as the server sends it: bytes by kind, without the font. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { html: 0, css: 0, js: 0 };
  const sizes: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    const kind = type.includes('html')
      ? 'html'
      : type.includes('css')
        ? 'css'
        : type.includes('javascript')
          ? 'js'
          : null;
    const length = Number(response.headers()['content-length'] ?? 0);
    if (kind !== null) sizes.push(Promise.resolve().then(() => void (weight[kind] += length)));
  });
  await page.goto(path);
  await page.locator('.reizen-awake').waitFor();
  await Promise.all(sizes);
  return weight;
}

for (const path of ['', 'embed/kaart/']) {
  test(`/${path} weighs at most 60 kB with styles and script, and 30 kB of script`, async ({ page }) => {
    const { html, css, js } = await weigh(page, path);
    console.log(`/${path}: HTML ${html}, CSS ${css}, JS ${js} bytes brotli`);
    expect(html).toBeGreaterThan(5000);
    expect(js).toBeGreaterThan(5000);
    expect(html + css + js).toBeLessThanOrEqual(60_000);
    expect(js).toBeLessThanOrEqual(30_000);
  });
}

test('the text of one halte is small, and comes only when someone asks for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.json')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto('');
  await page.locator('.reizen-awake').waitFor();
  expect(asked).toEqual([]);
  const response = page.waitForResponse('**/kaart/tussenevaluatie.json');
  await page.locator('svg[data-vorm="breed"] a[data-halte="tussenevaluatie"] [data-raakvlak]').click();
  expect(Number((await response).headers()['content-length'])).toBeLessThan(4000);
  expect(asked).toEqual(['/kaart/tussenevaluatie.json']);
});
