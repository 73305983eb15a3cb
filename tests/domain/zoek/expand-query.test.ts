import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandQuery } from '../../../src/domain/zoek/expand-query.ts';
import { createWordBook } from '../../../src/domain/zoek/word-book.ts';

const book = createWordBook(
  ['loonkostensubsidie', 'schulden', 'hulp', 'proefplaatsing', 'klantmanager', 'co-housing'],
  [['klantmanager', 'consulent']],
);
const texts = (query: string) => expandQuery(query, book).map(({ variants }) => variants.map(({ tekst }) => tekst));

test('two words that are one are looked for as one, and apart', () => {
  expect(texts('loonkosten subsidie')).toEqual([['loonkostensubsidie', 'loonkosten', 'subsidie']]);
  expect(texts('co housing')[0]?.[0]).toBe('co-housing');
});

test('a word with a mistake is read as the nearest one, and says so', () => {
  const [term] = expandQuery('proefplaasting', book);
  expect(term?.readAs).toBe('proefplaatsing');
  expect(term?.variants[0]?.tekst).toBe('proefplaatsing');
  expect(term?.variants[0]?.weight).toBeLessThan(1);
});

test('an unknown compound is looked for by its parts', () => {
  expect(texts('schuldenhulp')).toEqual([['schulden'], ['hulp']]);
});

test('synonyms and other forms follow the word itself, and weigh less', () => {
  const [term] = expandQuery('consulent', book);
  expect(term?.variants.map(({ tekst }) => tekst)).toEqual(['consulent', 'klantmanager']);
  expect(term?.variants[1]?.weight).toBeLessThan(term?.variants[0]?.weight ?? 0);
});

test('a verb is known in its other forms, and in two parts', () => {
  const verbs = createWordBook(['aanmelden', 'afronden', 'stoppen', 'iemand', 'meldt'], []);
  const of = (query: string) => expandQuery(query, verbs).flatMap(({ variants }) => variants.map(({ tekst }) => tekst));
  expect(of('hoe meld ik iemand aan')).toContain('aanmelden');
  expect(of('meldt zich aan')).toContain('aanmelden');
  expect(of('afgerond')).toContain('afronden');
  expect(of('gestopt')).toContain('stoppen');
});

test('a word the site has only in another form may still be a mistake for a third', () => {
  const likely = createWordBook(['verlenen', 'verlenging'], []);
  const [term] = expandQuery('verlening', likely);
  expect(term?.variants.map(({ tekst }) => tekst)).toEqual(['verlening', 'verlenen', 'verlenging']);
  expect(term?.readAs).toBeUndefined();
});

test('any text gives terms within bounds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (query) => {
      const terms = expandQuery(query, book);
      expect(terms.length).toBeLessThanOrEqual(32);
      for (const { variants } of terms) {
        expect(variants.length).toBeGreaterThan(0);
        for (const { weight } of variants) expect(weight).toBeGreaterThan(0);
        for (const { weight } of variants) expect(weight).toBeLessThanOrEqual(1);
      }
    }),
  );
});
