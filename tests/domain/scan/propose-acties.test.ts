import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_NU, proposeActies } from '../../../src/domain/scan/propose-acties.ts';
import { isNiveau, readStand } from '../../../src/domain/scan/read-answer.ts';
import { streefOf } from '../../../src/domain/scan/score-scan.ts';
import { anyScanned, makeAnswers, makeVraag } from '../../support/generate-scan.ts';

const model = {
  modelVersie: 1,
  themas: [
    {
      letter: 'A',
      naam: 'A',
      vragen: [
        makeVraag('ZS-01', { belang: 1 }),
        makeVraag('ZS-02', { kern: true, belang: 1 }),
        makeVraag('ZS-03', { belang: 3 }),
      ],
    },
    {
      letter: 'B',
      naam: 'B',
      vragen: [
        makeVraag('ZS-05', { inspanning: 3 }),
        makeVraag('ZS-06', { inspanning: 1 }),
        makeVraag('ZS-07', { inspanning: 1, snel: true }),
      ],
    },
  ],
};
const propose = (keuzes: Parameters<typeof makeAnswers>[0], rest: object = {}) =>
  proposeActies(model, { antwoorden: makeAnswers(keuzes), ...rest });
const codes = (keuzes: Parameters<typeof makeAnswers>[0], rest: object = {}) =>
  propose(keuzes, rest).acties.map(({ code }) => code);

test('kern first, then gap times belang, then the least inspanning, then the order of the model', () => {
  const all = { 'ZS-01': 0, 'ZS-02': 1, 'ZS-03': 1, 'ZS-05': 1, 'ZS-06': 1, 'ZS-07': 1 } as const;
  // Gap times belang: ZS-02 1 (kern), ZS-03 3, ZS-01, 05, 06 and 07 2.
  expect(codes(all)).toEqual(['ZS-02', 'ZS-03', 'ZS-06', 'ZS-07', 'ZS-01', 'ZS-05']);
});

test('five stand under now, the rest is for later', () => {
  const all = { 'ZS-01': 0, 'ZS-02': 0, 'ZS-03': 0, 'ZS-05': 0, 'ZS-06': 0, 'ZS-07': 0 } as const;
  expect(propose(all).acties.map(({ wanneer }) => wanneer)).toEqual([...Array<string>(MAX_NU).fill('nu'), 'later']);
});

test('a step is one up, also from 2 to 3, and only below the target', () => {
  expect(propose({ 'ZS-01': 2 }).acties).toEqual([]);
  expect(propose({ 'ZS-01': 2 }, { streefniveaus: { A: 3 } }).acties).toMatchObject([{ van: 2, naar: 3, streef: 3 }]);
  expect(propose({ 'ZS-01': 0 }, { streefniveaus: { A: 3 } }).acties).toMatchObject([{ van: 0, naar: 1 }]);
  expect(propose({ 'ZS-01': 0 }, { streefniveaus: { A: 0 } }).acties).toEqual([]);
});

test('the reason says why an actie stands where it stands', () => {
  const reasons = propose({ 'ZS-02': 0, 'ZS-03': 1 }).acties.map(({ reden }) => reden);
  expect(reasons).toEqual([
    'Kernvraag, twee niveaus onder je streefniveau, belang klein, inspanning gewoon.',
    'Eén niveau onder je streefniveau, belang groot, inspanning gewoon.',
  ]);
});

test('what nobody knows is asked around apart; nvt and open ask for nothing', () => {
  const { acties, uitzoeken } = propose({ 'ZS-01': 'weet-niet', 'ZS-02': 'nvt', 'ZS-06': 'weet-niet' });
  expect(acties).toEqual([]);
  expect(uitzoeken).toEqual([
    { code: 'ZS-01', letter: 'A' },
    { code: 'ZS-06', letter: 'B' },
  ]);
});

test('the snelscan proposes only what it asked', () => {
  expect(codes({ 'ZS-02': 0, 'ZS-07': 0 }, { modus: 'snel' })).toEqual(['ZS-07']);
});

test('every answer below its target has one actie, whatever the answers', () => {
  fc.assert(
    fc.property(anyScanned, fc.constantFrom(0, 1, 2, 3), ([any, antwoorden], A) => {
      const streefniveaus = { A: A };
      const { acties } = proposeActies(any, { antwoorden, streefniveaus });
      const below = any.themas.flatMap(({ letter, vragen }) =>
        vragen.filter(({ code }) => {
          const stand = readStand(antwoorden, code);
          return isNiveau(stand) && stand < streefOf(streefniveaus, letter);
        }),
      );
      expect(acties.map(({ code }) => code).sort()).toEqual(below.map(({ code }) => code).sort());
      expect(acties.filter(({ wanneer }) => wanneer === 'nu')).toHaveLength(Math.min(MAX_NU, below.length));
    }),
  );
});
