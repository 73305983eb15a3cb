import { expect, test } from 'vitest';
import { isPassive, sharePassive } from '../../../src/domain/taal/find-passive.ts';

test.each([
  'Het plan wordt door de klantmanager opgesteld.',
  'De doelen werden samen bepaald.',
  'Wie niet komt, is vooraf gebeld.',
  'De uitkomst wordt genoteerd.',
])('passive: %s', (sentence) => {
  expect(isPassive(sentence)).toBe(true);
});

test.each([
  'Je stelt samen een plan op.',
  'Het is de gemeente die betaalt.',
  'Dat is goed, en de rest heb je besteld.',
  'Er is nog tijd voor een gesprek over geld.',
  'Dat is bekend.',
  'Er zijn drie gesprekken over gezondheid.',
])('not passive: %s', (sentence) => {
  expect(isPassive(sentence)).toBe(false);
});

test('the share counts sentences', () => {
  expect(sharePassive(['Het is bepaald.', 'Jij bepaalt het.'])).toBe(0.5);
  expect(sharePassive([])).toBe(0);
});
