import { readdirSync, readFileSync } from 'node:fs';
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

test.describe('files', () => {
  test('load over unfinished work: always a new scan', async ({ page }) => {
    await openScanPage(page);
    await beginScan(page, { naam: 'Eigen' });
    await choose(page, 'ZS-01', '3');
    const own = await exportScan(page);
    await importText(page, own.text);
    await choose(page, 'ZS-01', '0');
    const kept = await readStored(page);
    expect(kept.map(({ antwoorden }) => antwoorden['ZS-01']?.keuze).sort()).toEqual([0, 3]);
  });

  test('a file of a newer version is refused with a word, and what is open stays', async ({ page }) => {
    await openScanPage(page);
    await beginScan(page);
    await choose(page, 'ZS-01', '3');
    await importText(page, readFileSync('tests/fixtures/scan/vijandig/nieuwere-versie.json', 'utf8'));
    await expect(page.getByRole('alert').filter({ hasText: 'nieuwere versie' })).toBeVisible();
    expect(await readChoice(page, 'ZS-01')).toBe('3');
  });

  test('hostile files: each is refused with a word; no script runs and nothing is polluted', async ({ page }) => {
    test.slow();
    page.on('dialog', () => {
      throw new Error('a script ran');
    });
    await openScanPage(page);
    const folder = 'tests/fixtures/scan/vijandig';
    const hostile = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    hostile.push('['.repeat(200_000) + ']'.repeat(200_000), 'x'.repeat(1_000_001));
    for (const text of hostile) {
      await importText(page, text);
      const alert = page.locator('.scan > [role="alert"]').first();
      await expect(alert).toBeVisible();
      await alert.getByRole('button').click();
    }
    expect(await readStored(page)).toEqual([]);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });

  test('markup, emoji and right-to-left in names and notes are text', async ({ page }) => {
    const naam = '<img src=x onerror=alert(1)> 🦊 \u202eabc';
    await openScanPage(page);
    await importText(page, writeScanFile({ 'ZS-01': { keuze: 2, notitie: '<b>vet</b>' } }, { naam }));
    await page.goto('zelfscan/');
    await openScanPage(page);
    await expect(page.locator('.scan-naam')).toHaveText([naam]);
    expect(await page.locator('.scan-naam img, .scan b').count()).toBe(0);
  });
});

test.describe('links', () => {
  test('shared link: read-only, gone from the address, kept only on request', async ({ page, context }) => {
    await openScanPage(page);
    await importText(page, writeScanFile({ 'ZS-01': { keuze: 2, notitie: 'geheim' } }, { naam: 'geheim' }));
    await page.locator('[data-toon-resultaat]').click();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer een link met de antwoorden' }).click();
    await expect(page.getByText('De link is gekopieerd')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(2000);
    expect(decodeURIComponent(link)).not.toContain('geheim');
    await page.evaluate(() => localStorage.clear());
    const reader = await context.newPage();
    await reader.goto(link);
    await expect(reader.getByText('Je bekijkt een gedeelde scan')).toBeVisible();
    await expect(reader.locator('[data-thema="A"]')).toHaveAttribute('data-beantwoord', '1');
    expect(reader.url()).not.toContain('deel=');
    expect(await readStored(reader)).toEqual([]);
    await reader.getByRole('button', { name: 'Maak er mijn eigen scan van' }).click();
    expect(await readStored(reader)).toMatchObject([{ antwoorden: { 'ZS-01': { keuze: 2 } } }]);
  });

  test('a link that was cut says so', async ({ page }) => {
    await openScanPage(page, 'zelfscan/#deel=1.1.vo.2--------.2-');
    await expect(page.getByRole('alert').filter({ hasText: 'afgekapt' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Doe de zelftest' })).toBeVisible();
  });
});

test('CSV opened in Excel: no formulas, a mark in front, semicolons', async ({ page }) => {
  await openScanPage(page);
  await importText(page, readFileSync('tests/fixtures/scan/geldig/formules.json', 'utf8'));
  await page.locator('[data-toon-resultaat]').click();
  const file = await catchFile(page, () => page.getByRole('button', { name: /^Tabel voor Excel/ }).click());
  expect(file.text).toMatch(/^\uFEFF"Code";/);
  const risky = [...file.text.matchAll(/(?:^|;|\n)"([^"]*)/g)].filter(([, cell = '']) => /^\s*[=+\-@＝]/.test(cell));
  expect(risky.map(([cell]) => cell)).toEqual([]);
});
