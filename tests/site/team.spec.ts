import { listTeamAgenda, mergeTeam } from '../../src/domain/scan/merge-team.ts';
import { findViolations } from './axe.ts';
import { expect, test } from './guard.ts';
import { makeFullScan, model, toFile } from './scan-files.ts';

const scans = [
  makeFullScan('een', {}, { rol: 'uitvoerder', organisatie: "'s-Hertogenbosch" }),
  makeFullScan('twee', { 'ZS-01': 3, 'ZS-05': 3, 'ZS-02': 3 }, { rol: 'uitvoerder', organisatie: 'Zutphen' }),
  makeFullScan('drie', { 'ZS-01': 3, 'ZS-09': 1 }, { rol: 'uitvoerder', organisatie: 'Zutphen' }),
  makeFullScan('vier', {}, { rol: 'opdrachtgever' }),
];
const files = scans.map((scan) => toFile(scan, `${scan.id}.json`));

test.beforeEach(async ({ page }) => {
  await page.goto('/zelfscan/team/');
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
});

test('scans lie side by side, and the largest difference is talked about first', async ({ page }) => {
  await page.locator('[data-team-importeer]').setInputFiles(files);
  const rows = mergeTeam(model, scans, 'rol');
  await expect(page.locator('[data-team-vraag]')).toHaveCount(36);
  const agenda = await page
    .locator('[data-agenda]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-agenda')));
  expect(agenda).toEqual(listTeamAgenda(rows).map(({ code }) => code));
  expect(agenda.length).toBeGreaterThan(1);
  await expect(page.locator('[data-bespreken]')).toHaveCount(agenda.length);
});

test('a role of fewer than three is not named', async ({ page }) => {
  await page.locator('[data-team-importeer]').setInputFiles(files);
  await expect(page.locator('.legenda').first()).toContainText('U Uitvoerder');
  await expect(page.locator('.legenda').first()).not.toContainText('Opdrachtgever');
  await page.getByLabel('Per organisatie').check();
  await expect(page.locator('.legenda').first()).toContainText("1 's-Hertogenbosch");
});

test('what cannot join is named with its reason, and the rest joins', async ({ page }) => {
  const newer = toFile({ ...scans[0], id: 'ander', modelVersie: 7 }, 'ander-model.json');
  await page
    .locator('[data-team-importeer]')
    .setInputFiles([files[0]!, files[0]!, newer, toFile('{"stuk', 'stuk.json'), files[1]!]);
  const refused = page.getByRole('alert').getByRole('listitem');
  await expect(refused).toHaveCount(3);
  await expect(refused.nth(0)).toContainText('een.json: Deze scan staat al');
  await expect(refused.nth(1)).toContainText('ander-model.json');
  await expect(refused.nth(2)).toContainText('stuk.json');
  await expect(page.getByRole('status')).toContainText('2 scans liggen naast elkaar');
});

test('the outcome of the talk is a new scan with its note; who filled in keeps their own', async ({ page }) => {
  await page.locator('[data-team-importeer]').setInputFiles(files);
  const first = page.locator('[data-agenda]').first();
  const code = (await first.getAttribute('data-agenda')) ?? '';
  await first.getByRole('radio').nth(1).check();
  await first.getByRole('textbox').fill('We bedoelden verschillende locaties.');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-team-exporteer]').click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const saved = JSON.parse(Buffer.concat(chunks).toString('utf8')) as (typeof scans)[number];
  expect(saved.antwoorden[code]).toEqual({ keuze: 1, notitie: 'We bedoelden verschillende locaties.' });
  expect(scans.map(({ id }) => id)).not.toContain(saved.id);
  expect(saved.schema).toBe('werkfit-zelfscan');
});

test('the page of the team has no barrier that a machine can find, and fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('[data-team-importeer]').setInputFiles(files);
  await page.locator('[data-agenda]').first().waitFor();
  expect(await findViolations(page, { include: '.team' })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
