import { expect, test } from 'vitest';
import { formatField, isSameField, textsIn, valueAt } from '../../../src/domain/net/field-path.ts';

test.each([
  [[], ''],
  [['naam'], 'naam'],
  [['overwegingen', 1, 'tekst'], 'overwegingen 2 › tekst'],
  [['trajecten', 0, 3], 'trajecten 1 › 4'],
  [['uitgangen', 0, 'naar', 1], 'uitgangen 1 › naar 2'],
])('%j reads as %s', (path, text) => {
  expect(formatField(path)).toBe(text);
});

test('a field is the same as what lies in it, but not as its neighbour', () => {
  expect(isSameField('uitgangen 1', 'uitgangen 1 › naar 2')).toBe(true);
  expect(isSameField('uitgangen 1 › naar 2', 'uitgangen 1')).toBe(true);
  expect(isSameField('uitgangen 1', 'uitgangen 10')).toBe(false);
  expect(isSameField('zone', 'zones')).toBe(false);
});

test('a value is found at its path, or not', () => {
  expect(valueAt({ a: [{ b: 3 }] }, ['a', 0, 'b'])).toBe(3);
  expect(valueAt({ a: 1 }, ['a', 'b'])).toBeUndefined();
  expect(valueAt(null, ['a'])).toBeUndefined();
});

test('all texts in a value are found', () => {
  expect(textsIn({ a: 'x', b: ['y', 1, { c: 'z' }], d: null })).toEqual(['x', 'y', 'z']);
});
