import { listKinds, readNet } from './built-site.ts';
import { expect, tour as test } from './guard.ts';

const { haltes } = readNet();
const knooppunten = haltes.filter(({ soort }) => soort === 'knooppunt');
const sheets = [
  ...haltes.map(({ id }) => ({ path: `haltes/${id}/`, most: 2 })),
  ...knooppunten.map(({ id }) => ({ path: `haltes/${id}/intervisie/`, most: 2 })),
];

/** Counts the pages of a PDF as Chromium writes it. */
const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

for (const part of [0, 1, 2, 3]) {
  test(`a halte fits one sheet, printed on both sides (part ${part + 1} of 4)`, async ({ page }) => {
    test.setTimeout(180_000);
    const long: string[] = [];
    for (const { path, most } of sheets.filter((_, i) => i % 4 === part)) {
      await page.goto(path);
      const pages = countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      if (pages < 1 || pages > most) long.push(`${path}: ${pages}`);
    }
    expect(long).toEqual([]);
  });
}

// The poster has a head of its own.
for (const path of listKinds().filter((kind) => kind !== 'poster/')) {
  test(`/${path} on paper has a head with name, date and address, and no menu`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const head = page.locator('body > header');
    await expect(head).toContainText('Metrokaart Werkfit');
    await expect(head.locator('.on-paper')).toBeVisible();
    await expect(head.locator('.on-paper')).toContainText(/Versie \d+\.\d+\.\d+, nagekeken \d+ \w+ \d{4}/);
    await expect(head.locator('.on-paper')).toContainText(`https://werkfit.example/${path.replace('.html', '')}`);
    await expect(page.locator('nav[aria-label="Hoofdmenu"]')).toBeHidden();
    await expect(page.locator('nav[aria-label="Meer pagina’s"]')).toBeHidden();
  });
}

for (const { width, landscape } of [
  { width: 1280, landscape: false },
  { width: 1280, landscape: true },
  { width: 360, landscape: false },
]) {
  const paper = landscape ? 'paper on its side' : 'upright paper';
  test(`the map of a window ${width} wide comes whole on one sheet on its side, asked on ${paper}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('');
    const pdf = await page.pdf({ format: 'A4', landscape });
    expect(countPages(pdf)).toBe(2);
    const [, across, up] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))!;
    expect(Number(across)).toBeGreaterThan(Number(up));
  });
}

test('on paper the wide map fits, also beside a text and zoomed in; there is nothing to search with', async ({
  page,
}) => {
  await page.goto('?lijn=vaardiglijn');
  await page.getByRole('button', { name: 'Groter' }).click();
  await page.setViewportSize({ width: 1054, height: 700 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg[data-vorm="smal"]')).toBeHidden();
  const map = (await page.locator('svg[data-vorm="breed"]').boundingBox())!;
  expect(map.width).toBeGreaterThan(1000);
  expect(map.x + map.width).toBeLessThanOrEqual(1054);
  await expect(page.locator('.search-field')).toBeHidden();
  await expect(page.locator('.search-link')).toBeHidden();
});

test('on paper no box is asked for its width, for Firefox would print it empty, and no mark lies over its words', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  const faults: string[] = [];
  for (const path of listKinds()) {
    await page.goto(path);
    const found = await page.evaluate(() => {
      const asked = [...document.querySelectorAll('body *')].filter(
        (box) => getComputedStyle(box).containerType !== 'normal',
      );
      const covered = [...document.querySelectorAll('.statements > .statement')].filter((statement) => {
        const mark = getComputedStyle(statement, '::before');
        const end = parseFloat(mark.insetInlineStart) + parseFloat(mark.inlineSize) + 2 * parseFloat(mark.borderWidth);
        return end > parseFloat(getComputedStyle(statement).paddingInlineStart);
      });
      return { asked: asked.map((box) => `${box.tagName}.${box.className}`), covered: covered.length };
    });
    if (found.asked.length > 0) faults.push(`/${path}: ${found.asked.join(', ')}`);
    if (found.covered > 0) faults.push(`/${path}: ${found.covered} marks over words`);
  }
  expect(faults).toEqual([]);
});
