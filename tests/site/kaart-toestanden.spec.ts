import type { Page } from '@playwright/test';
import { findDarkViolations, findViolations } from './axe.ts';
import { expect, tour as test } from './guard.ts';

/*
 * The map in each of its states: what a rule engine finds, and what it cannot see: sizes of targets, focus, contrast in
 * SVG, reflow, forced colours.
 */

interface State {
  name: string;
  address: string;
  width: number;
  height: number;
  zooms?: number;
}

const states: State[] = [
  { name: 'idle', address: '', width: 1280, height: 800 },
  { name: 'a lijn chosen', address: '?lijn=vaardiglijn', width: 1280, height: 800 },
  { name: 'a group chosen', address: '?instap=wia', width: 1440, height: 900 },
  { name: 'a halte chosen', address: '?lijn=vaardiglijn&halte=tussenevaluatie', width: 1440, height: 900 },
  { name: 'zoomed', address: '?lijn=hoofdlijn', width: 1280, height: 800, zooms: 2 },
  { name: 'narrow', address: '?lijn=plaatsingslijn&instap=wia', width: 320, height: 640 },
  { name: 'narrow with a halte', address: '?halte=intake', width: 320, height: 640 },
  { name: 'at 400 percent', address: '?zone=c', width: 320, height: 200 },
];

async function open(page: Page, { address, width, height, zooms = 0 }: State): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(address);
  await page.locator('.reizen-awake').waitFor();
  if (address.includes('halte=')) await page.locator('.reizen-panel h3').first().waitFor();
  if (address.includes('instap=') && width >= 1024) await page.locator('.reizen-tekst li').first().waitFor();
  for (let zoom = 0; zoom < zooms; zoom += 1) await page.getByRole('button', { name: 'Groter' }).click();
}

for (const state of states) {
  test.describe(state.name, () => {
    test('axe finds nothing, nor in the colours of the dark', async ({ page }) => {
      await open(page, state);
      expect(await findViolations(page)).toEqual([]);
      expect(await findDarkViolations(page)).toEqual([]);
    });

    test('every target of the map and its tools is at least 24 pixels, or stands in a sentence', async ({ page }) => {
      await open(page, state);
      const small = await page.locator('.reizen :is(a, button, select, summary)').evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility() && target.closest('li, p')?.textContent === target.textContent)
          .concat(targets.filter((target) => target.matches('svg a, button, select, summary, nav a')))
          .filter((target) => target.checkVisibility())
          .map((target) => {
            const { width, height } = (target.querySelector('[data-raakvlak]') ?? target).getBoundingClientRect();
            return { name: target.textContent.trim().slice(0, 40), width, height };
          })
          .filter(({ width, height }) => width < 23.9 || height < 23.9),
      );
      expect(small).toEqual([]);
    });

    test('the page does not scroll sideways, with wide text spacing either', async ({ page }) => {
      await open(page, state);
      const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await widthOf()).toBeLessThanOrEqual(state.width);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await widthOf()).toBeLessThanOrEqual(state.width);
      const clipped = await page.locator('.reizen :is(a, h2, h3, p, li, button)').evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility() && !element.closest('svg, .reizen-hidden'))
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
          .filter((element) => getComputedStyle(element).display !== 'inline')
          .map((element) => element.textContent.trim().slice(0, 40)),
      );
      expect(clipped).toEqual([]);
    });

    test('nothing moves when less motion is asked for', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, state);
      // A hundredth of a millisecond is how the house says: at once.
      const moving = await page.evaluate(
        () =>
          document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1).length,
      );
      expect(moving).toBe(0);
    });
  });
}

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

for (const { vorm, width, height } of [
  { vorm: 'breed', width: 1280, height: 800 },
  { vorm: 'smal', width: 360, height: 740 },
]) {
  test(`no number or ring touches the label of another place on the ${vorm} map`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('');
    await page.locator('.reizen-awake').waitFor();
    const faults: string[] = [];
    for (const lijn of ['hoofdlijn', 'vaardiglijn', 'zijsporen', 'plaatsingslijn', 'ringlijn']) {
      await page.goto(`?lijn=${lijn}&instap=wia`);
      await page.locator(`svg[data-vorm="${vorm}"] [data-nummer]`).first().waitFor();
      const touching = await page.locator(`svg[data-vorm="${vorm}"]`).evaluate((svg) => {
        const labels = [...svg.querySelectorAll('[data-label]')];
        const boxes = labels.flatMap((label) =>
          (label.children.length > 0 ? [...label.children] : [label]).map((part) => ({
            part,
            box: part.getBoundingClientRect(),
          })),
        );
        return [...svg.querySelectorAll('[data-nummer], [data-ring]')].flatMap((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          return boxes
            .filter(({ box }) => {
              // A circle and the box of a line of text: the ink of the letters is a bit smaller than their box.
              const x = Math.min(Math.max((left + right) / 2, box.left), box.right);
              const y = Math.min(Math.max((top + bottom) / 2, box.top + 2), box.bottom - 2);
              return Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2) < (right - left) / 2 - 1;
            })
            .map(({ part }) => `${mark.closest('a')?.dataset.halte ?? ''} on ${part.textContent}`);
        });
      });
      faults.push(...touching.map((fault) => `${lijn}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test('at 360 pixels the first places are in sight at once, above the tools', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('');
  await page.locator('.reizen-awake').waitFor();
  const bar = await page.locator('.reizen-bar').boundingBox();
  const boxes = await page
    .locator('svg[data-vorm="smal"] a[data-halte]')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().bottom));
  expect(boxes.filter((bottom) => bottom < (bar?.y ?? 0)).length).toBeGreaterThanOrEqual(6);
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(740.5);
});

test('at 360 pixels the heading of the zone stays in sight while one scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('?lijn=vaardiglijn');
  await page.locator('.reizen-zones').waitFor();
  await page
    .locator('svg[data-vorm="smal"] a[data-halte="presenteren-en-solliciteren"]')
    .evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const tops = await page
    .locator('.reizen-zones p')
    .evaluateAll((heads) => heads.map((head) => [head.textContent, head.getBoundingClientRect().top]));
  expect(tops.filter(([, top]) => top === 0).map(([name]) => name)).toEqual(['Stap 3 · Uitvoering']);
});
