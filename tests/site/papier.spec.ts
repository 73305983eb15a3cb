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
