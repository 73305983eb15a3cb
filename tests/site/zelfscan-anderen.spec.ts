import { expect, test } from './guard.ts';
import {
  choose,
  exportScan,
  importText,
  openScanPage,
  readChoice,
  readModel,
  writeScanFile,
} from './zelfscan-pagina.ts';

// Defects found in other self-assessments, each held off here.
const model = readModel();
const [first] = model.themas;

test('every radio has a label of its own, weet-niet too', async ({ page }) => {
  await openScanPage(page);
  const unlabelled = await page
    .locator('fieldset[data-vraag] input[type="radio"]')
    .evaluateAll((radios) =>
      radios
        .filter((radio) => ((radio as HTMLInputElement).labels?.[0]?.textContent.trim() ?? '') === '')
        .map((radio) => radio.id),
    );
  expect(unlabelled).toEqual([]);
});

test('weet-niet survives a reload', async ({ page }) => {
  await openScanPage(page);
  await importText(page, writeScanFile({ 'ZS-01': { keuze: 2 } }));
  await choose(page, 'ZS-02', 'weet-niet');
  await page.reload();
  await expect(page.locator('.scan[data-wakker]')).toBeAttached();
  expect(await readChoice(page, 'ZS-02')).toBe('weet-niet');
});

test('a top answer beside weet-niet gives a band or too little, never half a score; open is not 0', async ({
  page,
}) => {
  const codes = first?.vragen.map(({ code }) => code) ?? [];
  const [one = '', two = '', three = '', four = ''] = codes;
  await openScanPage(page);
  await importText(page, writeScanFile({ [one]: { keuze: 3 }, [two]: { keuze: 'weet-niet' } }));
  await page.locator('[data-toon-resultaat]').click();
  const thema = page.locator('[data-thema="A"]');
  await expect(thema).toHaveAttribute('data-niveau', '');
  await expect(thema).toHaveAttribute('data-niveau-min', '');
  await expect(thema).toHaveAttribute('data-laagste', '3');
  await importText(
    page,
    writeScanFile({ [one]: { keuze: 3 }, [two]: { keuze: 3 }, [three]: { keuze: 3 }, [four]: { keuze: 'weet-niet' } }),
  );
  await page.locator('[data-toon-resultaat]').click();
  await expect(thema).toHaveAttribute('data-niveau', '3');
  await expect(thema).toHaveAttribute('data-laagste', '3');
});

test('answers hang on codes and not on words, so rewording a question keeps them', async ({ page }) => {
  await page.route('**/zelfscan/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('Gedeelde omschrijving van werkfit', 'Eén omschrijving');
    await route.fulfill({ response, body });
  });
  await openScanPage(page);
  await importText(page, writeScanFile({ 'ZS-01': { keuze: 2 } }));
  await expect(page.locator('fieldset[data-vraag="ZS-01"]')).toContainText('Eén omschrijving');
  expect(await readChoice(page, 'ZS-01')).toBe('2');
});

test("a name such as 's-Hertogenbosch makes a round trip", async ({ page }) => {
  const naam = `'s-Hertogenbosch "Noord" \\ ; # : - {}`;
  await openScanPage(page);
  await importText(page, writeScanFile({ 'ZS-01': { keuze: 2 } }, { naam, organisatie: naam }));
  expect(JSON.parse((await exportScan(page)).text)).toMatchObject({ naam, organisatie: naam });
});

test('an import is never written before it is checked, and never over what is there', async ({ page }) => {
  await openScanPage(page);
  await importText(page, writeScanFile({ 'ZS-01': { keuze: 2 } }));
  const before = await page.evaluate(() =>
    JSON.stringify(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('werkfit.scan.'))
        .sort(),
    ),
  );
  await importText(page, writeScanFile({ 'ZS-01': { keuze: 7 as 3 } }));
  await expect(page.getByRole('alert').filter({ hasText: 'niet geopend' })).toBeVisible();
  expect(
    await page.evaluate(() =>
      JSON.stringify(
        Object.entries(localStorage)
          .filter(([key]) => key.startsWith('werkfit.scan.'))
          .sort(),
      ),
    ),
  ).toBe(before);
});
