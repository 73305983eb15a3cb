import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  band,
  box,
  pieceDistance,
  shapeDistance,
  touches,
  type Piece,
} from '../../../../src/domain/kaart/geometry/shapes.ts';

const length = fc.integer({ min: 1, max: 50 });
const place = fc.integer({ min: -60, max: 60 });
const piece = fc.oneof(
  fc.tuple(place, place, length, length).map(([x, y, w, h]) => box(x, x + w, y, y + h)),
  fc.tuple(place, place, length, fc.boolean()).map(([x, y, d, up]) => band(x, y, x + d, up ? y - d : y + d, 4)),
);

const mirror = ({ y1, y2, left1, left2, right1, right2 }: Piece): Piece => ({
  y1,
  y2,
  left1: -right1,
  left2: -right2,
  right1: -left1,
  right2: -left2,
});

test('two boxes on one height stay the clearance apart', () => {
  expect(pieceDistance(box(-5, 5, 0, 10), box(-3, 3, 4, 20), 2)).toBe(10);
});

test('what lies clear above or below keeps no distance', () => {
  expect(pieceDistance(box(-5, 5, 0, 10), box(-3, 3, 13, 20), 2)).toBe(-Infinity);
  expect(pieceDistance(box(-5, 5, 0, 10), box(-3, 3, 11, 20), 2)).toBe(10);
});

test('a slope lets a box in under it: only the shared heights count', () => {
  const slope = band(0, 0, 40, 40, 3);
  expect(pieceDistance(slope, box(0, 10, 0, 10), 0)).toBe(13);
  expect(pieceDistance(slope, box(0, 10, 30, 40), 0)).toBe(43);
});

test('seen in a mirror, the distance is the same with the pieces swapped', () => {
  fc.assert(
    fc.property(piece, piece, (a, b) => {
      expect(pieceDistance(mirror(b), mirror(a), 0)).toBeCloseTo(pieceDistance(a, b, 0), 9);
    }),
  );
});

test('touching does not depend on who is asked', () => {
  fc.assert(fc.property(piece, piece, (a, b) => touches([a], [b], 0) === touches([b], [a], 0)));
});

test('a shape keeps the distance of its widest piece', () => {
  const shape = [box(-1, 1, 0, 10), box(-1, 30, 5, 8)];
  expect(shapeDistance(shape, [box(0, 5, 0, 10)], 0)).toBe(30);
  expect(shapeDistance([], shape, 0)).toBe(-Infinity);
});
