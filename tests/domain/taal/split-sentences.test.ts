import { expect, test } from 'vitest';
import { splitSentences, splitWords } from '../../../src/domain/taal/split-sentences.ts';

test('sentences end at a full stop, a question mark and an exclamation mark', () => {
  expect(splitSentences('Vraag het. Wat wil je? Doe mee! Klaar')).toEqual([
    'Vraag het.',
    'Wat wil je?',
    'Doe mee!',
    'Klaar',
  ]);
});

test.each([
  'Kies werk, bijv. Praktijkleren.',
  'Volgens J. Jansen klopt dat.',
  'Er waren 11.000 mensen, zo’n 4.5 per dag.',
  'Er zijn drie stappen: eerst dit; dan dat.',
  'Lees meer op trouw.nl vandaag.',
])('one sentence: %s', (text) => {
  expect(splitSentences(text)).toEqual([text]);
});

test('a sentence may start with a quote, a number or ’s', () => {
  expect(splitSentences('Zij zei ja. “Nee” kan ook. 300 mensen deden mee. ’s Avonds niet.')).toHaveLength(4);
});

test('nothing holds no sentence', () => {
  expect(splitSentences('  ')).toEqual([]);
});

test('a hyphen, an apostrophe and a point inside keep a word whole; signs are no words', () => {
  expect(splitWords('Re-integratie van collega’s – 11.000 keer (ja).')).toEqual([
    'Re-integratie',
    'van',
    'collega’s',
    '11.000',
    'keer',
    'ja',
  ]);
});
