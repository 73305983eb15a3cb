import { expect, test } from './guard.ts';
import { beginScan, catchFile, choose, exportScan, openScanPage, readChoice, readStored } from './zelfscan-pagina.ts';

const bewaard = '[data-bewaard]';

test.describe('storage that fails', () => {
  test('quota: full storage is told, with the button, and the file holds every answer', async ({ page }) => {
    await openScanPage(page);
    await beginScan(page);
    await choose(page, 'ZS-01', '1');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await choose(page, 'ZS-02', '3');
    await expect(page.locator(bewaard)).toHaveText('Je laatste antwoord is niet bewaard: de opslag is vol.');
    await expect(page.getByRole('alert').filter({ hasText: 'Bewaar als bestand' })).toBeVisible();
    const { text } = await exportScan(page);
    expect(JSON.parse(text)).toMatchObject({ antwoorden: { 'ZS-01': { keuze: 1 }, 'ZS-02': { keuze: 3 } } });
  });

  test('private mode: storage that is blocked is told at once, and the scan works on', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await openScanPage(page);
    await beginScan(page);
    await choose(page, 'ZS-01', '2');
    await expect(page.locator(bewaard)).toHaveText('Je antwoorden worden niet bewaard.');
    await page.locator('[data-toon-resultaat]').click();
    await expect(page.locator('[data-thema="A"]')).toHaveAttribute('data-beantwoord', '1');
    expect(JSON.parse((await exportScan(page)).text)).toMatchObject({ antwoorden: { 'ZS-01': { keuze: 2 } } });
  });

  test('corrupt or foreign value: the page works, the old bytes can be downloaded, other scans are there', async ({
    page,
  }) => {
    await openScanPage(page);
    await beginScan(page, { naam: 'Heel' });
    await choose(page, 'ZS-01', '2');
    await page.evaluate(() => localStorage.setItem('werkfit.scan.oud.a', '{"half":'));
    await openScanPage(page, 'over/../zelfscan/');
    await page.evaluate(() => (location.hash = ''));
    await expect(page.getByText('Hier staan gegevens die beschadigd zijn')).toBeVisible();
    await expect(page.locator('.scan-naam')).toHaveText(['Heel']);
    const file = await catchFile(page, () =>
      page.getByRole('button', { name: 'Download de kapotte gegevens' }).click(),
    );
    expect(file.text).toBe('{"half":');
  });

  test('write torn: power off between two writes leaves the answer before it', async ({ page }) => {
    await openScanPage(page);
    await beginScan(page);
    await choose(page, 'ZS-01', '1');
    await choose(page, 'ZS-02', '2');
    // The newest slot is cut off, as when the power fails.
    await page.evaluate(() => {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith('werkfit.scan.'));
      const revision = (key: string) => Number((localStorage.getItem(key) ?? '').split(' ')[1]);
      const newest = keys.sort((one, other) => revision(other) - revision(one))[0] ?? '';
      localStorage.setItem(newest, (localStorage.getItem(newest) ?? '').slice(0, 90));
    });
    await page.reload();
    await expect(page.locator('#kop-A')).toBeVisible();
    expect([await readChoice(page, 'ZS-01'), await readChoice(page, 'ZS-02')]).toEqual(['1', null]);
    await choose(page, 'ZS-02', '2');
    await expect(page.locator(bewaard)).toHaveText(/^Bewaard om/);
  });
});

test.describe('more than one tab', () => {
  test('two tabs: the second reads, takes over, and no answer is lost', async ({ page, context }) => {
    await openScanPage(page);
    await beginScan(page);
    await choose(page, 'ZS-01', '1');
    const second = await context.newPage();
    await openScanPage(second, 'zelfscan/#thema-a');
    await expect(second.getByText('Deze scan is open in een ander tabblad')).toBeVisible();
    await expect(second.locator('fieldset[data-vraag="ZS-01"] input').first()).toBeDisabled();
    await choose(page, 'ZS-02', '2');
    await expect.poll(() => readChoice(second, 'ZS-02')).toBe('2');
    await page.getByRole('button', { name: /Schrijf een notitie Werk met/ }).click();
    await page.locator('#ZS-02-notitie').fill('net getypt');
    await second.getByRole('button', { name: 'Werk hier verder' }).click();
    await expect(second.locator('#ZS-02-notitie')).toHaveValue('net getypt');
    await choose(second, 'ZS-03', '3');
    await expect(page.getByText('Deze scan is open in een ander tabblad')).toBeVisible();
    await expect.poll(() => readChoice(page, 'ZS-03')).toBe('3');
    expect(await readStored(page)).toMatchObject([{ antwoorden: { 'ZS-02': { notitie: 'net getypt' } } }]);
  });

  test('two tabs without locks: a conflict keeps both', async ({ page, context }) => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'locks');
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await openScanPage(page);
    await beginScan(page, { naam: 'Samen' });
    const second = await context.newPage();
    // This tab hears nothing of the other one, as a tab that slept.
    await second.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
    await openScanPage(second, 'zelfscan/#thema-a');
    await choose(page, 'ZS-01', '1');
    await choose(second, 'ZS-01', '3');
    await expect(second.getByText('Beide zijn bewaard')).toBeVisible();
    const kept = await readStored(page);
    expect(kept.map(({ antwoorden }) => antwoorden['ZS-01']?.keuze).sort()).toEqual([1, 3]);
  });
});

test('a text that was just typed is saved when the page is left', async ({ page }) => {
  await openScanPage(page);
  await beginScan(page);
  await choose(page, 'ZS-01', 'weet-niet');
  await page.getByLabel(/^Wie weet dit wel/).fill('teamleider');
  await page.goto('over/');
  await openScanPage(page, 'zelfscan/#thema-a');
  await expect(page.getByLabel(/^Wie weet dit wel/)).toHaveValue('teamleider');
});

test('shared computer: not keeping leaves nothing on the device and survives a reload', async ({ page }) => {
  await openScanPage(page);
  await page.getByRole('checkbox', { name: /^Niet bewaren/ }).check();
  await beginScan(page);
  await choose(page, 'ZS-01', '2');
  await expect(page.locator(bewaard)).toHaveText(/tot je dit tabblad sluit$/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await expect(page.locator('#kop-A')).toBeVisible();
  expect(await readChoice(page, 'ZS-01')).toBe('2');
});

test('print while unfinished: marked, all vragen of the form on paper', async ({ page }) => {
  await openScanPage(page);
  await beginScan(page);
  await choose(page, 'ZS-01', '2');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('fieldset[data-vraag]:visible')).toHaveCount(36);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('[data-toon-resultaat]').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Voorlopig: 1 van de 36/)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('JS off: every vraag is there as native radios, to read and to print', async ({ page }) => {
    await page.goto('zelfscan/');
    await expect(page.locator('fieldset[data-vraag]:visible')).toHaveCount(36);
    await expect(page.locator('fieldset[data-vraag] input[type="radio"]')).toHaveCount(36 * 6);
    await expect(page.getByText('formulier op papier')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Doe de zelftest' })).toBeHidden();
  });
});
