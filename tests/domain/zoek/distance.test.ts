import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterDistance } from '../../../src/domain/zoek/distance.ts';

test.each([
  ['jopcoach', 'jobcoach', 1],
  ['snufelstage', 'snuffelstage', 1],
  ['proefplaasting', 'proefplaatsing', 1],
  ['laagelettered', 'laaggeletterd', 2],
  ['intake', 'intake', 0],
  ['', 'ab', 2],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(letterDistance(a, b, 3)).toBe(distance);
});

test('beyond the limit it only says so', () => {
  expect(letterDistance('werkgever', 'kandidaat', 2)).toBe(3);
  expect(letterDistance('ab', 'abcdef', 1)).toBe(2);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('it is the same both ways, and zero only for the same word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = letterDistance(a, b, 9);
      expect(distance).toBe(letterDistance(b, a, 9));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('one edit is one apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 8 }), fc.nat(7), (a, n) => {
      const at = n % (a.length - 1);
      const swapped = a.slice(0, at) + a[at + 1]! + a[at]! + a.slice(at + 2);
      expect(letterDistance(a, swapped, 2)).toBeLessThanOrEqual(1);
      expect(letterDistance(a, a.slice(0, at) + a.slice(at + 1), 2)).toBe(1);
    }),
  );
});
