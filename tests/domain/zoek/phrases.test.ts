import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Term } from '../../../src/domain/zoek/expand-query.ts';
import { createPhraseBook, matchPhrases, readQuestion } from '../../../src/domain/zoek/phrases.ts';

const plek = (titel: string, ...woorden: string[]) => ({
  adres: `/${titel}/`,
  titel,
  soort: 'halte',
  zin: '',
  woorden,
});
const book = createPhraseBook({
  werkfit: plek('Werkfit'),
  traject: plek('Wat is een werkfit traject?'),
  duur: plek('Duur, uren en mijlpalen', 'hoe lang duurt het'),
});
const term = (typed: string, ...others: string[]): Term => ({
  typed,
  variants: [typed, ...others].map((tekst, i) => ({ tekst, weight: i === 0 ? 1 : 0.5 })),
});
const match = (query: string, ...terms: Term[]) =>
  matchPhrases(
    readQuestion(
      query,
      terms,
      terms.map(() => 1),
    ),
    book,
  );

test('a title that is the question matches fully, a longer one that holds it less', () => {
  const found = match('werkfit', term('werkfit'));
  expect(found.get('werkfit')).toBe(1);
  expect(found.get('traject')).toBeGreaterThan(0.5);
  expect(found.get('traject')).toBeLessThan(1);
});

test('small words count in a saying, and a saying less than a title', () => {
  const found = match('hoe lang duurt het', term('duurt'));
  expect(found.get('duur')).toBeGreaterThan(0.75);
  expect(found.get('duur')).toBeLessThan(1);
  expect(match('duurt', term('duurt')).get('duur')).toBeLessThan(found.get('duur') ?? 0);
});

test('a match by another word is worth what that word is worth', () => {
  expect(match('klaar', term('klaar', 'werkfit')).get('werkfit')).toBeCloseTo(0.5);
});

test('of two notions the rare one weighs more', () => {
  const terms = [term('werkfit'), term('mijlpalen')];
  const found = matchPhrases(readQuestion('werkfit mijlpalen', terms, [1, 4]), book);
  expect(found.get('duur')).toBeGreaterThan(found.get('werkfit') ?? 0);
});

test('any question matches between nothing and fully', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.array(fc.string({ maxLength: 20 }), { maxLength: 8 }),
      (query, words) => {
        for (const value of match(query, ...words.map((word) => term(word))).values()) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});
