import type { Page } from '@playwright/test';
import { distanceSeen, waysOfSeeing, type Rgb } from '../styles/kleurenzien.ts';
import { readNet } from './built-site.ts';
import { expect, test } from './guard.ts';

/*
 * Lines told apart by whoever sees colours otherwise, or none: each pair lies far apart, or is drawn with another
 * pattern. What the browser computed is measured, not what the tokens meant.
 */

/** A lijn as the browser draws it. */
interface DrawnLijn {
  lijn: string;
  colour: Rgb;
  /** All of its stroke that is not colour: dashes and width of the track, and of what is inlaid in it. */
  pattern: string;
  /** How often its letter stands on the map, outside the legend. */
  letters: number;
}

/** The least distance at which two colours of lines pass as different without a pattern (ΔE*ab). */
const FAR = 20;

function readLijnen(page: Page, vorm: string): Promise<DrawnLijn[]> {
  return page.locator(`svg[data-vorm="${vorm}"]`).evaluate((svg) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const toRgb = (colour: string): Rgb => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue];
    };
    const strokeOf = (element: Element | null): string => {
      if (!element) return 'none';
      const { strokeDasharray, strokeWidth, strokeLinecap } = getComputedStyle(element);
      return `${strokeWidth} ${strokeDasharray} ${strokeLinecap}`;
    };
    const tracks = [...svg.querySelectorAll<SVGElement>('.kaart-spoor[data-spoor]')];
    const names = [...new Set(tracks.map((track) => track.dataset.spoor ?? ''))];
    return names.map((lijn) => {
      const own = tracks.filter((track) => track.dataset.spoor === lijn);
      const paths = own.map((track) => track.querySelector('path[data-lijn]')).filter((path) => path !== null);
      const inlay = own.map((track) => track.querySelector('.kaart-inleg')).find((path) => path !== null) ?? null;
      return {
        lijn,
        colour: toRgb(getComputedStyle(paths[0]!).stroke),
        pattern: `${strokeOf(paths[0] ?? null)} / ${strokeOf(inlay)}`,
        letters: svg.querySelectorAll(`[data-bij="${lijn}"] :is(.kaart-letter, use)`).length,
      };
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const { vorm, width } of [
    { vorm: 'breed', width: 1280 },
    { vorm: 'smal', width: 360 },
  ])
    test(`each two lines on the ${vorm} map are told apart by every eye, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('');
      const lijnen = await readLijnen(page, vorm);
      expect(lijnen.map(({ lijn }) => lijn).sort()).toEqual(
        readNet()
          .lijnen.map(({ id }) => id)
          .sort(),
      );
      const pairs = lijnen.flatMap((one, i) => lijnen.slice(i + 1).map((other) => [one, other] as const));
      const alike = waysOfSeeing.flatMap((way) =>
        pairs
          .filter(([one, other]) => distanceSeen(way, one.colour, other.colour) < FAR)
          .map(([one, other]) => ({ way, names: `${one.lijn} and ${other.lijn}`, one, other })),
      );
      // For all who see three colours, colour alone is enough; without colour most pairs need their pattern.
      expect(alike.filter(({ way }) => way === 'all cones')).toEqual([]);
      expect(alike.filter(({ way }) => way === 'greyscale').length).toBeGreaterThan(0);
      expect(
        alike.filter(({ one, other }) => one.pattern === other.pattern).map(({ way, names }) => [way, names]),
      ).toEqual([]);
      console.log(`${vorm}, ${colorScheme}: ${alike.length} of ${pairs.length * waysOfSeeing.length} told by pattern`);
      expect(lijnen.filter(({ letters }) => letters === 0).map(({ lijn }) => lijn)).toEqual([]);
    });

test('every lijn carries its letter in the bar too, wide and narrow', async ({ page }) => {
  await page.goto('');
  await page.locator('.reizen-awake').waitFor();
  const letters = await page.locator('.reizen-lijnen .badge').allTextContents();
  expect(letters).toHaveLength(readNet().lijnen.length);
  expect(new Set(letters.map((letter) => letter.trim())).size).toBe(letters.length);
  for (const letter of letters) expect(letter.trim()).toMatch(/^\S{1,2}$/);
});
