import { readNet } from './built-site.ts';
import { expect, test } from './guard.ts';

test.use({ javaScriptEnabled: false });

const net = readNet();

test('the map is whole and leads to a halte', async ({ page }) => {
  await page.goto('');
  const kaart = page.locator('svg[data-kaart][data-vorm="breed"]');
  await expect(kaart).toBeVisible();
  await expect(kaart.locator('a[data-halte]')).toHaveCount(64);
  await kaart.locator('a[data-halte="aanmelding"] [data-label]').first().click();
  await expect(page).toHaveURL(/\/haltes\/aanmelding\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Aanmelding/);
  await expect(page.locator('main')).toContainText(/[a-z]{4,} .{200,}/s);
});

test('the haltelijst can be read and leads to every place', async ({ page }) => {
  await page.goto('haltelijst/');
  const links = page.locator('[data-haltelijst] a[data-halte]');
  const ids = await links.evaluateAll((all) => all.map((link) => link.getAttribute('data-halte')));
  expect(new Set(ids).size).toBe(net.haltes.length + net.instappen.length);
  await links.nth(20).click();
  await expect(page.locator('main h1')).toBeVisible();
});

test('the main line can be walked from its first halte to Werkfit by its links', async ({ page }) => {
  const hoofdlijn = net.lijnen.find(({ id }) => id === 'hoofdlijn');
  const [traject = []] = (hoofdlijn?.trajecten ?? [])
    .map((each) => (Array.isArray(each) ? each : each.haltes))
    .sort((a, b) => b.length - a.length);
  expect(traject.length).toBeGreaterThan(5);
  const isInstap = (id: string) => net.instappen.some((instap) => instap.id === id);
  const walk = traject.filter((id) => !isInstap(id));
  await page.goto(`haltes/${walk[0] ?? ''}/`);
  for (const id of walk.slice(1)) {
    const address = await page.locator(`main a[href*="/haltes/${id}/"]`).first().getAttribute('href');
    expect(address, `from ${page.url()} to ${id}`).not.toBeNull();
    await page.goto(address ?? '');
    await expect(page.locator('h1')).toHaveCount(1);
  }
});
