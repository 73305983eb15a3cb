import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';

async function open(page: Page): Promise<void> {
  await page.goto('');
  await page.locator('.reizen-awake').waitFor();
}

test.describe('zooming', () => {
  const scaleOf = (page: Page) =>
    page
      .locator('svg[data-vorm="breed"]')
      .evaluate((svg) => Math.round((svg.getBoundingClientRect().width / 1261) * 10) / 10);

  test('by buttons, keys and Ctrl with the wheel, up to four times, and back to the whole map', async ({ page }) => {
    await open(page);
    for (let press = 0; press < 4; press += 1) await page.getByRole('button', { name: 'Groter' }).click();
    await expect.poll(() => scaleOf(page)).toBeCloseTo(4, 0);
    await expect(page.locator('.reizen [role="status"]')).toHaveText('Kaart op 400 procent.');
    await page.getByRole('button', { name: 'Hele kaart' }).click();
    await expect.poll(() => scaleOf(page)).toBeCloseTo(1, 0);
    await page.locator('.breed').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(() => scaleOf(page)).toBeCloseTo(2, 0);
    await page.keyboard.press('-');
    await expect.poll(() => scaleOf(page)).toBeCloseTo(1.5, 0);
    await page.keyboard.press('0');
    await expect.poll(() => scaleOf(page)).toBeCloseTo(1, 0);
    await page.mouse.move(600, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.8);
  });

  test('a map beside a text is cut off, until one asks for the whole of it', async ({ page }) => {
    await page.goto('?lijn=vaardiglijn');
    await page.locator('.reizen-awake').waitFor();
    const whole = page.getByRole('button', { name: 'Hele kaart' });
    const region = page.locator('.breed');
    const hidden = () => region.evaluate((element) => element.scrollWidth - element.clientWidth);
    const height = () => region.evaluate((element) => Math.round(element.getBoundingClientRect().height));
    await expect(whole).toHaveAttribute('aria-disabled', 'false');
    expect(await hidden()).toBeGreaterThan(200);
    const before = await height();
    await whole.click();
    await expect.poll(hidden).toBe(0);
    await expect(page.locator('.reizen [role="status"]')).toHaveText('Hele kaart.');
    await expect(whole).toHaveAttribute('aria-disabled', 'true');
    await expect(page.locator('svg[data-vorm="breed"] a[data-halte="opleiding"] [data-label]')).toBeInViewport();
    expect(Math.abs((await height()) - before)).toBeLessThan(20);
    await page.getByRole('button', { name: 'Groter' }).click();
    await expect.poll(() => scaleOf(page)).toBeCloseTo(1, 1);
  });

  test('what was asked whole stays whole when the text beside it goes and comes', async ({ page }) => {
    await page.goto('?halte=intake');
    await page.locator('dialog[open]').waitFor();
    const svg = page.locator('svg[data-vorm="breed"]');
    const width = () => svg.evaluate((element) => Math.round(element.getBoundingClientRect().width));
    await page.getByRole('button', { name: 'Hele kaart' }).click();
    await expect.poll(width).toBeLessThan(1000);
    await page.getByRole('button', { name: /^Sluit/ }).click();
    await expect.poll(width).toBeGreaterThan(1200);
    await expect(page.getByRole('button', { name: 'Hele kaart' })).toHaveAttribute('aria-disabled', 'true');
    await page.locator('svg[data-vorm="breed"] a[data-halte="intake"]').click();
    await expect.poll(width).toBeLessThan(1000);
    await page.getByRole('button', { name: 'Groter' }).click();
    await expect.poll(width).toBeGreaterThan(1200);
  });

  test('the bare wheel scrolls and the page never scrolls sideways', async ({ page }) => {
    await open(page);
    await page.keyboard.press('+');
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scaleOf(page)).toBeCloseTo(1, 0);
    await page.getByRole('button', { name: 'Groter' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  test('two fingers zoom', async ({ page }) => {
    await open(page);
    await page.locator('.breed').evaluate((region) => {
      const touch = (identifier: number, clientX: number) =>
        new Touch({ identifier, target: region, clientX, clientY: 400 });
      const send = (type: string, from: number, to: number) =>
        region.dispatchEvent(
          new TouchEvent(type, { touches: [touch(1, from), touch(2, to)], cancelable: true, bubbles: true }),
        );
      send('touchstart', 500, 700);
      send('touchmove', 400, 800);
    });
    await expect.poll(() => scaleOf(page)).toBeCloseTo(2, 0);
  });
});
