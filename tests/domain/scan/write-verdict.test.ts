import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Keuze } from '../../../src/domain/scan/scan.ts';
import { scoreScan } from '../../../src/domain/scan/score-scan.ts';
import { writeVerdict } from '../../../src/domain/scan/write-verdict.ts';
import { splitSentences } from '../../../src/domain/taal/split-sentences.ts';
import { anyScanned, makeAnswers, makeThema } from '../../support/generate-scan.ts';

const model = { modelVersie: 1, themas: [makeThema('A', ['ZS-01', 'ZS-02']), makeThema('B', ['ZS-05', 'ZS-06'])] };
const verdict = (keuzes: Record<string, Keuze>, rest: object = {}) =>
  writeVerdict(scoreScan(model, { antwoorden: makeAnswers(keuzes), ...rest }));

test('who answered nothing is told what is needed', () => {
  expect(verdict({})[0]).toBe('Er is nog geen niveau te geven: 0 van de 4 vragen hebben een getal.');
});

test('who needs attention is named, and what cannot be said is said', () => {
  expect(verdict({ 'ZS-01': 0, 'ZS-02': 2 })).toEqual([
    'Het ene thema met een niveau haalt het streefniveau nog niet; over 1 thema is nog niets te zeggen.',
    'De meeste aandacht vraagt Thema A.',
  ]);
  expect(verdict({ 'ZS-01': 0, 'ZS-02': 2, 'ZS-05': 2, 'ZS-06': 2 })[0]).toBe(
    'Van de 2 thema’s met een niveau haalt er 1 het streefniveau.',
  );
});

test('who reached every target is not sent on by habit', () => {
  expect(verdict({ 'ZS-01': 2, 'ZS-02': 2, 'ZS-05': 3, 'ZS-06': 3 })).toEqual([
    'Alle 2 thema’s met een niveau halen het streefniveau.',
    'Kijk waar jullie verder willen, en zet daar het streefniveau hoger.',
  ]);
});

test('nvt on everything and the snelscan have words of their own', () => {
  const nvt = { 'ZS-01': 'nvt', 'ZS-02': 'nvt', 'ZS-05': 'nvt', 'ZS-06': 'nvt' } as const;
  expect(verdict(nvt)[0]).toContain('niet van toepassing');
  const quick = {
    ...model,
    themas: model.themas.map((thema) => ({
      ...thema,
      vragen: thema.vragen.map((vraag) => ({ ...vraag, snel: true })),
    })),
  };
  const [first, second] = writeVerdict(scoreScan(quick, { antwoorden: makeAnswers({ 'ZS-01': 1 }), modus: 'snel' }));
  expect(first).toBe('Dit is een eerste beeld en geen niveau: 1 van de 4 vragen heeft een getal.');
  expect(second).toBe('Onder je streefniveau ligt iets in Thema A.');
});

test('whatever the answers, it is two sentences and no score', () => {
  fc.assert(
    fc.property(anyScanned, fc.constantFrom('snel' as const, 'volledig' as const), ([any, antwoorden], modus) => {
      const text = writeVerdict(scoreScan(any, { antwoorden, modus })).join(' ');
      expect(splitSentences(text)).toHaveLength(2);
      expect(text).not.toMatch(/NaN|undefined|null|procent van het totaal/);
    }),
  );
});
