import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Keuze } from '../../../src/domain/scan/scan.ts';
import { stateByHalte } from '../../../src/domain/scan/state-by-halte.ts';
import { anyScanned, makeAnswers, makeVraag } from '../../support/generate-scan.ts';

const haltes = ['intake'];
const model = {
  modelVersie: 1,
  themas: [
    {
      letter: 'A',
      naam: 'A',
      vragen: [
        makeVraag('ZS-01', { haltes }),
        makeVraag('ZS-02', { haltes }),
        makeVraag('ZS-03', { haltes, kern: true, snel: true }),
        makeVraag('ZS-04'),
      ],
    },
  ],
};
const state = (keuzes: Record<string, Keuze>, rest: object = {}) =>
  stateByHalte(model, { antwoorden: makeAnswers(keuzes), ...rest }).get('intake');

test.each<[string, Record<string, Keuze>, string | undefined]>([
  ['two below ask for attention', { 'ZS-01': 1, 'ZS-02': 0, 'ZS-03': 2 }, 'aandacht'],
  ['one kern-vraag below asks for attention', { 'ZS-01': 3, 'ZS-02': 3, 'ZS-03': 1 }, 'aandacht'],
  ['one below is half', { 'ZS-01': 1, 'ZS-02': 3, 'ZS-03': 3 }, 'deels'],
  ['half is worse than unknown', { 'ZS-01': 1, 'ZS-02': 'weet-niet', 'ZS-03': 3 }, 'deels'],
  ['unknown is worse than in order', { 'ZS-01': 2, 'ZS-02': 'weet-niet', 'ZS-03': 3 }, 'onbekend'],
  ['open is unknown', { 'ZS-01': 2, 'ZS-03': 3 }, 'onbekend'],
  ['at the target is in order', { 'ZS-01': 2, 'ZS-02': 2, 'ZS-03': 3 }, 'op-orde'],
  ['nvt is ignored', { 'ZS-01': 'nvt', 'ZS-02': 2, 'ZS-03': 2 }, 'op-orde'],
  ['nvt on everything gives no sign', { 'ZS-01': 'nvt', 'ZS-02': 'nvt', 'ZS-03': 'nvt' }, undefined],
])('%s', (_, keuzes, expected) => {
  expect(state(keuzes)).toBe(expected);
});

test('the target decides what is below', () => {
  const keuzes = { 'ZS-01': 2, 'ZS-02': 2, 'ZS-03': 2 } as const;
  expect(state(keuzes, { streefniveaus: { A: 3 } })).toBe('aandacht');
});

test('the snelscan looks only at what it asked', () => {
  expect(state({ 'ZS-01': 0, 'ZS-02': 0, 'ZS-03': 2 }, { modus: 'snel' })).toBe('op-orde');
});

test('a halte has a state exactly when a vraag that applies points to it', () => {
  fc.assert(
    fc.property(anyScanned, ([any, antwoorden]) => {
      const applicable = any.themas.flatMap(({ vragen }) =>
        vragen.filter(({ code }) => antwoorden[code]?.keuze !== 'nvt').flatMap((vraag) => vraag.haltes),
      );
      expect([...stateByHalte(any, { antwoorden }).keys()].sort()).toEqual([...new Set(applicable)].sort());
    }),
  );
});
