import { examples } from '../../src/ui/examples.ts';
import { findDarkViolations, findViolations } from './axe.ts';
import { listPages, listSitemap } from './built-site.ts';
import { expect, test } from './guard.ts';

test.use({ baseURL: process.env.WERKFIT_SITE_BASIS ?? '' });

test('the site that readers get has no page of examples', () => {
  expect(listPages('dist').filter(({ path }) => path.startsWith('voorbeelden'))).toEqual([]);
  expect(listSitemap('dist-basis', '/x/y/')).not.toContain('voorbeelden/');
});

test('every component stands there in all its states', async ({ page }) => {
  await page.goto('voorbeelden/');
  for (const [name, states] of Object.entries(examples)) {
    const own = page.locator(`[data-voorbeeld="${name}"]`);
    await expect(own.locator('.example'), name).toHaveCount(states.length);
    for (const example of await own.locator('.example').all()) {
      expect((await example.boundingBox())?.height ?? 0, name).toBeGreaterThan(8);
    }
  }
});

test('axe finds nothing on any component, nor in the colours of the dark', async ({ page }) => {
  await page.goto('voorbeelden/');
  // Each example stands beside others of its kind.
  expect(await findViolations(page, { without: ['landmark-unique'] })).toEqual([]);
  expect(await findDarkViolations(page)).toEqual([]);
});

test('in forced colours nothing is told by a background alone', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('voorbeelden/');
  const signs = page.locator('.badge, .bord, .notice, .tip-notice, .sign, .stop-tag');
  const bare = await signs.evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { borderTopWidth, borderLeftWidth } = getComputedStyle(element);
        return parseFloat(borderTopWidth) === 0 && parseFloat(borderLeftWidth) === 0;
      })
      .map((element) => element.classList.value),
  );
  expect([...new Set(bare)]).toEqual([]);
});

test('in forced colours a line stays visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('voorbeelden/');
  const drawn = await page
    .locator('.lane')
    .first()
    .evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(document.body).color]);
  expect(drawn[0]).toBe(drawn[1]);
});

test('no component scrolls sideways on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('voorbeelden/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
