import { expect, test } from 'vitest';
import { createPhraseBook } from '../../../src/domain/zoek/phrases.ts';
import type { Register } from '../../../src/domain/zoek/register.ts';
import { search, suggestWords } from '../../../src/domain/zoek/search.ts';
import { createWordBook } from '../../../src/domain/zoek/word-book.ts';

const plek = (adres: string, titel: string) => ({ adres, titel, soort: 'halte', zin: titel });
const register: Register = {
  plekken: { a: plek('/a/', 'Proefplaatsing'), b: plek('/b/', 'Intake'), c: plek('/c/', 'Nazorg') },
  woorden: ['proefplaatsing', 'intake', 'nazorg'],
  ...{ synoniemen: [], namen: {}, letters: {} },
};
const book = createWordBook(register.woorden, register.synoniemen);
const phrases = createPhraseBook(register.plekken);
const scores: Record<string, { id: string; score: number }[]> = {
  proefplaatsing: [
    { id: 'a', score: 10 },
    { id: 'c', score: 0.1 },
  ],
  intake: [{ id: 'b', score: 3 }],
};

test('every variant is looked up once, and noise under the best is left out', async () => {
  const asked: string[] = [];
  const lookUp = (word: string) => {
    asked.push(word);
    return Promise.resolve(scores[word] ?? []);
  };
  const { found, terms } = await search('proefplaasting, intake, intake', { register, book, phrases, lookUp });
  expect(found.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  expect(asked).toEqual([...new Set(asked)]);
  expect(terms[0]?.readAs).toBe('proefplaatsing');
});

test('nothing asked is nothing found', async () => {
  expect((await search(' ', { register, book, phrases, lookUp: () => Promise.resolve([]) })).found).toEqual([]);
});

test('a word that the site does not have in any form finds nothing, whatever the index makes of it', async () => {
  const lookUp = () => Promise.resolve([{ id: 'b', score: 1 }]);
  expect((await search('asdfqwer', { register, book, phrases, lookUp })).found).toEqual([]);
  expect((await search('intakes', { register, book, phrases, lookUp })).found.map(({ id }) => id)).toEqual(['b']);
});

test('words that look like it are offered', () => {
  expect(suggestWords([{ typed: 'nazrogg', variants: [] }], book)).toEqual(['nazorg']);
});
