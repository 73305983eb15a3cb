import { expect, tour as test } from './guard.ts';
import { listPlaces, readNet } from './built-site.ts';

const A3 = [420, 297];
const A4 = [210, 297];

/** Gives the sheets of a PDF, each as its size in whole millimetres. */
function listSheets(pdf: Buffer): number[][] {
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  return boxes.map(([, width, height]) => [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)));
}

const print = { format: 'A3', landscape: true, preferCSSPageSize: true } as const;
const cards = Math.ceil(listPlaces(readNet()).length / 4);

test('the poster is one sheet of A3, the cards are sheets of A4 after it', async ({ page }) => {
  await page.goto('poster/');
  expect(listSheets(await page.pdf(print))).toEqual([A3, ...Array.from({ length: cards }, () => A4)]);
});

for (const [hash, sheets] of [
  ['poster', [A3]],
  ['haltekaartjes', Array.from({ length: cards }, () => A4)],
] as const) {
  test(`the address with #${hash} prints that alone`, async ({ page }) => {
    await page.goto(`poster/#${hash}`);
    expect(listSheets(await page.pdf(print))).toEqual(sheets);
  });
}

test('on paper nothing of a card is cut off, and every place has one', async ({ page }) => {
  await page.goto('poster/');
  await page.emulateMedia({ media: 'print' });
  const found = await page
    .locator('[data-halte-kaartje]')
    .evaluateAll((all) =>
      all.map((card) => ({ id: card.getAttribute('data-halte-kaartje'), cut: card.scrollHeight - card.clientHeight })),
    );
  expect(found.map(({ id }) => id).sort()).toEqual(listPlaces(readNet()).sort());
  expect(found.filter(({ cut }) => cut > 0)).toEqual([]);
});

test('the poster holds the map with its legend, the steps and what it rests on, and search leaves the page out', async ({
  page,
}) => {
  await page.goto('poster/');
  const poster = page.locator('#poster');
  await expect(poster.locator('svg[data-kaart] a[data-halte]')).toHaveCount(listPlaces(readNet()).length);
  await expect(poster.locator('.kaart-legenda')).toBeAttached();
  await expect(poster).toContainText('maart 2023 en ouder');
  await expect(page.locator('[data-pagefind-ignore] #poster')).toHaveCount(1);
});

test('on paper the whole map is on the sheet, its text at least nine points', async ({ page }) => {
  await page.goto('poster/');
  await page.setViewportSize({ width: 1519, height: 1054 });
  await page.emulateMedia({ media: 'print' });
  const { size, map, sheet } = await page.locator('#poster').evaluate((poster) => {
    const svg = poster.querySelector<SVGSVGElement>('svg[data-kaart]')!;
    const box = (element: Element) => element.getBoundingClientRect();
    return { size: 12 * (svg.getScreenCTM()?.a ?? 0), map: box(svg).bottom, sheet: box(poster).bottom };
  });
  expect(map).toBeLessThan(sheet);
  expect((size / 96) * 72).toBeGreaterThanOrEqual(9);
});

test('what is asked for is an attribute too: a browser may print a copy that has no target', async ({ page }) => {
  await page.goto('poster/#poster');
  await expect(page.locator('html')).toHaveAttribute('data-druk', 'poster');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => (location.hash = 'alles'));
  await expect(page.locator('html')).toHaveAttribute('data-druk', 'alles');
  await expect(page.locator('.halte-cards')).toBeVisible();
  await page.locator('html').evaluate((root) => root.setAttribute('data-druk', 'poster'));
  await expect(page.locator('.halte-cards')).toBeHidden();
  await page.locator('html').evaluate((root) => root.setAttribute('data-druk', 'haltekaartjes'));
  await expect(page.locator('.poster')).toBeHidden();
});
