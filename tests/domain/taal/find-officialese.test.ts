import { expect, test } from 'vitest';
import { findOfficialese } from '../../../src/domain/taal/find-officialese.ts';

test('words of the office come with the plain word', () => {
  expect(findOfficialese('Indien nodig, tevens ten\naanzien van het plan.')).toEqual([
    { woord: 'indien', beter: 'als' },
    { woord: 'tevens', beter: 'ook' },
    { woord: 'ten aanzien van', beter: 'over of voor' },
  ]);
});

test('the longest phrase is found, not its part', () => {
  expect(findOfficialese('door middel van scholing').map(({ woord }) => woord)).toEqual(['door middel van']);
});

test('a word inside another word is left alone', () => {
  expect(findOfficialese('De inzakelijke conformiteit van een sindien-plan.')).toEqual([]);
});
