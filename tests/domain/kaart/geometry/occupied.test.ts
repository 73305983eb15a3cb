import { expect, test } from 'vitest';
import type { DrawnPath } from '../../../../src/domain/kaart/model/drawing.ts';
import { Occupied, overlaps, segmentHits } from '../../../../src/domain/kaart/geometry/occupied.ts';

const unit = { x: 0, y: 0, breedte: 10, hoogte: 10 };

test('boxes that share ground overlap, both ways; boxes that share an edge do not', () => {
  const inside = { x: 4, y: 4, breedte: 2, hoogte: 2 };
  const beside = { x: 10, y: 0, breedte: 5, hoogte: 10 };
  expect([overlaps(unit, inside), overlaps(inside, unit)]).toEqual([true, true]);
  expect([overlaps(unit, beside), overlaps(beside, unit)]).toEqual([false, false]);
});

test.for<[string, [number, number], [number, number], boolean]>([
  ['through', [-5, 5], [15, 5], true],
  ['from within', [5, 5], [5, 30], true],
  ['wholly within', [2, 2], [8, 3], true],
  ['over the corner', [-4, 6], [6, -4], true],
  ['past the corner', [-4, 3], [3, -4], false],
  ['along the edge', [-5, 0], [15, 0], false],
  ['in line, but short of it', [-9, 5], [-1, 5], false],
])('a piece %s', ([, a, b, hit]) => {
  expect(segmentHits(a, b, unit)).toBe(hit);
  expect(segmentHits(b, a, unit)).toBe(hit);
});

test('a place is free until it is claimed, and a line is free on its own track only', () => {
  const path: DrawnPath = {
    lijn: 3,
    soort: 'gewoon',
    haltes: [],
    punten: [
      [0, 50],
      [100, 50],
    ],
  };
  const occupied = new Occupied([unit], [path]);
  const spot = { x: 40, y: 44, breedte: 12, hoogte: 12 };
  expect(occupied.isFree({ x: 12, y: 0, breedte: 5, hoogte: 5 }, 1)).toBe(true);
  expect(occupied.isFree({ x: 12, y: 0, breedte: 5, hoogte: 5 }, 3)).toBe(false);
  expect(occupied.isFree(spot, 2)).toBe(false);
  expect(occupied.isFree(spot, 2, 3)).toBe(true);
  occupied.claim(spot);
  expect(occupied.isFree(spot, 2, 3)).toBe(false);
});
