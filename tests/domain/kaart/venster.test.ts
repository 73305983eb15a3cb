import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Venster } from '../../../src/domain/kaart/venster.ts';
import {
  centreOf,
  clampScale,
  MAX_SCALE,
  scaleAfterWheel,
  stepScale,
  wholeScale,
  zoomAt,
} from '../../../src/domain/kaart/venster.ts';

const whole: Venster = {
  ...{ width: 800, height: 400, drawingWidth: 1200, drawingHeight: 600 },
  ...{ scale: 1, least: 2 / 3, left: 0, top: 0 },
};

const vensters = fc
  .record({
    width: fc.integer({ min: 200, max: 2000 }),
    height: fc.integer({ min: 200, max: 1200 }),
    drawingWidth: fc.integer({ min: 300, max: 3000 }),
    drawingHeight: fc.integer({ min: 200, max: 2000 }),
    least: fc.double({ min: 0.3, max: 1, noNaN: true }),
    scale: fc.double({ min: 0.3, max: MAX_SCALE, noNaN: true }),
    left: fc.integer({ min: 0, max: 4000 }),
    top: fc.integer({ min: 0, max: 4000 }),
  })
  .map((venster) => zoomAt(venster, venster.scale, { x: 0, y: 0 }));

test('the ladder goes up to four and down to the whole map, and stays there', () => {
  const up = [1, 1.5, 2, 3, 4].map((scale) => stepScale(scale, 1, 1));
  const down = [1, 1.5, 2, 3, 4].map((scale) => stepScale(scale, -1, 1));
  expect(up).toEqual([1.5, 2, 3, 4, 4]);
  expect(down).toEqual([1, 1, 1.5, 2, 3]);
});

test('in a window narrower than the map the whole map is a rung below the size at which one reads it', () => {
  expect([0.7, 1].map((scale) => stepScale(scale, 1, 0.7))).toEqual([1, 1.5]);
  expect([1.5, 1, 0.7].map((scale) => stepScale(scale, -1, 0.7))).toEqual([1, 0.7, 0.7]);
  expect(stepScale(0.995, 1, 0.995)).toBe(1.5);
});

test('a map is whole at the scale at which it is as wide as its window, and never grows to fill it', () => {
  expect([600, 1200, 1600, 0].map((window) => wholeScale(window, 1200))).toEqual([0.5, 1, 1, 1]);
});

test('from between two rungs the ladder goes to the nearest one on that side', () => {
  expect(stepScale(1.7, 1, 1)).toBe(2);
  expect(stepScale(1.7, -1, 1)).toBe(1.5);
  expect(stepScale(0.8, -1, 0.7)).toBe(0.7);
});

test('a scale is never below the whole map nor above four', () => {
  expect([0.2, 1.3, 9].map((scale) => clampScale(scale, 1))).toEqual([1, 1.3, 4]);
  expect([0.2, 0.8].map((scale) => clampScale(scale, 0.7))).toEqual([0.7, 0.8]);
  expect(scaleAfterWheel(1, 5000, 0.6)).toBe(0.6);
  expect(scaleAfterWheel(1, -5000, 1)).toBe(4);
  expect(scaleAfterWheel(2, -30, 1)).toBeGreaterThan(2);
});

test('zooming in on the middle keeps the middle', () => {
  const { scale, left, top } = zoomAt(whole, 2, centreOf(whole));
  expect({ scale, left, top }).toEqual({ scale: 2, left: 400, top: 200 });
});

test('zooming out at the edge does not scroll past the drawing', () => {
  const corner = zoomAt({ ...whole, scale: 4, left: 4000, top: 2000 }, 1, { x: 800, y: 400 });
  expect([corner.left, corner.top]).toEqual([400, 200]);
});

test('the window never leaves the drawing, wherever one zooms', () => {
  fc.assert(
    fc.property(vensters, fc.double({ min: 0.1, max: 9, noNaN: true }), (venster, scale) => {
      const next = zoomAt(venster, scale, centreOf(venster));
      expect(next.left).toBeGreaterThanOrEqual(0);
      expect(next.top).toBeGreaterThanOrEqual(0);
      expect(next.left).toBeLessThanOrEqual(Math.max(0, next.drawingWidth * next.scale - next.width) + 1e-6);
      expect(next.top).toBeLessThanOrEqual(Math.max(0, next.drawingHeight * next.scale - next.height) + 1e-6);
    }),
  );
});

test('the point one zooms at stays in place, unless the edge of the drawing is in the way', () => {
  fc.assert(
    fc.property(vensters, (venster) => {
      const point = { x: venster.width / 3, y: venster.height / 3 };
      const next = zoomAt(venster, Math.min(MAX_SCALE, venster.scale * 1.2), point);
      const drawn = (from: Venster) => (from.left + point.x) / from.scale;
      const edge = Math.max(0, next.drawingWidth * next.scale - next.width);
      if (next.left > 0 && next.left < edge) expect(drawn(next)).toBeCloseTo(drawn(venster), 6);
    }),
  );
});
