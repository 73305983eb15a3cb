import { expect, tour as test } from './guard.ts';
import { isCrossed, isTouching, measureMap } from './kaart-maten.ts';
import type { DrawnMap } from './kaart-maten.ts';

const forms = [
  { vorm: 'breed', other: 'smal', width: 1280, height: 800, text: 12 },
  { vorm: 'smal', other: 'breed', width: 360, height: 740, text: 14 },
];

/** Gives every pair of different places, once. */
function listPairs({ places }: DrawnMap) {
  return places.flatMap((one, index) => places.slice(index + 1).map((two) => [one, two] as const));
}

for (const { vorm, other, width, height, text } of forms) {
  test.describe(`the ${vorm} map at ${width} pixels`, () => {
    test.use({ viewport: { width, height } });

    test('is the form that shows, and the page does not scroll sideways', async ({ page }) => {
      await page.goto('');
      await expect(page.locator(`svg[data-kaart][data-vorm="${vorm}"]`)).toBeVisible();
      await expect(page.locator(`svg[data-kaart][data-vorm="${other}"]`)).toBeHidden();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

    test(`has no text below ${text} pixels`, async ({ page }) => {
      await page.goto('');
      const { smallestText } = await measureMap(page, vorm);
      expect(smallestText).toBeGreaterThanOrEqual(text);
    });

    test('no label touches another label or the marker of another place', async ({ page }) => {
      await page.goto('');
      const map = await measureMap(page, vorm);
      const faults = listPairs(map).flatMap(([one, two]) => [
        ...(isTouching(one.label, two.label) ? [`${one.id} and ${two.id}: labels`] : []),
        ...(isTouching(one.label, two.marker) ? [`label ${one.id} and marker ${two.id}`] : []),
        ...(isTouching(two.label, one.marker) ? [`label ${two.id} and marker ${one.id}`] : []),
      ]);
      expect(map.places).toHaveLength(64);
      expect(faults).toEqual([]);
    });

    test('no label touches a line', async ({ page }) => {
      await page.goto('');
      const { places, paths } = await measureMap(page, vorm);
      const faults = places.flatMap(({ id, label }) =>
        paths.filter((path) => isCrossed(label, path)).map(({ lijn }) => `label ${id} and ${lijn}`),
      );
      expect(paths.length).toBeGreaterThanOrEqual(8);
      expect([...new Set(faults)]).toEqual([]);
    });

    test('every label and marker lies inside the drawing', async ({ page }) => {
      await page.goto('');
      const map = await measureMap(page, vorm);
      const isInside = ({ left, top, right, bottom }: DrawnMap['places'][number]['label']) =>
        left >= 0 && top >= 0 && right <= map.width && bottom <= map.height;
      expect(
        map.places.filter(({ label, marker }) => !isInside(label) || !isInside(marker)).map(({ id }) => id),
      ).toEqual([]);
    });

    test('every hit area is at least 24 pixels and holds its marker', async ({ page }) => {
      await page.goto('');
      const { places } = await measureMap(page, vorm);
      const small = places.filter(
        ({ hitArea: { left, right, top, bottom } }) => right - left < 23.99 || bottom - top < 23.99,
      );
      expect(small.map(({ id }) => id)).toEqual([]);
      expect(places.filter(({ hitArea, marker }) => !isTouching(hitArea, marker)).map(({ id }) => id)).toEqual([]);
    });

    test('a press on a marker or a label lands on its own place', async ({ page }) => {
      await page.goto('');
      const missed = await page.locator(`svg[data-kaart][data-vorm="${vorm}"] a[data-halte]`).evaluateAll((links) => {
        const isOwn = (link: Element, element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('a') === link;
        };
        return links
          .filter((link) => {
            link.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
            const parts = [...link.querySelectorAll('[data-teken], [data-label], [data-raakvlak]')];
            return !parts.every((part) => isOwn(link, part.querySelector('text') ?? part));
          })
          .map((link) => link.getAttribute('data-halte'));
      });
      expect(missed).toEqual([]);
    });
  });
}
