import { proposeActies } from '../../src/domain/scan/propose-acties.ts';
import { scoreScan } from '../../src/domain/scan/score-scan.ts';
import { stateByHalte } from '../../src/domain/scan/state-by-halte.ts';
import { writeVerdict } from '../../src/domain/scan/write-verdict.ts';
import { findViolations } from './axe.ts';
import { toAttributes } from '../support/thema-attributes.ts';
import { expect, test } from './guard.ts';
import { makeFullScan, model, openOutcome } from './scan-files.ts';

const scan = makeFullScan(
  'uitslag',
  { 'ZS-01': 'nvt', 'ZS-06': 'weet-niet', 'ZS-07': 'nvt', 'ZS-08': 'weet-niet', 'ZS-10': 'weet-niet' },
  { naam: "'s-Hertogenbosch <b>", streefniveaus: { C: 3, I: 1 } },
);

test('every thema says what the core says, in the hooks and in words', async ({ page }) => {
  await openOutcome(page, scan);
  const rows = page.locator('[data-thema]');
  await expect(rows).toHaveCount(9);
  const found = await rows.evaluateAll((elements) =>
    elements.map((element) => ({
      data: Object.fromEntries(Object.entries((element as HTMLElement).dataset)),
      text: element.textContent,
    })),
  );
  for (const [i, thema] of scoreScan(model, scan).themas.entries())
    expect(found[i]?.data).toMatchObject({ thema: thema.letter, ...toAttributes(thema) });
  expect(found[1]?.text).toContain('Kernvraag telt niet mee');
});

test('the verdict comes before the table, and no total is anywhere', async ({ page }) => {
  await openOutcome(page, scan);
  const text = await page.locator('[data-uitslag]').innerText();
  const verdict = writeVerdict(scoreScan(model, scan)).join(' ');
  expect(text).toContain(verdict);
  expect(text.indexOf(verdict)).toBeLessThan(text.indexOf('Uitslag per thema'));
  expect(text).not.toMatch(/totaalscore|eindcijfer|\bNaN\b|undefined/);
});

test('acties stand in the order of the core, five of them now, each with its reason', async ({ page }) => {
  await openOutcome(page, scan);
  const { acties, uitzoeken } = proposeActies(model, scan);
  const found = await page.locator('[data-actie]').evaluateAll((elements) =>
    elements.map((element) => ({
      data: Object.fromEntries(Object.entries((element as HTMLElement).dataset)),
      text: element.textContent,
    })),
  );
  expect(found.map(({ data }) => [data.actie, data.wanneer])).toEqual(
    acties.map(({ code, wanneer }) => [code, wanneer]),
  );
  expect(found.filter(({ data }) => data.wanneer === 'nu')).toHaveLength(5);
  for (const [i, { reden }] of acties.entries()) expect(found[i]?.text).toContain(reden);
  await expect(page.locator('[data-uitzoeken]')).toHaveCount(uitzoeken.length);
});

test('the map shows a state where a vraag points, as hook, shape and word', async ({ page }) => {
  await openOutcome(page, scan);
  const states = stateByHalte(model, scan);
  const found = await page
    .locator('[data-uitslagkaart] svg[data-vorm="breed"] a[data-halte]')
    .evaluateAll((elements) =>
      elements.map((element) => [
        element.getAttribute('data-halte'),
        element.getAttribute('data-staat'),
        element.querySelector('[data-staat-teken]')?.getAttribute('aria-label') ?? null,
      ]),
    );
  expect(found.length).toBeGreaterThan(60);
  const words = { aandacht: 'Aandacht', deels: 'Deels', onbekend: 'Onbekend', 'op-orde': 'Op orde' };
  for (const [halte, staat, word] of found) {
    const expected = states.get(halte ?? '') ?? null;
    expect([halte, staat, word]).toEqual([halte, expected, expected === null ? null : words[expected]]);
  }
});

test('an actiekaart is kept in the scan and starts on a Monday', async ({ page }) => {
  await openOutcome(page, scan);
  await page
    .getByRole('button', { name: /^Maak een actiekaart/ })
    .first()
    .click();
  const card = page.locator('[data-actiekaart]');
  await expect(card).toHaveCount(1);
  await card.getByLabel('Wie, als rol').fill('Teamleider');
  const datum = await card.getByLabel('Wanneer').inputValue();
  expect(new Date(`${datum}T00:00:00Z`).getUTCDay()).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-exporteer]').first().click(),
  ]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const saved = JSON.parse(Buffer.concat(chunks).toString('utf8')) as typeof scan;
  expect(saved.acties).toMatchObject([{ rol: 'Teamleider', datum, status: 'open' }]);
  expect(saved.naam).toBe("'s-Hertogenbosch <b>");
});

test('on paper the outcome says that it is not finished', async ({ page }) => {
  const { 'ZS-20': _, 'ZS-21': _open, ...antwoorden } = scan.antwoorden;
  await openOutcome(page, { ...scan, antwoorden });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.voorlopig')).toHaveText('Voorlopig: 34 van de 36 vragen beantwoord.');
  await expect(page.locator('[data-thema]')).toHaveCount(9);
  await expect(page.locator('[data-uitslagkaart]')).toBeHidden();
});

test('the snelscan never gives a niveau', async ({ page }) => {
  await openOutcome(page, { ...scan, modus: 'snel' });
  const niveaus = await page
    .locator('[data-thema]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-niveau')));
  expect(niveaus).toEqual(Array(9).fill(''));
});

test('the outcome has no barrier that a machine can find', async ({ page }) => {
  await openOutcome(page, scan);
  expect(await findViolations(page, { include: '[data-uitslag]' })).toEqual([]);
});

test('the outcome fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openOutcome(page, scan);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
