import { expect, test } from 'vitest';
import { findAnswer, isNiveau, readStand } from '../../../src/domain/scan/read-answer.ts';

test('a vraag without an answer is open, and 0 is an answer', () => {
  expect(readStand({ 'ZS-01': { keuze: 0 } }, 'ZS-01')).toBe(0);
  expect(readStand({ 'ZS-01': { keuze: 0 } }, 'ZS-02')).toBe('open');
});

test('what every object has is no answer', () => {
  expect(findAnswer({}, 'constructor')).toBeUndefined();
  expect(readStand({}, '__proto__')).toBe('open');
});

test('only the four levels are numbers', () => {
  expect(([0, 3, 'nvt', 'weet-niet', 'open'] as const).map(isNiveau)).toEqual([true, true, false, false, false]);
});
