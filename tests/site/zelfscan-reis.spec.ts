import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { beginScan, choose, exportScan, importText, openScanPage, readChoice, readModel } from './zelfscan-pagina.ts';

const model = readModel();
const vragen = model.themas.flatMap((thema) => thema.vragen.map((vraag) => ({ ...vraag, letter: thema.letter })));
const values = ['2', '1', '3', 'weet-niet', '0', '2', 'nvt', '1', '2'];
const valueOf = (code: string) => values[Number(code.slice(3)) % values.length]!;

/** Answers what is shown of one thema and goes on. */
async function answerThema(page: Page, letter: string, codes: readonly string[]): Promise<void> {
  await expect(page.locator(`#kop-${letter}`)).toBeVisible();
  for (const code of codes) await choose(page, code, valueOf(code));
  await page.getByRole('link', { name: /^Verder/ }).click();
}

const codesOf = (letter: string, isQuick: boolean) =>
  vragen.filter((vraag) => vraag.letter === letter && (vraag.snel || !isQuick)).map(({ code }) => code);

/** Everything a reader and an independent check can see of an outcome. */
function readOutcome(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const data = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) =>
        JSON.stringify(Object.entries(dataset)),
      );
    return { themas: data('[data-thema]'), acties: data('[data-actie]'), staten: data('a[data-staat]') };
  });
}

test('a colleague’s whole path: role, snelscan, full scan, reload, result, map, card, print, file, wipe, import', async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime('2026-11-22T13:03:00Z');
  await openScanPage(page);
  await beginScan(page, { soort: 'snel', naam: "Team 's-Hertogenbosch" });
  for (const { letter } of model.themas) await answerThema(page, letter, codesOf(letter, true));

  // The targets come before the outcome; the outcome of a snelscan is no niveau.
  await expect(page.locator('#kop-streefniveau')).toBeVisible();
  await page.locator('input[name="streef-C"][value="3"]').check();
  await page.getByRole('link', { name: 'Verder: uitslag' }).click();
  await expect(page.locator('[data-thema]')).toHaveCount(9);
  expect(await page.locator('[data-thema="A"]').getAttribute('data-niveau')).toBe('');
  await page.getByRole('button', { name: 'Ga verder met de hele scan' }).click();

  // The full scan goes on at the first vraag without an answer, and a reload in the middle loses nothing.
  for (const { letter } of model.themas.slice(0, 4)) await answerThema(page, letter, codesOf(letter, false));
  await expect(page.locator('[data-bewaard]')).toHaveText('Bewaard om 14:03 op dit apparaat');
  await page.reload();
  await expect(page.locator('#kop-E')).toBeVisible();
  for (const { letter } of model.themas.slice(4)) await answerThema(page, letter, codesOf(letter, false));
  await page.getByRole('link', { name: 'Verder: uitslag' }).click();

  // The outcome, the map, an action card.
  await expect(page.locator('[data-thema="C"]')).toHaveAttribute('data-beantwoord', /^\d$/);
  await expect(page.locator('[data-uitslagkaart] a[data-staat]').first()).toBeAttached();
  await page.locator('[data-actie]').first().getByRole('button').click();
  await page.getByLabel('Wie, als rol').fill('praktijkbegeleider');
  await expect(page.locator('[data-bewaard]')).toHaveText(/^Bewaard om/);

  // Paper: the outcome is there, and nothing that only works on a screen.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-thema="A"]')).toBeVisible();
  await expect(page.locator('[data-exporteer]')).toBeHidden();
  await expect(page.locator('fieldset[data-vraag="ZS-01"]')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  // A file, wiping everything, and the file again: identical.
  const outcome = await readOutcome(page);
  const file = await exportScan(page);
  expect(file.name).toBe('zelfscan-werkfit-2026-11-22-team-s-hertogenbosch.json');
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('werkfit.')))).toEqual([]);
  await page.reload();
  await openScanPage(page);
  await importText(page, file.text, file.name);
  await page.locator('[data-toon-resultaat]').click();
  await expect(page.locator('[data-thema]')).toHaveCount(9);
  expect(await readOutcome(page)).toEqual(outcome);
  expect(JSON.parse((await exportScan(page)).text)).toEqual(JSON.parse(file.text));
  for (const { code } of vragen) expect(await readChoice(page, code), code).toBe(valueOf(code));
});

