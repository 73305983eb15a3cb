import { expect, test } from 'vitest';
import {
  foldWord,
  meaningfulWords,
  pairParticles,
  soundOf,
  splitWords,
  stemWord,
  verbStems,
} from '../../../src/domain/zoek/words.ts';

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

test.each([
  ['gestopt', 'stoppen'],
  ['afgerond', 'afronden'],
  ['verlengd', 'verlengen'],
  ['duurt', 'duren'],
  ['opgebouwd', 'opbouwen'],
])('%s may be a form of %s', (form, verb) => {
  expect(verbStems(form)).toContain(stemWord(verb));
});

test('a particle goes with the words before it, small words aside', () => {
  expect(pairParticles(['hoe', 'haakt', 'iemand', 'af'])).toEqual([{ at: 1, verbs: ['afhaakt', 'afhaak'] }]);
  expect(pairParticles(['af'])).toEqual([]);
});

test.each([
  ['leiden', 'lijden'],
  ['fysiek', 'fisiek'],
  ['beschut', 'beschud'],
  ['sollicitatie', 'solisitatie'],
  ['psychisch', 'psygisch'],
])('%s sounds like %s', (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});
