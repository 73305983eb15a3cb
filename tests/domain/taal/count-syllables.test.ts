import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countSyllables } from '../../../src/domain/taal/count-syllables.ts';

/** Words split by hand, a dot between two syllables. */
const split = JSON.parse(readFileSync('tests/fixtures/lettergrepen.json', 'utf8')) as string[];
const counted = split.map((parts) => {
  const word = parts.replaceAll('·', '');
  return { word, byHand: parts.split('·').length, byRule: countSyllables(word) };
});
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test('at least 200 words are counted by hand, each once', () => {
  expect(new Set(counted.map(({ word }) => word)).size).toBe(counted.length);
  expect(counted.length).toBeGreaterThanOrEqual(200);
});

test('the total is within one percent of the count by hand', () => {
  const byHand = sum(counted.map((one) => one.byHand));
  const byRule = sum(counted.map((one) => one.byRule));
  expect(Math.abs(byRule - byHand) / byHand).toBeLessThanOrEqual(0.01);
});

test('no word is more than one off, and few are off at all', () => {
  const wrong = counted.filter(({ byHand, byRule }) => byHand !== byRule);
  expect(wrong.filter(({ byHand, byRule }) => Math.abs(byHand - byRule) > 1)).toEqual([]);
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(counted.length * 0.02);
});

test('a trema splits, an accent does not', () => {
  expect(countSyllables('ideeën')).toBe(3);
  expect(countSyllables('één')).toBe(1);
  expect(countSyllables('één'.normalize('NFD'))).toBe(1);
});

test('a number counts its digits, an abbreviation its letters, and any word counts one', () => {
  expect(countSyllables('408')).toBe(3);
  expect(countSyllables('11.000')).toBe(5);
  expect(countSyllables('GGZ')).toBe(3);
  expect(countSyllables('’s')).toBe(1);
});
