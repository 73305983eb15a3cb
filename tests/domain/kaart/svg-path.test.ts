import { expect, test } from 'vitest';
import type { DrawnPath } from '../../../src/domain/kaart/drawing.ts';
import { pathData, withoutDoubleInk } from '../../../src/domain/kaart/svg-path.ts';

test('a straight line is just that; a corner is rounded; a ring closes', () => {
  expect(
    pathData([
      [0, 0],
      [50, 0],
    ]),
  ).toBe('M0,0L50,0');
  expect(
    pathData([
      [0, 0],
      [50, 0],
      [50, 50],
    ]),
  ).toMatch(/^M0,0L42,0A8,8,0,0,1,50,8L50,50$/);
  expect(
    pathData(
      [
        [0, 0],
        [50, 0],
        [50, 50],
      ],
      true,
    ),
  ).toMatch(/Z$/);
});

test('the rounding never eats more than half of a short piece', () => {
  expect(
    pathData([
      [0, 0],
      [50, 0],
      [50, 6],
      [100, 6],
    ]),
  ).toMatch(/^M0,0L47,0A3,3,/);
});

const track = (soort: DrawnPath['soort'], punten: [number, number][], lijn = 0): DrawnPath => ({
  lijn,
  soort,
  haltes: [],
  punten,
});

test('dashes are never drawn twice: the shared start and end of a later path are cut', () => {
  const first = track('zijspoor', [
    [0, 0],
    [60, 0],
    [100, 40],
  ]);
  const second = track('zijspoor', [
    [0, 0],
    [60, 0],
    [90, 0],
  ]);
  expect(withoutDoubleInk([first, second])[1]!.punten).toEqual([
    [60, 0],
    [90, 0],
  ]);
  expect(
    withoutDoubleInk([
      first,
      track('zijspoor', [
        [90, 0],
        [60, 0],
        [0, 0],
      ]),
    ])[1]!.punten,
  ).toEqual([
    [90, 0],
    [60, 0],
  ]);
});

test('a solid path and the path of another line stay whole', () => {
  const first = track('gewoon', [
    [0, 0],
    [60, 0],
    [100, 40],
  ]);
  const solid = track('gewoon', [
    [0, 0],
    [60, 0],
    [90, 0],
  ]);
  const other = track(
    'lus',
    [
      [0, 0],
      [60, 0],
      [90, 0],
    ],
    1,
  );
  expect(withoutDoubleInk([first, solid, other]).map(({ punten }) => punten)).toEqual(
    [first, solid, other].map(({ punten }) => punten),
  );
});
