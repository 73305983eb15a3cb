import type { Antwoord } from '../../src/domain/scan/scan.ts';
import { expect, test } from './guard.ts';
import { makeFullScan, openOutcome } from './scan-files.ts';

const countSheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
const scan = makeFullScan('papier', { 'ZS-03': 'weet-niet', 'ZS-07': 'nvt', 'ZS-12': 'weet-niet' });

test('the outcome is one A4', async ({ page }) => {
  await openOutcome(page, { ...scan, naam: "Team 's-Hertogenbosch", organisatie: 'Gemeente Voorbeeld' });
  expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
});

test('also the fullest outcome: everything below target, unfinished, kern-vragen that do not apply', async ({
  page,
}) => {
  const worst = makeFullScan('papier', { 'ZS-02': 'nvt', 'ZS-09': 'nvt', 'ZS-21': 'nvt', 'ZS-36': 'weet-niet' });
  const antwoorden = Object.fromEntries(
    Object.entries(worst.antwoorden)
      .filter(([code]) => code !== 'ZS-20')
      .map(([code, { keuze }]): [string, Antwoord] => [code, { keuze: typeof keuze === 'number' ? 0 : keuze }]),
  );
  await openOutcome(page, { ...worst, antwoorden, naam: 'Een lange naam van een team met een lange naam' });
  expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
});

test('each action card is a sheet of its own after the outcome, also two of one vraag', async ({ page }) => {
  const acties = [
    { vraag: 'ZS-01', stap: 'Leg drie omschrijvingen naast elkaar.', rol: 'teamleider', datum: '2026-11-30' },
    { vraag: 'ZS-01', stap: 'Kies er samen één.', datum: '2026-12-07T09:00:00+01:00' },
    { vraag: 'ZS-02' },
  ];
  await openOutcome(page, { ...scan, acties });
  await expect(page.locator('[data-actiekaart]')).toHaveCount(3);
  await expect(page.locator('[data-actiekaart]').nth(1).getByLabel('Wanneer')).toHaveValue('2026-12-07');
  expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(4);
});

test('a card alone is one sheet, in letters that can be read from the wall, without what is not filled in', async ({
  page,
}) => {
  await openOutcome(page, { ...scan, acties: [{ vraag: 'ZS-01', stap: 'Begin klein.', rol: 'teamleider' }] });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: /^Print deze kaart/ }).click();
  await page.emulateMedia({ media: 'print' });
  const card = page.locator('[data-actiekaart]');
  await expect(card.getByText('Hoever')).toBeHidden();
  await expect(page.locator('[data-thema]').first()).toBeHidden();
  const size = await card
    .getByText('Begin klein.')
    .last()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  // 13 points.
  expect(size).toBeGreaterThanOrEqual(17);
  expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
});
