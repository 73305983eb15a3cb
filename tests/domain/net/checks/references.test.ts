import { expect, test } from 'vitest';
import { checkReferences } from '../../../../src/domain/net/checks/references.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf, type FixtureContent } from '../../../fixtures/content/small-content.ts';

function check(change: (raw: FixtureContent) => unknown) {
  const raw = createSmallContent();
  change(raw);
  return checkReferences(raw, parseContent(raw).content).map(({ veld, melding }) => `${veld}: ${melding}`);
}

test('a reference in the long form of a traject is checked', () => {
  expect(
    check((raw) => (entryOf(raw, 'zijlijn').data.trajecten = [{ haltes: ['keuze', 'weg'], soort: 'lus' }])),
  ).toEqual(['trajecten 1 › haltes 2: Er is geen halte of instap "weg".']);
});

test('a lijn is no stop of a traject, a zone is no uitgang', () => {
  expect(
    check((raw) => {
      entryOf(raw, 'zijlijn').data.trajecten = [['keuze', 'hoofdlijn']];
      entryOf(raw, 'keuze').data.uitgangen = [{ als: 'ja', naar: ['a'], ontwerp: true }];
    }),
  ).toEqual([
    'trajecten 1 › 2: Er is geen halte of instap "hoofdlijn".',
    'uitgangen 1 › naar 1: Er is geen halte, instap of lijn "a".',
  ]);
});

test('what stands beside the net is checked on both sides', () => {
  expect(
    check((raw) => {
      entryOf(raw, 'keuze').data.instrumenten = ['meetlint'];
      entryOf(raw, 'vraag-door').data.haltes = ['keus'];
      Object.assign(entryOf(raw, 'de-bakkerij').data, { lijnen: ['x'], instappen: ['keuze'] });
    }),
  ).toEqual([
    'haltes 1: Er is geen halte "keus".',
    'lijnen 1: Er is geen lijn "x".',
    'instappen 1: Er is geen instap "keuze".',
    'instrumenten 1: Er is geen instrument "meetlint".',
  ]);
});

test('a file that cannot be read is still there', () => {
  expect(check((raw) => Object.assign(entryOf(raw, 'training'), { data: undefined, fault: 'Niet te lezen.' }))).toEqual(
    [],
  );
});

test('a halte where extra attention goes must be there', () => {
  expect(
    check((raw) => (entryOf(raw, 'wia').data.aandacht = [{ tekst: 'Let op.', ontwerp: true, haltes: ['keus'] }])),
  ).toEqual(['aandacht 1 › haltes 1: Er is geen halte "keus".']);
});

test('a moment of the home page leads to a halte that is there', () => {
  expect(check((raw) => (raw.site[0]!.data.waarStaJeNu = [{ moment: 'Intake morgen', halte: 'intak' }]))).toEqual([
    'waarStaJeNu 1 › halte: Er is geen halte "intak".',
  ]);
});
