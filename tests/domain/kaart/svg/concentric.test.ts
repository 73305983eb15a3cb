import { expect, test } from 'vitest';
import { widenCorners } from '../../../../src/domain/kaart/svg/concentric.ts';
import type { DrawnPath, Point } from '../../../../src/domain/kaart/model/drawing.ts';

const bend = (lijn: number, [x, y]: Point): DrawnPath => ({
  lijn,
  soort: 'gewoon',
  haltes: [],
  punten: [
    [0, y],
    [x, y],
    [x, 300],
  ],
});

test('in a bundle that turns, each lane outward turns one pitch wider', () => {
  const corners: Point[] = [
    [100, 64],
    [107, 57],
    [114, 50],
  ];
  const widen = widenCorners(corners.map((corner, i) => bend(i, corner)));
  expect(corners.map(widen)).toEqual([0, 7, 14]);
});

test('a corner that is no lane of the same bend changes nothing', () => {
  const widen = widenCorners([bend(0, [100, 64]), bend(1, [140, 57]), bend(2, [107, 20])]);
  expect([widen([100, 64]), widen([140, 57]), widen([107, 20])]).toEqual([0, 0, 0]);
  expect(widen([1, 1])).toBe(0);
});
