import { expect, test } from 'vitest';
import { editDistance, findNearest, suggest } from '../../../src/domain/net/did-you-mean.ts';

test.each([
  ['', 'abc', 3],
  ['intake', 'intake', 0],
  ['intke', 'intake', 1],
  ['werkfti', 'werkfit', 2],
  ['kat', 'hond', 4],
])('from %s to %s are %i letters', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test('the nearest known word is found, if it is near', () => {
  expect(findNearest('Intke', ['uitgang', 'intake', 'inzet'])).toBe('intake');
  expect(findNearest('plaatsing', ['diagnose'])).toBeUndefined();
});

test('equally near words give the first in the alphabet', () => {
  expect(findNearest('halt', ['halts', 'halte'])).toBe('halte');
});

test('one letter is no hint at another', () => {
  expect(findNearest('q', ['a', 'b'])).toBeUndefined();
});

test('the advice stands behind the suggestion, or alone', () => {
  expect(suggest('intke', ['intake'], 'Kies er een.')).toBe('Bedoelde je "intake"? Kies er een.');
  expect(suggest('x', ['intake'], 'Kies er een.')).toBe('Kies er een.');
});