test('one thema for a werkoverleg: its vragen, its target, the outcome', async ({ page }) => {
  await openScanPage(page);
  await page.getByRole('radio', { name: 'Beide' }).check();
  await page.locator('input[name="soort"][value="thema"]').check();
  await page.getByLabel('Welk thema?').selectOption('D');
  await page.getByRole('button', { name: 'Doe de zelftest' }).click();
  await expect(page.getByRole('heading', { name: /Stap 1 van 3/ })).toBeFocused();
  await answerThema(page, 'D', codesOf('D', false));
  await expect(page.locator('fieldset.streef')).toHaveCount(1);
  await page.getByRole('link', { name: 'Verder: uitslag' }).click();
  await expect(page.locator('[data-thema="D"]')).toHaveAttribute('data-beantwoord', /^[1-4]$/);
});

test('back and forward walk the stappen with their titles and lose no answer', async ({ page }) => {
  await openScanPage(page);
  await beginScan(page);
  await choose(page, 'ZS-01', '2');
  await page.getByRole('link', { name: /^Verder/ }).click();
  await choose(page, 'ZS-05', '1');
  await expect(page).toHaveTitle(/^Stap 2 van 11 .*Instroom en matching · Zelfscan/);
  await page.goBack();
  await expect(page.locator('#kop-A')).toBeVisible();
  await expect(page).toHaveTitle(/^Stap 1 van 11/);
  expect(await readChoice(page, 'ZS-01')).toBe('2');
  await page.goForward();
  await expect(page.locator('#kop-B')).toBeVisible();
  expect(await readChoice(page, 'ZS-05')).toBe('1');
  // To another page and back, as out of the browser's own memory.
  await page.goto('over/');
  await page.goBack();
  await expect(page.locator('#kop-B')).toBeVisible();
  await choose(page, 'ZS-06', '3');
  expect(await readChoice(page, 'ZS-05')).toBe('1');
});

test('several scans: named, copied, removed and put back', async ({ page }) => {
  await openScanPage(page);
  await beginScan(page, { naam: 'Eerste' });
  await choose(page, 'ZS-01', '2');
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await page.getByRole('button', { name: 'Kopieer Eerste' }).click();
  await choose(page, 'ZS-02', '3');
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await expect(page.locator('.scan-naam')).toHaveText(['Eerste (kopie)', 'Eerste']);
  await page.getByRole('button', { name: 'Verwijder Eerste', exact: true }).click();
  await expect(page.locator('.scan-naam')).toHaveText(['Eerste (kopie)']);
  await page.getByRole('status').getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.locator('.scan-naam')).toHaveCount(2);
  await page.getByRole('button', { name: 'Ga verder Eerste', exact: true }).click();
  expect([await readChoice(page, 'ZS-01'), await readChoice(page, 'ZS-02')]).toEqual(['2', null]);
});

test('a moment is kept, and compared over what can be compared', async ({ page }) => {
  await openScanPage(page);
  await beginScan(page);
  for (const [code, value] of [
    ['ZS-01', '1'],
    ['ZS-02', '2'],
    ['ZS-03', 'weet-niet'],
  ] as const)
    await choose(page, code, value);
  await page.locator('[data-toon-resultaat]').click();
  await page.getByRole('button', { name: 'Leg dit moment vast' }).click();
  await page.goBack();
  await choose(page, 'ZS-01', '3');
  await page.goForward();
  const table = page.getByRole('table', { name: /over 2 vergelijkbare vragen/ });
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table.getByRole('row').nth(1)).toContainText('hoger');
  await expect(page.getByText('Niet te vergelijken (1)')).toBeVisible();
});
