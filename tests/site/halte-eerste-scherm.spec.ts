import { readNet } from './built-site.ts';
import { expect, tour as test } from './guard.ts';

/** What someone sees of a halte before scrolling, on a laptop. */
const FOLD = 900;

test.describe('who has a talk tomorrow sees the heart of a halte without scrolling', () => {
  for (const { id } of readNet().haltes) {
    test(id, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: FOLD });
      await page.goto(`haltes/${id}/`);
      await page.evaluate(() => document.fonts.ready);
      const bottoms = await page.evaluate(() => {
        const bottom = (selector: string) => {
          const found = document.querySelector(selector);
          return found === null ? -1 : Math.ceil(found.getBoundingClientRect().bottom + scrollY);
        };
        return {
          happens: bottom('section:has(> #wat)'),
          ask: bottom('section:has(> #vragen)'),
          wrong: bottom('.valkuilen'),
          next: bottom('article a[href*="/haltes/"], article a[href*="/lijnen/"]'),
        };
      });
      for (const [part, place] of Object.entries(bottoms)) {
        expect(place, `${part} is on the page`).toBeGreaterThan(0);
        expect(place, `${part} ends above the fold`).toBeLessThanOrEqual(FOLD);
      }
    });
  }
});
