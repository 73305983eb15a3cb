import { expect, test } from 'vitest';
import { joinNeighbours, splitCompound } from '../../../src/domain/zoek/compounds.ts';
import { createWordBook } from '../../../src/domain/zoek/word-book.ts';

const book = createWordBook(
  ['kosten-batenanalyse', 'nazorg', 'arbeidsdeskundige', 'schulden', 'hulp', 'ontwikkeling', 'doelen', 'loonkosten'],
  [],
);
const joined = (query: string) => joinNeighbours(query.split(' '), book).map((piece) => piece.joined ?? piece.typed);

test('neighbours the site writes as one word are one, with a hyphen, a linking letter, or a small word in it', () => {
  expect(joined('kosten baten analyse maken')).toEqual(['kosten-batenanalyse', 'maken']);
  expect(joined('na zorg')).toEqual(['nazorg']);
  expect(joined('arbeid deskundige')).toEqual(['arbeidsdeskundige']);
});

test('what no word of the site is stays apart', () => {
  expect(joined('schulden en hulp')).toEqual(['schulden', 'en', 'hulp']);
  expect(joinNeighbours([], book)).toEqual([]);
});

test('a compound falls into words of the site, also over its linking letter', () => {
  expect(splitCompound('schuldenhulp', book)).toEqual(['schulden', 'hulp']);
  expect(splitCompound('ontwikkelingsdoelen', book)).toEqual(['ontwikkeling', 'doelen']);
  expect(splitCompound('onbekendwoord', book)).toEqual([]);
});

test('only when asked, a long part may hold a mistake', () => {
  expect(splitCompound('ontwikelingsdoelen', book)).toEqual([]);
  expect(splitCompound('ontwikelingsdoelen', book, true)).toEqual(['ontwikkeling', 'doelen']);
});
