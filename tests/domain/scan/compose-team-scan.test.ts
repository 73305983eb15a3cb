import { expect, test } from 'vitest';
import { composeTeamScan } from '../../../src/domain/scan/compose-team-scan.ts';
import { mergeTeam } from '../../../src/domain/scan/merge-team.ts';
import { makeScan, makeThema } from '../../support/generate-scan.ts';

const model = { modelVersie: 1, themas: [makeThema('A', ['ZS-01', 'ZS-02', 'ZS-03', 'ZS-04'])] };
const scans = [
  makeScan('a', { 'ZS-01': 2, 'ZS-02': 0, 'ZS-03': 'weet-niet', 'ZS-04': 'nvt' }),
  makeScan('b', { 'ZS-01': 2, 'ZS-02': 3, 'ZS-03': 'weet-niet', 'ZS-04': 'nvt' }),
];
const rows = mergeTeam(model, scans, 'rol');
const head = { id: 'team', naam: 'Ons team', nu: '2026-11-22T12:00:00Z' };

test('what was decided and what everybody said already is in the new scan; the rest stays open', () => {
  const before = JSON.stringify(scans);
  const scan = composeTeamScan(
    model,
    rows,
    { 'ZS-02': { keuze: 1, notitie: 'We zagen het verschil per locatie.' } },
    head,
  );
  expect(scan).toMatchObject({ id: 'team', naam: 'Ons team', gemaakt: head.nu, modelVersie: 1 });
  expect(scan.antwoorden).toEqual({
    'ZS-01': { keuze: 2 },
    'ZS-02': { keuze: 1, notitie: 'We zagen het verschil per locatie.' },
    'ZS-04': { keuze: 'nvt' },
  });
  expect(JSON.stringify(scans)).toBe(before);
});

test('a decision goes before what everybody had answered', () => {
  expect(composeTeamScan(model, rows, { 'ZS-01': { keuze: 1 } }, head).antwoorden['ZS-01']).toEqual({ keuze: 1 });
});
