import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { judgeByText, type Answer, type RuleModel, type RuleScan } from '../support/published-rule.ts';
import { expect, test } from './guard.ts';
import { exportScan, importText, openScanPage, writeScanFile } from './zelfscan-pagina.ts';

// Scan files through the real page, against the rule written once more from its text.
const model = JSON.parse(readFileSync('dist/data/zelfscan.json', 'utf8')) as RuleModel;
const vragen = model.themas.flatMap((thema) => thema.vragen);
const letters = model.themas.map(({ letter }) => letter);
const answers: readonly Answer[] = [0, 1, 2, 3, 'nvt', 'weet-niet', undefined];

/** The generator of Lehmer with the constants of Park and Miller (1988): the same scans in every run. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

function fill(answer: (vraag: (typeof vragen)[number]) => Answer, rest: Omit<RuleScan, 'antwoorden'> = {}): RuleScan {
  const entries = vragen.map((vraag) => [vraag.code, answer(vraag)] as const);
  const given = entries.flatMap(([code, keuze]) => (keuze === undefined ? [] : [[code, { keuze }] as const]));
  return { ...rest, antwoorden: Object.fromEntries(given) };
}

const allStreef = (niveau: number) => Object.fromEntries(letters.map((letter) => [letter, niveau]));
const edges: [string, RuleScan][] = [
  ['nothing', fill(() => undefined)],
  ['all 0', fill(() => 0)],
  ['all 2', fill(() => 2)],
  ['all 3', fill(() => 3)],
  ['all nvt', fill(() => 'nvt')],
  ['all weet-niet', fill(() => 'weet-niet')],
  ['kern nvt, the rest high', fill(({ kern }) => (kern ? 'nvt' : 3))],
  ['kern low, the rest high', fill(({ kern }) => (kern ? 0 : 3))],
  ['kern open, the rest high', fill(({ kern }) => (kern ? undefined : 3))],
  ['only kern applies', fill(({ kern }) => (kern ? 2 : 'nvt'))],
  ['a target of 3', fill(() => 2, { streefniveaus: allStreef(3) })],
  ['a target of 0', fill(() => 0, { streefniveaus: allStreef(0) })],
  ['snelscan', fill(({ snel, kern }) => (snel ? (kern ? 1 : 2) : undefined), { modus: 'snel' })],
  ['snelscan with more answers than it asks', fill(({ kern }) => (kern ? 3 : 1), { modus: 'snel' })],
];

function roll(seed: number): RuleScan {
  const dice = createDice(seed);
  const modus = (['volledig', 'snel', undefined] as const)[dice(3)];
  const streef = Object.fromEntries(letters.filter(() => dice(2) === 0).map((letter) => [letter, dice(4)]));
  return fill(() => answers[dice(answers.length)], {
    ...(modus === undefined ? {} : { modus }),
    streefniveaus: streef,
  });
}

/** What the page says, attribute by attribute. */
function readJudgement(page: Page) {
  return page.evaluate(() => {
    const list = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const names = ['niveau', 'niveauMin', 'niveauMax', 'laagste', 'hoogste', 'beantwoord', 'vanToepassing'];
    return {
      themas: list('[data-thema]').map(({ dataset }) => [
        dataset.thema,
        Object.fromEntries(names.map((name) => [name, dataset[name]])),
      ]),
      acties: list('[data-actie]').map(({ dataset }) => [dataset.actie, dataset.wanneer]),
      staten: list('svg[data-kaart]').map((map) =>
        [...map.querySelectorAll<HTMLElement>('a[data-halte][data-staat]')]
          .map((halte) => [halte.dataset.halte, halte.dataset.staat])
          .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
      ),
    };
  });
}

async function checkAll(page: Page, scans: readonly [string, RuleScan][]): Promise<void> {
  await openScanPage(page);
  for (const [index, [name, scan]] of scans.entries()) {
    const text = writeScanFile({}, { modus: undefined, id: `regel-${index}`, naam: name, ...(scan as object) });
    await importText(page, text);
    await expect(page.getByRole('status').filter({ hasText: `‘${name}’ is geopend` })).toBeVisible();
    await page.locator('[data-toon-resultaat]').click();
    await expect(page.locator('.kop-druk')).toContainText(name);
    const expected = judgeByText(model, scan);
    const found = await readJudgement(page);
    expect({ name, themas: found.themas, acties: found.acties }).toEqual({
      name,
      themas: expected.themas,
      acties: expected.acties,
    });
    // Both forms of the map.
    expect(found.staten).toEqual([expected.staten, expected.staten]);
    expect(JSON.parse((await exportScan(page)).text)).toEqual(JSON.parse(text));
  }
}

test('fourteen edges: the page says what the published rule says, and gives the file back as it was', async ({
  page,
}) => {
  test.slow();
  await checkAll(page, edges);
});

test('sixteen scans at random: the page says what the published rule says', async ({ page }) => {
  test.slow();
  await checkAll(
    page,
    Array.from({ length: 16 }, (_, i) => [`worp ${i + 1}`, roll(i + 11)]),
  );
});
