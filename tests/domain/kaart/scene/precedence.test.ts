import { expect, test } from 'vitest';
import { orderByPairs } from '../../../../src/domain/kaart/scene/precedence.ts';

const [a, b, c, d] = [
  { rank: 1, tie: 0 },
  { rank: 2, tie: 1 },
  { rank: 2, tie: 0 },
  { rank: 3, tie: 0 },
];

test('without pairs the rank decides, then the tie', () => {
  expect(orderByPairs([d, b, c, a], [])).toEqual([a, c, b, d]);
});

test('a pair puts the later rank first and delays only what waits for it', () => {
  expect(orderByPairs([a, b, c, d], [[d, c]])).toEqual([a, b, d, c]);
});

test('a circle is broken at the lowest rank, and an entry before itself says nothing', () => {
  expect(
    orderByPairs(
      [a, b, d],
      [
        [a, b],
        [b, a],
        [d, d],
      ],
    ),
  ).toEqual([d, a, b]);
});
