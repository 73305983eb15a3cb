import type { Page } from '@playwright/test';
import { readNet } from './built-site.ts';
import { expect, test } from './guard.ts';

const net = readNet();
const haltes = net.haltes.map(({ id }) => `haltes/${id}/`);
const knooppunten = net.haltes.filter(({ soort }) => soort === 'knooppunt').map(({ id }) => `haltes/${id}/`);
const fitlijn = net.lijnen
  .find(({ id }) => id === 'fitlijn')!
  .trajecten.map((t) => (Array.isArray(t) ? t : t.haltes))[0]!;

/** Follows the one way of this kind that a journey leaves, once the page has chosen: its address is there before that. */
async function followOnly(page: Page, kind: string): Promise<void> {
  await expect(page.locator('[data-reis]')).toBeVisible();
  await page.locator(`${kind}:visible a`).click();
}

test.describe('a journey with one line', () => {
  test('the sign shows that line alone, and its links keep it', async ({ page }) => {
    await page.goto('haltes/tussenevaluatie/?lijn=fitlijn');
    const ways = page.locator('[data-lijnen]:visible');
    await expect(ways).toHaveCount(2);
    await expect(ways.locator('.badge:visible')).toHaveText(['F', 'F']);
    await expect(page.locator('[data-reis]')).toContainText('Fitlijn');
    await expect(page.locator('details[data-lijn]').first()).toHaveAttribute('data-lijn', 'fitlijn');
    await expect(page.locator('details[data-lijn][open]')).toHaveCount(1);
    await expect(page.locator('.mini use[data-volgt]')).toHaveAttribute('data-lijn', 'fitlijn');
  });

  test('next by next one comes along every halte of the line, in order', async ({ page }) => {
    await page.goto(`haltes/${fitlijn[0]!}/?lijn=fitlijn`);
    for (const id of fitlijn.slice(1)) {
      await followOnly(page, '.way-next');
      await expect(page).toHaveURL(new RegExp(`/haltes/${id}/\\?lijn=fitlijn$`));
    }
    await expect(page.locator('.way-next:visible')).toHaveCount(0);
    await expect(page.locator('.next .label')).toHaveText('Hier eindigt de lijn');
  });

  test('previous by previous one comes back', async ({ page }) => {
    await page.goto(`haltes/${fitlijn.at(-1)!}/?lijn=fitlijn`);
    for (const id of fitlijn.toReversed().slice(1)) {
      await followOnly(page, '.way-previous');
      await expect(page).toHaveURL(new RegExp(`/haltes/${id}/\\?lijn=fitlijn$`));
    }
  });

  for (const script of ['lijn.js', 'kopieer.js'])
    test(`a reader never sees the ways of another line, however late ${script} comes`, async ({ page }) => {
      await page.route(`**/${script}`, async (route) => {
        await new Promise((done) => setTimeout(done, 500));
        await route.continue();
      });
      await page.addInitScript(() => {
        const frames: number[] = [];
        Object.assign(window, { frames });
        // A frame is asked for only when it will be shown: what it counts is what a reader sees.
        const look = () => {
          const ways = [...document.querySelectorAll('[data-lijnen]')];
          if (ways.length > 0)
            frames.push(ways.filter((way) => way.checkVisibility({ visibilityProperty: true })).length);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await page.goto('haltes/tussenevaluatie/?lijn=fitlijn');
      await expect
        .poll(() => page.evaluate(() => (window as never as { frames: number[] }).frames.filter(Boolean).length))
        .toBeGreaterThan(2);
      const frames = await page.evaluate(() => (window as never as { frames: number[] }).frames);
      expect(frames.at(-1)).toBe(2);
      // Nothing at first, perhaps, but never more.
      expect(frames.filter((count) => count !== 0 && count !== 2)).toEqual([]);
    });

  test('one can leave the journey: all lines show again', async ({ page }) => {
    await page.goto('haltes/tussenevaluatie/?lijn=fitlijn');
    await page.locator('[data-reis] a').click();
    await expect(page).toHaveURL(/\/haltes\/tussenevaluatie\/$/);
    await expect(page.locator('[data-reis]')).toBeHidden();
  });

  test('the strip of a line leads on with that line', async ({ page }) => {
    await page.goto('lijnen/fitlijn/');
    await page.locator('.stops a').first().click();
    await expect(page).toHaveURL(/\?lijn=fitlijn$/);
  });
});

for (const query of ['', '?lijn=bestaat-niet', '?lijn=plaatsingslijn', '?lijn=%22%5D']) {
  test(`a cold visit${query} shows all lines`, async ({ page }) => {
    await page.goto(`haltes/tussenevaluatie/${query}`);
    await expect(page.locator('[data-lijnen]:visible')).toHaveCount(await page.locator('[data-lijnen]').count());
    await expect(page.locator('[data-reis]')).toBeHidden();
  });
}

test('every halte shows where it lies on the map', async ({ page }) => {
  for (const path of haltes.slice(0, 12)) {
    await page.goto(path);
    await expect(page.locator('.mini text'), path).toHaveText('je bent hier');
    const { dot, map } = await page.locator('.mini').evaluate((link) => ({
      dot: link.querySelector('circle')!.getBoundingClientRect(),
      map: link.querySelector('use')!.getBoundingClientRect(),
    }));
    // The drawing has come in from its own file, and the dot lies within it.
    expect(map.width, path).toBeGreaterThan(100);
    expect(dot.left > map.left - 12 && dot.right < map.right + 12, path).toBe(true);
  }
});

test('the questions are copied as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('haltes/intake/');
  const questions = await page.locator('.vragen .statement > span:first-child').allTextContents();
  await page.getByRole('button', { name: 'Kopieer de vragen' }).click();
  await expect(page.locator('[data-kopieer-gelukt]')).toHaveText('Gekopieerd.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(questions.map((question) => `- ${question.trim()}`).join('\n'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a halte shows all lines and its questions, and no button that does nothing', async ({ page }) => {
    await page.goto('haltes/tussenevaluatie/?lijn=fitlijn');
    await expect(page.locator('[data-lijnen]:visible')).toHaveCount(await page.locator('[data-lijnen]').count());
    await expect(page.locator('.vragen li').first()).toBeVisible();
    await expect(page.locator('[data-kopieer]')).toBeHidden();
    await expect(page.locator('[data-reis]')).toBeHidden();
    await expect(page.locator('.mini text')).toBeVisible();
  });
});

test('every knooppunt has a card for intervision with four worlds, each on its sources', async ({ page }) => {
  for (const path of knooppunten) {
    await page.goto(path);
    await page.getByRole('link', { name: 'Intervisiekaart bij dit knooppunt' }).click();
    await expect(page.locator('.werelden > li')).toHaveCount(4);
    await expect(page.locator('.werelden > li > [data-bron]')).toHaveCount(4);
    await expect(page.locator('.werelden .statement:not([data-bron]):not([data-ontwerp])')).toHaveCount(0);
    expect(await page.locator('.exit').count(), path).toBeGreaterThan(1);
  }
});
