import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './guard.ts';
import { openScanPage } from './zelfscan-pagina.ts';

/** The most JavaScript of the scan, in bytes as gzip sends them; the aim is 55 kB. */
const most = 60_000;

for (const address of ['zelfscan/', 'zelfscan/team/']) {
  test(`the JavaScript of /${address} stays under 60 kB`, async ({ page, baseURL }) => {
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const base = new URL(baseURL ?? '').pathname;
    const sizes = [...scripts].map((path) => gzipSync(readFileSync(join('dist', path.slice(base.length)))).length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
  });
}

test('once the page is open, filling in asks nothing of the network', async ({ page }) => {
  await openScanPage(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  // The browser itself asks for the icon again when the title changes.
  page.on('request', (request) => request.url().endsWith('/favicon.svg') || asked.push(request.url()));
  await page.getByRole('radio', { name: 'Uitvoerder' }).check();
  await page.getByRole('button', { name: 'Doe de zelftest' }).click();
  await page.locator('fieldset[data-vraag="ZS-01"] input[value="2"]').check();
  await page.locator('[data-toon-resultaat]').click();
  await expect(page.locator('[data-thema]')).toHaveCount(9);
  expect(asked).toEqual([]);
});
