import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { openState, states } from './kaart-states.ts';

/* The colours of the map as the browser computes them: contrast, what steps back, and the colours of the system. */

/** The colours of a state as the browser computes them: each kind of label and line with what it stands on. */
function readColours(page: Page, vorm: string) {
  return page.locator(`svg[data-vorm="${vorm}"]`).evaluate((svg) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const toRgb = (colour: string): number[] => {
      if (!canvas) return [];
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const grounds = [...svg.querySelectorAll('.kaart-zone')].map((zone) => toRgb(getComputedStyle(zone).fill));
    const read = (selector: string, property: 'fill' | 'stroke') =>
      [...svg.querySelectorAll(selector)].map((element) => toRgb(getComputedStyle(element)[property]));
    return {
      grounds,
      labels: read('[data-label]', 'fill'),
      markers: read('[data-teken]:is(rect)', 'stroke'),
      chosen: read('path[data-mee]', 'stroke'),
    };
  });
}

/** The contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(one: number[], two: number[]): number {
  const luminance = (rgb: number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what steps back stays readable, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const lijn of ['hoofdlijn', 'fitlijn', 'vaardiglijn', 'orientatielijn', 'leerlijn', 'plaatsingslijn']) {
      await page.goto(`?lijn=${lijn}`);
      await page.locator('.reizen-awake').waitFor();
      await expect(page.locator('svg[data-vorm="breed"]')).toHaveAttribute('data-staat', 'lijn');
      const { grounds, labels, markers, chosen } = await readColours(page, 'breed');
      const least = (colours: number[][]) =>
        Math.min(...colours.flatMap((colour) => grounds.map((ground) => contrast(colour, ground))));
      expect(chosen.length, lijn).toBeGreaterThan(0);
      expect(least(labels), `labels, ${lijn}`).toBeGreaterThanOrEqual(4.5);
      expect(least(markers), `markers, ${lijn}`).toBeGreaterThanOrEqual(3);
      expect(least(chosen), `chosen lijn, ${lijn}`).toBeGreaterThanOrEqual(3);
    }
  });
}

test('the letters and arrows of the chosen lijn keep its colour, those of the others step back', async ({ page }) => {
  await page.goto('?lijn=zijsporen');
  const map = page.locator('svg[data-vorm="breed"]');
  await expect(map.locator('[data-nummer]').first()).toBeVisible();
  const colours = await map.evaluate((svg) => {
    const read = (selector: string, property: 'fill' | 'stroke') => {
      const element = svg.querySelector(selector);
      return element ? getComputedStyle(element)[property] : 'none';
    };
    return {
      chosen: read('path[data-lijn="zijsporen"]', 'stroke'),
      arrow: read('[data-bij="zijsporen"] .kaart-pijl', 'stroke'),
      letter: read('[data-bij="zijsporen"] .kaart-letter rect', 'fill'),
      others: ['hoofdlijn', 'fitlijn', 'leerlijn'].map((lijn) =>
        read(`[data-bij="${lijn}"] .kaart-letter rect`, 'fill'),
      ),
      back: read('path[data-lijn="hoofdlijn"]', 'stroke'),
    };
  });
  expect(colours.arrow).toBe(colours.chosen);
  expect(colours.letter).toBe(colours.chosen);
  expect(colours.back).not.toBe(colours.chosen);
  for (const other of colours.others) expect(other).toBe(colours.back);
});

test('choosing a lijn moves nothing above or beside it: the bar stays as high as it was', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('');
  await page.locator('.reizen-awake').waitFor();
  const before = await page.locator('.reizen-bar').boundingBox();
  await page.locator('.reizen-lijnen').getByRole('link', { name: 'Vaardiglijn' }).click();
  await expect(page.locator('.reizen-tekst')).toBeVisible();
  expect(await page.locator('.reizen-bar').boundingBox()).toEqual(before);
  expect(before?.height).toBeLessThan(60);
});

test('with forced colours the chosen lijn and its haltes still stand out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('?lijn=vaardiglijn&instap=wia');
  await page.locator('.reizen-awake').waitFor();
  const map = page.locator('svg[data-vorm="breed"]');
  await expect(map).toHaveAttribute('data-staat', 'lijn');
  const strokes = await map.evaluate((svg) => {
    const stroke = (selector: string) => {
      const element = svg.querySelector(selector);
      return element ? [getComputedStyle(element).stroke, getComputedStyle(element).strokeWidth] : [];
    };
    return {
      chosen: stroke('path[data-lijn="vaardiglijn"]'),
      other: stroke('path[data-lijn="fitlijn"]'),
      ring: stroke('[data-ring]'),
    };
  });
  expect(strokes.chosen[0]).not.toBe(strokes.other[0]);
  expect(parseFloat(strokes.chosen[1] ?? '')).toBeGreaterThan(parseFloat(strokes.other[1] ?? ''));
  expect(strokes.ring[0]).toBe(strokes.chosen[0]);
  expect(await map.locator('[data-nummer]').count()).toBe(14);
});

for (const state of states)
  test(`with forced colours all that is drawn has a colour of the system: ${state.name}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openState(page, state);
    const { own, count } = await page.evaluate(() => {
      const names = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'HighlightText'];
      const probe = document.body.appendChild(document.createElement('p'));
      const system = names.map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      const parts = [...document.querySelectorAll('svg[data-kaart]')]
        .filter((svg) => svg.checkVisibility())
        .flatMap((svg) => [
          ...[...svg.querySelectorAll('path[data-lijn], .kaart-pijl, [data-teken]:not(g), [data-ring]')].map(
            (part) => ({ part, colour: getComputedStyle(part).stroke }),
          ),
          ...[...svg.querySelectorAll('[data-label], [data-nummer] circle, [data-nummer] text')].map((part) => ({
            part,
            colour: getComputedStyle(part).fill,
          })),
        ]);
      const own = parts.filter(({ colour }) => colour !== 'none' && !system.includes(colour));
      return { own: own.map(({ part, colour }) => `${part.outerHTML.slice(0, 60)} ${colour}`), count: parts.length };
    });
    expect(count).toBeGreaterThan(150);
    expect(own).toEqual([]);
  });
