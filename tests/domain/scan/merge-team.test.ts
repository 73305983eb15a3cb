import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BESPREEK_AFWIJKING,
  BESPREEK_BEREIK,
  listTeamAgenda,
  MAX_SCANS,
  mergeTeam,
  MIN_PER_ROL,
  refuseInTeam,
} from '../../../src/domain/scan/merge-team.ts';
import type { Keuze, Rol } from '../../../src/domain/scan/scan.ts';
import { anyKeuze, makeScan, makeThema } from '../../support/generate-scan.ts';

const model = { modelVersie: 1, themas: [makeThema('A', ['ZS-01', 'ZS-02'])] };
const team = (...keuzes: (Keuze | undefined)[]) =>
  keuzes.map((keuze, i) => makeScan(`s${i}`, keuze === undefined ? {} : { 'ZS-01': keuze }));
const first = (...keuzes: (Keuze | undefined)[]) => mergeTeam(model, team(...keuzes), 'rol')[0]!;

test('every scan has a dot at every vraag, also where nothing was answered', () => {
  const rows = mergeTeam(model, team(1, 'weet-niet', undefined), 'rol');
  expect(rows.map(({ code }) => code)).toEqual(['ZS-01', 'ZS-02']);
  expect(rows[0]!.stemmen.map(({ stand }) => stand)).toEqual([1, 'weet-niet', 'open']);
});

test.each<[Keuze[], [number, number], boolean]>([
  [[1, 1, 2], [1, 1], false],
  [[1, 2], [1, 2], false],
  [[1, 3], [1, 3], true],
  [[0, 0, 0, 0, 0, 2], [0, 0], true],
])('%j has median %j; talk: %s', (keuzes, mediaan, bespreken) => {
  expect(first(...keuzes)).toMatchObject({ mediaan, bespreken });
});

test('the numbers that decide are those of the method', () => {
  expect([BESPREEK_BEREIK, BESPREEK_AFWIJKING, MIN_PER_ROL, MAX_SCANS]).toEqual([2, 0.67, 3, 50]);
  expect(first(1, 1, 2).afwijking).toBeCloseTo(4 / 9);
});

test('without a number there is nothing to compare', () => {
  expect(first('nvt', 'weet-niet', undefined)).toMatchObject({ mediaan: null, bereik: 0, bespreken: false });
});

test('a role is named only from three on; an organisation always', () => {
  const roles: Rol[] = ['uitvoerder', 'uitvoerder', 'uitvoerder', 'opdrachtgever'];
  const scans = roles.map((rol, i) => makeScan(`s${i}`, {}, { rol, organisatie: "'s-Hertogenbosch" }));
  const labels = (by: 'rol' | 'organisatie') => mergeTeam(model, scans, by)[0]!.stemmen.map(({ label }) => label);
  expect(labels('rol')).toEqual(['uitvoerder', 'uitvoerder', 'uitvoerder', undefined]);
  expect(new Set(labels('organisatie'))).toEqual(new Set(["'s-Hertogenbosch"]));
});

test('the agenda starts with the largest difference', () => {
  const scans = [makeScan('a', { 'ZS-01': 1, 'ZS-02': 0 }), makeScan('b', { 'ZS-01': 3, 'ZS-02': 3 })];
  expect(listTeamAgenda(mergeTeam(model, scans, 'rol')).map(({ code }) => code)).toEqual(['ZS-02', 'ZS-01']);
});

test('a scan of another model, a scan that is there already, and one too many are refused with the reason', () => {
  const scans = team(1);
  expect(refuseInTeam(scans, makeScan('new', {}), model)).toBeNull();
  expect(refuseInTeam(scans, makeScan('new', {}, { modelVersie: 2 }), model)).toMatch(/modelversie 2.*nu versie 1/);
  expect(refuseInTeam(scans, makeScan('s0', {}), model)).toMatch(/staat al/);
  expect(refuseInTeam(scans, makeScan('new', {}), { modelVersie: 2 })).toMatch(/Open het eerst/);
  const full = Array.from({ length: MAX_SCANS }, (_, i) => makeScan(`x${i}`, {}));
  expect(refuseInTeam(full, makeScan('new', {}), model)).toMatch(/50/);
});

test('the order of the scans changes nothing but the order of the dots', () => {
  fc.assert(
    fc.property(fc.array(anyKeuze, { minLength: 1, maxLength: 8 }), (keuzes) => {
      const pick = ({ mediaan, bereik, bespreken }: ReturnType<typeof first>) => ({ mediaan, bereik, bespreken });
      expect(pick(first(...keuzes.toReversed()))).toEqual(pick(first(...keuzes)));
    }),
  );
});
