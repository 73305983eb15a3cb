import type { Point } from '../../../../src/domain/kaart/model/drawing.ts';
import { expect, test } from 'vitest';
import { pathData } from '../../../../src/domain/kaart/svg/svg-path.ts';

const corner: Point[] = [
  [0, 0],
  [50, 0],
  [50, 50],
];

test('a straight line is just that; a corner is rounded; a ring closes', () => {
  expect(pathData(corner.slice(0, 2))).toBe('M0 0H50');
  expect(pathData(corner)).toBe('M0 0H42a8 8 0 0 1 8 8V50');
  expect(pathData(corner, true)).toMatch(/Z$/);
});

test('a slope turns wider, and stays at 45° to the hundredth', () => {
  const d = pathData([
    [0, 0],
    [40, 0],
    [80, -40],
    [120, -40],
  ]);
  const [, x1, y1, x2, y2] = /a12 12 0 0 0 ([\d.]+)(-[\d.]+)L([\d.]+)(-[\d.]+)a/.exec(d)!.map(Number);
  const enter = Number(/H([\d.]+)a/.exec(d)![1]);
  expect(Math.abs(x2! - (enter + x1!))).toBeCloseTo(Math.abs(y2! - y1!), 1);
});

test('the rounding never eats more than half of a short piece', () => {
  expect(
    pathData([
      [0, 0],
      [50, 0],
      [50, 6],
      [100, 6],
    ]),
  ).toMatch(/^M0 0H47a3 3 /);
});

test('a corner may be asked to turn wider', () => {
  expect(pathData(corner, false, () => 7)).toBe('M0 0H35a15 15 0 0 1 15 15V50');
});

test('every corner of a ring is rounded alike when it starts halfway a side', () => {
  const d = pathData(
    [
      [0, 50],
      [0, 100],
      [200, 100],
      [200, 0],
      [0, 0],
    ],
    true,
  );
  expect([...d.matchAll(/a16 16/g)]).toHaveLength(4);
});
