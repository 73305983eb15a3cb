import { expect, test } from 'vitest';
import { createWordBook, typoLimit } from '../../../src/domain/zoek/word-book.ts';

const book = createWordBook(
  ['werk', 'schulden', 'proefplaatsing', 'jobcoach', 'traject'],
  [
    ['klantmanager', 'consulent'],
    ['sw', 'sociaal ontwikkelbedrijf'],
  ],
);

test('a word is known in another form and by its beginning', () => {
  expect(book.isKnown('schuld')).toBe(true);
  expect(book.isKnown('trajecten')).toBe(true);
  expect(book.isKnown('proef')).toBe(true);
  expect(book.isKnown('jopcoach')).toBe(false);
  expect(book.has('schuld')).toBe(false);
  expect(book.formsOf('schuld')).toEqual(['schulden']);
});

test('synonyms hold both ways and in the plural; a synonym of two words is no word of its own', () => {
  expect(book.synonymsOf('consulenten')).toEqual(['klantmanager']);
  expect(book.synonymsOf('klantmanager')).toEqual(['consulent']);
  expect(book.synonymsOf('sw')).toEqual(['sociaal ontwikkelbedrijf']);
  expect(book.has('sociaal ontwikkelbedrijf')).toBe(false);
});

test('the nearest word comes first, and short words are not guessed at', () => {
  expect(book.nearTo('jopcoach', 1)).toEqual(['jobcoach']);
  expect(book.nearTo('xyz', 1)).toEqual([]);
  expect([typoLimit('wia'), typoLimit('stage'), typoLimit('proefplaatsing')]).toEqual([0, 1, 2]);
});

test('a word that sounds the same is near, however it is spelled', () => {
  const heard = createWordBook(['solliciteren', 'fysieke'], []);
  expect(heard.nearTo('sollisiteren', 1)).toEqual(['solliciteren']);
  expect(heard.nearTo('fiezieke', 1)).toEqual(['fysieke']);
});

test('parts are found as one word over a hyphen and a linking letter', () => {
  const joined = createWordBook(['kosten-batenanalyse', 'arbeidsdeskundige'], []);
  expect(joined.joinedOf(['kosten', 'baten', 'analyse'])).toBe('kosten-batenanalyse');
  expect(joined.joinedOf(['arbeid', 'deskundige'])).toBe('arbeidsdeskundige');
  expect(joined.joinedOf(['kosten', 'analyse'])).toBeUndefined();
});
