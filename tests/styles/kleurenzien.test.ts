import { expect, test } from 'vitest';
import { distanceSeen, waysOfSeeing, type Rgb } from './kleurenzien.ts';

test('black and white lie a hundred apart for everyone, and a colour not at all from itself', () => {
  for (const way of waysOfSeeing) {
    expect(distanceSeen(way, [0, 0, 0], [255, 255, 255]), way).toBeCloseTo(100, 0);
    expect(distanceSeen(way, [12, 99, 200], [12, 99, 200]), way).toBe(0);
  }
});

test('known distances come out: red and green in L*a*b* (CIE 1976)', () => {
  // L*a*b* of sRGB red is (53.2, 80.1, 67.2), of green (87.7, -86.2, 83.2).
  expect(distanceSeen('all cones', [255, 0, 0], [0, 255, 0])).toBeCloseTo(170.6, 0);
});

test('each eye takes for alike what it is known to', () => {
  const pairs: [way: string, one: Rgb, other: Rgb][] = [
    ['deuteranopia', [180, 120, 60], [120, 140, 60]],
    ['protanopia', [150, 110, 80], [100, 118, 80]],
    ['tritanopia', [0, 100, 200], [0, 115, 120]],
    ['greyscale', [200, 0, 0], [0, 108, 0]],
  ];
  for (const [way, one, other] of pairs)
    expect(distanceSeen(way, one, other), way).toBeLessThan(distanceSeen('all cones', one, other) / 2);
});
