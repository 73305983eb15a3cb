import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';

/** What has the focus: which place of the map, and what of it lies in the window and on top. */
interface Focus {
  halte: string | null;
  name: string;
  isInside: boolean;
  isOnTop: boolean;
  clip: { x: number; y: number; width: number; height: number };
}

function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    // A part of an SVG link paints; its middle may be empty.
    const parts = element instanceof SVGElement ? [...element.querySelectorAll('[data-teken]')] : [element];
    const isOnTop = parts.some((part) => {
      const box = part.getBoundingClientRect();
      const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    const x = Math.max(0, left - 8);
    const y = Math.max(0, top - 8);
    return {
      halte: element.closest('svg[data-kaart]') ? element.getAttribute('data-halte') : null,
      name: element.textContent.trim().slice(0, 40),
      isInside: left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
      isOnTop,
      clip: { x, y, width: Math.min(innerWidth, right + 8) - x, height: Math.min(innerHeight, bottom + 8) - y },
    };
  });
}

/** Says whether the focus can be seen: the same spot looks different without it. */
async function isFocusSeen(page: Page, clip: Focus['clip']): Promise<boolean> {
  const options = { clip, animations: 'disabled' } as const;
  const withFocus = await page.screenshot(options);
  await page.evaluate(() => {
    const element = document.activeElement as HTMLElement | SVGElement;
    Object.assign(window, { focused: element });
    element.blur();
  });
  const without = await page.screenshot(options);
  await page.evaluate(() => {
    (window as unknown as { focused: SVGElement }).focused.focus({ preventScroll: true });
  });
  return !withFocus.equals(without);
}

/** Presses a key until the focus has left the map; gives the places passed and what was wrong. */
async function walkMap(page: Page, key: string): Promise<{ passed: string[]; faults: string[] }> {
  const passed: string[] = [];
  const faults: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const { halte, name, isInside, isOnTop, clip } = await readFocus(page);
    if (halte === null && passed.length > 0) break;
    if (halte === null) continue;
    passed.push(halte);
    if (!isInside) faults.push(`${name}: outside the window`);
    else if (!isOnTop) faults.push(`${name}: something lies over it`);
    else if (!(await isFocusSeen(page, clip))) faults.push(`${name}: focus not visible`);
  }
  return { passed, faults };
}

const forms = [
  { vorm: 'breed', width: 1280, height: 800 },
  { vorm: 'smal', width: 360, height: 740 },
];

for (const { vorm, width, height } of forms) {
  test.describe(`the ${vorm} map by keyboard`, () => {
    test.use({ viewport: { width, height } });
    test.slow();

    test('Tab walks all places in order, each in sight and with visible focus', async ({ page }) => {
      await page.goto('');
      const order = await page
        .locator(`svg[data-kaart][data-vorm="${vorm}"] a[data-halte]`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-halte')));
      const { passed, faults } = await walkMap(page, 'Tab');
      expect(passed).toEqual(order);
      expect(faults).toEqual([]);
    });

    test('Shift+Tab walks back, each in sight, and leaves the map', async ({ page }) => {
      await page.goto('');
      const links = page.locator(`svg[data-kaart][data-vorm="${vorm}"] a[data-halte]`);
      await links.nth(11).focus();
      const { passed, faults } = await walkMap(page, 'Shift+Tab');
      expect(passed).toHaveLength(11);
      expect(faults).toEqual([]);
    });

    test('Enter opens the halte that has the focus', async ({ page }) => {
      await page.goto('');
      await page.locator('.reizen-awake').waitFor();
      await page.locator(`svg[data-kaart][data-vorm="${vorm}"] a[data-halte="werkfit"]`).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/\?halte=werkfit$/);
      await page.getByRole('link', { name: 'Lees alles over Werkfit' }).press('Enter');
      await expect(page).toHaveURL(/\/haltes\/werkfit\/$/);
    });
  });
}

test('the first Tab offers a way past the navigation', async ({ page }) => {
  await page.goto('haltes/werkfit/');
  await page.keyboard.press('Tab');
  const skip = page.locator('a:focus');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
