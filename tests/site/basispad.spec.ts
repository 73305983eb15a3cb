import { expect, test } from './guard.ts';

test.use({ baseURL: process.env.WERKFIT_SITE_BASIS ?? '' });

test('the site works under a base path: styles, font, map and links', async ({ page, baseURL }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto('');
  expect(new URL(baseURL ?? '').pathname).toBe('/x/y/');
  const family = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(family.join()).toContain('Atkinson Hyperlegible Next');
  await page.locator('.reizen-awake').waitFor();
  await page.locator('svg[data-kaart][data-vorm="breed"] a[data-halte="werkfit"] [data-label]').first().click();
  await expect(page).toHaveURL(/\/x\/y\/\?halte=werkfit$/);
  await expect(page.locator('.reizen-panel h3').first()).toBeVisible();
  await page.getByRole('link', { name: 'Lees alles over Werkfit' }).click();
  await expect(page).toHaveURL(/\/x\/y\/haltes\/werkfit\/$/);
  await page.getByRole('navigation').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/x\/y\//);
  expect(failed).toEqual([]);
});
