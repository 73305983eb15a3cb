import { findDarkViolations, findViolations } from './axe.ts';
import { expect, tour as test } from './guard.ts';
import { openState, states } from './kaart-states.ts';

/*
 * The map in each of its states: what a rule engine finds, and what it cannot see: sizes of targets, focus, contrast in
 * SVG, reflow, forced colours.
 */

for (const state of states) {
  test.describe(state.name, () => {
    test('axe finds nothing, nor in the colours of the dark', async ({ page }) => {
      await openState(page, state);
      expect(await findViolations(page)).toEqual([]);
      expect(await findDarkViolations(page)).toEqual([]);
    });

    test('every target of the map and its tools is at least 24 pixels, or stands in a sentence', async ({ page }) => {
      await openState(page, state);
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

    test('a press on the marker of a place lands on that place, whatever lies over it', async ({ page }) => {
      await openState(page, state);
      const missed = await page.locator('svg[data-kaart]').evaluateAll((svgs) => {
        const panel = document.querySelector('dialog:modal');
        const shown = svgs.filter((svg) => svg.checkVisibility() && !panel);
        return shown.flatMap((svg) =>
          [...svg.querySelectorAll('a[data-halte]')]
            .filter((link) => {
              link.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
              const { left, right, top, bottom } = (link.querySelector('[data-teken]') ?? link).getBoundingClientRect();
              const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              return hit?.closest('a') !== link;
            })
            .map((link) => link.getAttribute('data-halte')),
        );
      });
      expect(missed).toEqual([]);
    });

    test('the page does not scroll sideways, with wide text spacing either', async ({ page }) => {
      await openState(page, state);
      const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await widthOf()).toBeLessThanOrEqual(state.width);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`,
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
      await openState(page, state);
      // A hundredth of a millisecond is how the house says: at once.
      const moving = await page.evaluate(
        () =>
          document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1).length,
      );
      expect(moving).toBe(0);
    });
  });
}

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
