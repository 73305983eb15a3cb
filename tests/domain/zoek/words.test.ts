import { expect, test } from 'vitest';
import { foldWord, meaningfulWords, splitWords, stemWord } from '../../../src/domain/zoek/words.ts';

test('accents and capitals make no difference', () => {
  expect(foldWord('Cliënt')).toBe('client');
  expect(splitWords('Eén plan: re-integratie, deze week!')).toEqual(['een', 'plan', 're-integratie', 'deze', 'week']);
  expect(splitWords(' … ')).toEqual([]);
});

test.each([
  ['trajecten', 'traject'],
  ['gemeenten', 'gemeente'],
  ['begeleiding', 'begeleiden'],
  ['begeleider', 'begeleiden'],
  ['schulden', 'schuld'],
  ['werkgevers', 'werkgever'],
  ['stages', 'stage'],
])('%s and %s share a bare form', (a, b) => {
  expect(stemWord(a)).toBe(stemWord(b));
});

test.each([
  ['werk', 'werkgever'],
  ['doel', 'deel'],
  ['plan', 'plaats'],
])('%s and %s do not', (a, b) => {
  expect(stemWord(a)).not.toBe(stemWord(b));
});

test('words that say nothing go, unless all do', () => {
  expect(meaningfulWords(['hoe', 'lang', 'duurt', 'een', 'proefplaatsing'])).toEqual(['duurt', 'proefplaatsing']);
  expect(meaningfulWords(['voor', 'wie'])).toEqual(['voor', 'wie']);
});
