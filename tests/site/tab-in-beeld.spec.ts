import type { Page } from '@playwright/test';
import { listKinds } from './built-site.ts';
import { walk } from './focus-walk.ts';
import { expect, test } from './guard.ts';

/*
 * After every Tab, both ways, what has the focus is in the window, has a ring and does not lie under something (WCAG
 * 2.4.7 and 2.4.11). The page is walked from its top and, with Shift, from its end.
 */

/** Walks a page from its top with Tab and from its end with Shift and Tab. */
async function walkBothWays(page: Page, most: number) {
  const there = await walk(page, 'Tab', most);
  await page.evaluate(() => {
    const last = [...document.querySelectorAll<HTMLElement>('footer a')].at(-1);
    last?.focus();
  });
  const back = await walk(page, 'Shift+Tab', most);
  return {
    stops: there.stops + back.stops,
    faults: [...there.faults, ...back.faults],
    partly: [...there.partly, ...back.partly],
  };
}

const homes = [
  { name: '1280 pixels', width: 1280, height: 800, zooms: 0 },
  { name: '1280 pixels, the map at 2', width: 1280, height: 800, zooms: 2 },
  { name: '1280 pixels, the map at 4', width: 1280, height: 800, zooms: 4 },
  { name: '1280 pixels at 200 percent', width: 640, height: 400, zooms: 0 },
  { name: '320 pixels', width: 320, height: 640, zooms: 0 },
  { name: '1280 pixels at 400 percent', width: 320, height: 200, zooms: 0 },
];

for (const { name, width, height, zooms } of homes)
  test(`on the home page every stop of Tab is in sight, ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.goto('');
    await page.locator('.reizen-awake').waitFor();
    for (let zoom = 0; zoom < zooms; zoom += 1) await page.getByRole('button', { name: 'Groter' }).click();
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      (document.activeElement as HTMLElement).blur();
    });
    const { stops, faults, partly } = await walkBothWays(page, 160);
    expect(stops).toBeGreaterThan(150);
    expect(faults).toEqual([]);
    expect(partly.length / stops, partly.join('\n')).toBeLessThanOrEqual(0.01);
  });

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
])
  test(`on every kind of page every stop of Tab is in sight, ${width} pixels`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    const partly: string[] = [];
    let stops = 0;
    for (const path of listKinds().filter((kind) => kind !== '')) {
      await page.goto(path);
      const found = await walkBothWays(page, 40);
      stops += found.stops;
      faults.push(...found.faults.map((fault) => `/${path}: ${fault}`));
      partly.push(...found.partly.map((fault) => `/${path}: ${fault}`));
    }
    expect(stops).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
    expect(partly.length / stops, partly.join('\n')).toBeLessThanOrEqual(0.01);
  });
