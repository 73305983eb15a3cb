import { readFileSync } from 'node:fs';
import type { Keuze } from '../../src/domain/scan/scan.ts';
import { expect, test } from './guard.ts';
import { readModel, writeScanFile } from './zelfscan-pagina.ts';

const { modelVersie } = readModel();

function writeColleague(index: number, keuze: Keuze, version = modelVersie) {
  const rol = index % 2 === 0 ? ('uitvoerder' as const) : ('opdrachtgever' as const);
  const text = writeScanFile({ 'ZS-01': { keuze } }, { id: `collega-${index}`, rol, modelVersie: version });
  return { name: `collega-${index}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

test('seven files, two of another model version, one broken: four merged, three refused with a reason', async ({
  page,
}) => {
  await page.goto('zelfscan/team/');
  await page.waitForLoadState('networkidle');
  const broken = Buffer.from(readFileSync('tests/fixtures/scan/vijandig/geen-json.txt'));
  await page
    .locator('[data-team-importeer]')
    .setInputFiles([
      writeColleague(1, 0),
      writeColleague(2, 3),
      writeColleague(3, 1),
      writeColleague(4, 3),
      writeColleague(5, 2, modelVersie + 1),
      writeColleague(6, 2, modelVersie + 1),
      { name: 'kapot.json', mimeType: 'application/json', buffer: broken },
    ]);
  await expect(page.getByRole('status').first()).toContainText('4 scans liggen naast elkaar');
  const refused = page.getByRole('alert').getByRole('listitem');
  await expect(refused).toHaveCount(3);
  await expect(refused.nth(0)).toContainText(/collega-5\.json.*versie/);
  await expect(refused.nth(1)).toContainText(/collega-6\.json.*versie/);
  await expect(refused.nth(2)).toContainText(/kapot\.json.*niet te lezen/);
});
