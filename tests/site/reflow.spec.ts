import { listKinds } from './built-site.ts';
import { expect, tour as test } from './guard.ts';

for (const path of listKinds()) {
  test(`/${path} fits 320 pixels without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const { width, outside } = await page.evaluate(() => {
      const scrollers = new Set(
        [...document.querySelectorAll('*')].filter((element) =>
          /auto|scroll/.test(getComputedStyle(element).overflowX),
        ),
      );
      const isFree = (element: Element): boolean => {
        for (let up = element.parentElement; up; up = up.parentElement) if (scrollers.has(up)) return false;
        return true;
      };
      const texts = [...document.querySelectorAll('main :is(p, li, h1, h2, h3, a, dt, dd, td, th)')].filter(isFree);
      const wide = texts.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
      const visible = wide.filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1);
      return {
        width: document.documentElement.scrollWidth,
        outside: visible.map((element) => element.textContent.trim().slice(0, 60)),
      };
    });
    expect(width).toBeLessThanOrEqual(320);
    expect(outside).toEqual([]);
  });
}
