import { readNet } from './built-site.ts';
import { expect, tour as test } from './guard.ts';

const net = readNet();

test('a halte says where you are, on every line it lies on', async ({ page }) => {
  await page.goto('haltes/aanmelding/');
  await expect(page.locator('main [aria-current]').first()).toBeVisible();
});

test('a knooppunt shows its exits as links', async ({ page }) => {
  const knooppunten = net.haltes.filter(({ soort }) => soort === 'knooppunt');
  expect(knooppunten).toHaveLength(7);
  for (const { id } of knooppunten) {
    await page.goto(`haltes/${id}/`);
    const exits = await page.locator('main a[href*="/haltes/"], main a[href*="/instappen/"]').count();
    expect(exits, id).toBeGreaterThan(1);
  }
});
