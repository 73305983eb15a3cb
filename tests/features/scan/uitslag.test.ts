import { expect, test } from 'vitest';
import { mergeTeam } from '../../../src/domain/scan/merge-team.ts';
import { getModel, getNaslag, getNet } from '../../../src/data/net.ts';
import { scoreScan } from '../../../src/domain/scan/score-scan.ts';
import { linkHaltes } from '../../../src/features/scan/link-haltes.ts';
import { nextMonday } from '../../../src/features/scan/next-monday.ts';
import { describeCounts, describeNiveau } from '../../../src/features/scan/niveau-words.ts';
import { formatMediaan, listGroepen } from '../../../src/features/scan/team-words.ts';
import { makeAnswers, makeScan, makeThema } from '../../support/generate-scan.ts';

const model = getModel();

test('the next Monday is never today', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-28', '2026-12-31T23:59:59.000Z'].map(nextMonday)).toEqual([
    '2026-11-23',
    '2026-11-30',
    '2026-11-30',
    '2027-01-04',
  ]);
});

test('the page carries the haltes that vragen point to, with at most two tips and cases each', () => {
  const { tips, praktijk } = getNaslag();
  const links = linkHaltes(model, { haltes: getNet().haltes, tips, praktijk }, (path) => `/onder${path}`);
  const used = new Set(model.themas.flatMap(({ vragen }) => vragen.flatMap(({ haltes }) => haltes)));
  expect(new Set(Object.keys(links))).toEqual(used);
  expect(links.intake).toMatchObject({ naam: 'Intake', href: '/onder/haltes/intake/' });
  expect(Object.values(links).filter((link) => link.tips.length > 2 || link.praktijk.length > 2)).toEqual([]);
  expect(Object.values(links).some((link) => link.praktijk.length > 0)).toBe(true);
});

test('a niveau, a band and what has neither each have words', () => {
  const words = (keuzes: Parameters<typeof makeAnswers>[0], modus: 'snel' | 'volledig' = 'volledig') => {
    const [thema] = scoreScan(model, { antwoorden: makeAnswers(keuzes), modus }).themas;
    return [describeNiveau(thema!, model.niveaus), describeCounts(thema!)];
  };
  expect(words({ 'ZS-01': 2, 'ZS-02': 2, 'ZS-03': 2, 'ZS-04': 2 })).toEqual([
    '2 Vast onderdeel',
    '4 van 4, 0 onderbouwd',
  ]);
  expect(words({ 'ZS-01': 2, 'ZS-02': 2, 'ZS-03': 1, 'ZS-04': 'weet-niet' })).toEqual([
    '1–2 nog onzeker',
    '3 van 4, 1 weet niet, 0 onderbouwd',
  ]);
  expect(words({ 'ZS-01': 2 })).toEqual(['Te weinig beantwoord', '1 van 4, 3 open, 0 onderbouwd']);
  expect(words({ 'ZS-01': 'nvt', 'ZS-02': 'nvt', 'ZS-03': 'nvt', 'ZS-04': 'nvt' })[0]).toBe('Niet van toepassing');
  expect(words({ 'ZS-01': 0, 'ZS-02': 2 }, 'snel')[0]).toBe('Eerste beeld: 0 tot 2');
});

test('a role is a letter, an organisation a number, and who may not be named a dot', () => {
  const small = { modelVersie: 1, themas: [makeThema('A', ['ZS-01'])] };
  const scans = ['a', 'b', 'c'].map((id) =>
    makeScan(id, { 'ZS-01': 1 }, { rol: 'uitvoerder', organisatie: `Org ${id}` }),
  );
  const last = makeScan('d', { 'ZS-01': 2 }, { rol: 'opdrachtgever' });
  const of = (by: 'rol' | 'organisatie') =>
    listGroepen(mergeTeam(small, [...scans, last], by), by).map(({ teken, naam }) => `${teken} ${naam}`);
  expect(of('rol')).toEqual(['U Uitvoerder', '● Zonder naam']);
  expect(of('organisatie')).toEqual(['1 Org a', '2 Org b', '3 Org c', '● Zonder naam']);
  expect([formatMediaan(null), formatMediaan([1, 1]), formatMediaan([1, 2])]).toEqual(['–', '1', '1–2']);
});
