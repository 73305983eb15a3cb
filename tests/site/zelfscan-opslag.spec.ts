import type { Page } from '@playwright/test';
import { formatRecord, parseRecord } from '../../src/state/storage/record.ts';
import { expect, test } from './guard.ts';
import {
  beginScan,
  catchFile,
  choose,
  exportScan,
  importText,
  openScanPage,
  readChoice,
  readStored,
  writeScanFile,
} from './zelfscan-pagina.ts';

const bewaard = '[data-bewaard]';

/** Gives the choices of a few vragen. */
const readChoices = (page: Page, codes: readonly string[]) => Promise.all(codes.map((code) => readChoice(page, code)));

/** Gives what lies in storage of the scan ‘straks’, slot by slot. */
const readRaws = (page: Page): Promise<[string, string][]> =>
  page.evaluate(() =>
    Object.entries(localStorage as unknown as Record<string, string>)
      .filter(([key]) => key.startsWith('werkfit.scan.straks'))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

test('quota: storage that is really full is told, the file holds all, and room heals it', async ({ page }) => {
  await openScanPage(page);
  await beginScan(page);
  await choose(page, 'ZS-01', '1');
  // No stub: the browser itself says that there is no more room.
  await page.evaluate(() => {
    for (let size = 1 << 22; size > 0; size = Math.floor(size / 2)) {
      for (let n = 0; n < 9; n += 1) {
        try {
          localStorage.setItem(`van-een-ander-${size}-${n}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
  await choose(page, 'ZS-02', '3');
  await page.getByRole('button', { name: /^Schrijf een notitie Werk met/ }).click();
  await page.locator('#ZS-02-notitie').fill('Deze notitie past er niet meer bij. '.repeat(20));
  await expect(page.locator(bewaard)).toHaveText('Je laatste antwoord is niet bewaard: de opslag is vol.');
  await expect(page.getByRole('alert').filter({ hasText: 'Bewaar als bestand' })).toBeVisible();
  const { text } = await exportScan(page);
  expect(JSON.parse(text)).toMatchObject({
    antwoorden: { 'ZS-01': { keuze: 1 }, 'ZS-02': { keuze: 3, notitie: expect.any(String) as unknown as string } },
  });
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith('van-een-ander')))
      localStorage.removeItem(key);
  });
  await choose(page, 'ZS-03', '2');
  await expect(page.locator(bewaard)).toHaveText(/^Bewaard om/);
  await page.reload();
  await expect(page.locator('#kop-A')).toBeVisible();
  expect(await readChoices(page, ['ZS-01', 'ZS-02', 'ZS-03'])).toEqual(['1', '3', '2']);
});

test('storage that fills up before the page opens: what lies there can be read and saved as a file', async ({
  page,
}) => {
  await openScanPage(page);
  await beginScan(page, { naam: 'Vol' });
  await choose(page, 'ZS-01', '1');
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  await expect(page.locator('#kop-A')).toBeVisible();
  expect(await readChoice(page, 'ZS-01')).toBe('1');
  await choose(page, 'ZS-02', '2');
  await expect(page.locator(bewaard)).toHaveText(/niet bewaard/);
  expect(JSON.parse((await exportScan(page)).text)).toMatchObject({
    naam: 'Vol',
    antwoorden: { 'ZS-01': { keuze: 1 }, 'ZS-02': { keuze: 2 } },
  });
});

test('power off between two writes, or halfway one: the answers up to it are there', async ({ page }) => {
  test.slow();
  const codes = ['ZS-01', 'ZS-02', 'ZS-03', 'ZS-04'];
  for (const [lasting, isHalf] of [
    [0, true],
    [1, false],
    [2, true],
    [3, false],
  ] as const) {
    await openScanPage(page);
    await beginScan(page);
    await page.evaluate(
      ([writes, half]) => {
        // After so many writes the power fails: the next one stops halfway or not at all, and what follows never comes.
        const write = Storage.prototype.setItem.bind(localStorage);
        const kept = new Map<string, string>();
        let count = 0;
        Storage.prototype.setItem = function (key: string, value: string) {
          if (this !== localStorage || !key.startsWith('werkfit.scan.')) return;
          count += 1;
          if (count <= writes) write(key, value);
          else kept.set(key, value);
          if (count === writes + 1 && half) write(key, value.slice(0, Math.floor(value.length / 2)));
        };
        const read = Storage.prototype.getItem.bind(localStorage);
        Storage.prototype.getItem = function (key: string) {
          return kept.get(key) ?? read(key);
        };
      },
      [lasting, isHalf] as const,
    );
    for (const code of codes) await choose(page, code, '2');
    // The power is off: nothing of this page may write any more.
    await page.evaluate(() => {
      Storage.prototype.setItem = () => undefined;
      Storage.prototype.removeItem = () => undefined;
    });
    await page.reload();
    await expect(page.locator('#kop-A')).toBeVisible();
    const expected = codes.map((_, i) => (i < lasting ? '2' : null));
    expect([lasting, isHalf, await readChoices(page, codes)]).toEqual([lasting, isHalf, expected]);
    // And the scan goes on as if nothing had happened.
    await choose(page, 'ZS-04', '1');
    await expect(page.locator(bewaard)).toHaveText(/^Bewaard om/);
    await page.reload();
    await expect(page.locator('#kop-A')).toBeVisible();
    expect(await readChoice(page, 'ZS-04')).toBe('1');
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.goto('over/');
  }
});

test('upgrade of the site mid-session: a scan of a newer page is not touched, and can be saved as it is', async ({
  page,
}) => {
  await openScanPage(page);
  await importText(page, writeScanFile({ 'ZS-01': { keuze: 2 } }, { id: 'straks', naam: 'Straks' }));
  await choose(page, 'ZS-01', '3');
  // The same record as a page with model 9 would have left it.
  const raws = (await readRaws(page)).map(([key, raw]): [string, string] => {
    const record = parseRecord(raw);
    if (record === undefined) throw new Error(`${key} is broken`);
    const text = record.text.replace('"modelVersie": 1', '"modelVersie": 9');
    return [key, formatRecord({ ...record, text })];
  });
  await page.evaluate((records) => {
    for (const [key, raw] of records) localStorage.setItem(key, raw);
  }, raws);
  await page.goto('over/');
  await openScanPage(page);
  await expect(page.getByText('nieuwere versie van de zelfscan (modelversie 9)')).toBeVisible();
  await expect(page.locator('.scan-naam')).toHaveCount(0);
  const file = await catchFile(page, () => page.getByRole('button', { name: 'Bewaar het bestand' }).click());
  expect(JSON.parse(file.text)).toMatchObject({
    modelVersie: 9,
    naam: 'Straks',
    antwoorden: { 'ZS-01': { keuze: 3 } },
  });
  await beginScan(page);
  await choose(page, 'ZS-01', '0');
  expect(await readRaws(page)).toEqual(raws);
});

test('silent eviction: where answers live and when the last file was saved is in sight, and keeping is asked for', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let asked = 0;
    navigator.storage.persist = () => {
      asked += 1;
      document.documentElement.dataset.gevraagd = String(asked);
      return Promise.resolve(true);
    };
  });
  await openScanPage(page);
  await expect(page.getByText('In deze browser, op dit apparaat. Ze gaan nergens heen')).toBeVisible();
  await expect(page.getByText('Safari ruimt ook op als je een week niet langskomt')).toBeVisible();
  await beginScan(page, { naam: 'Mijn team' });
  await choose(page, 'ZS-01', '2');
  await choose(page, 'ZS-02', '2');
  await expect(page.locator('html')).toHaveAttribute('data-gevraagd', '1');
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await expect(page.locator('.scan-rij')).toContainText('Nog niet als bestand bewaard.');
  await exportScan(page);
  await expect(page.locator('.scan-rij')).toContainText('Als bestand bewaard op');
});

test('clock wrong or moved: the order of saving decides, not the date', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T13:03:00Z');
  await openScanPage(page);
  await beginScan(page);
  await choose(page, 'ZS-01', '1');
  await page.clock.setFixedTime('2019-01-01T00:00:00Z');
  await choose(page, 'ZS-01', '3');
  await page.reload();
  await expect(page.locator('#kop-A')).toBeVisible();
  expect(await readChoice(page, 'ZS-01')).toBe('3');
});

test('form restoration by the browser: after a reload the page shows the scan and not what the form remembered', async ({
  page,
}) => {
  await openScanPage(page);
  await beginScan(page);
  await choose(page, 'ZS-01', '1');
  // What the form shows is changed behind the back of the page, as a browser does that fills it in again.
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('input[name="ZS-01"][value="3"]')!.checked = true;
  });
  await page.reload();
  await expect(page.locator('#kop-A')).toBeVisible();
  expect(await readChoice(page, 'ZS-01')).toBe('1');
  const offending = await page
    .locator('fieldset[data-vraag] input')
    .evaluateAll((radios) => radios.filter((radio) => radio.getAttribute('autocomplete') !== 'off').length);
  expect(offending).toBe(0);
  expect(await readStored(page)).toMatchObject([{ antwoorden: { 'ZS-01': { keuze: 1 } } }]);
});
