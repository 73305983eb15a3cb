import { expect, test } from 'vitest';
import { countCrossings } from '../../../../src/domain/kaart/score/crossings.ts';
import type { DrawnPath } from '../../../../src/domain/kaart/model/drawing.ts';
import { drawToy } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

const path = (lijn: number, punten: [number, number][], closed = false): DrawnPath => ({
  lijn,
  soort: closed ? 'ring' : 'gewoon',
  haltes: [],
  punten,
  closed,
});

const count = (...paths: DrawnPath[]): number =>
  countCrossings({ ...drawToy(toyNet({ H: ['a b'] }), 'breed').drawing, paths });

const level = path(0, [
  [0, 50],
  [100, 50],
]);
const slope = path(1, [
  [20, 20],
  [80, 80],
]);

test('two lines that cross count once, however often their trajecten pass there', () => {
  expect(count(level, slope)).toBe(1);
  expect(
    count(
      level,
      slope,
      path(1, [
        [20, 20],
        [80, 80],
      ]),
    ),
  ).toBe(1);
});

test('crossing twice counts twice', () => {
  expect(
    count(
      level,
      path(1, [
        [10, 20],
        [50, 60],
        [90, 20],
      ]),
    ),
  ).toBe(2);
});

test('a line does not cross itself, and a ring crosses nothing', () => {
  expect(
    count(
      level,
      path(0, [
        [20, 20],
        [80, 80],
      ]),
    ),
  ).toBe(0);
  expect(
    count(
      level,
      path(
        1,
        [
          [20, 20],
          [80, 20],
          [80, 80],
          [20, 80],
        ],
        true,
      ),
    ),
  ).toBe(0);
});

test('touching, parting and running along each other is no crossing', () => {
  expect(
    count(
      level,
      path(1, [
        [20, 20],
        [50, 50],
        [100, 50],
      ]),
    ),
  ).toBe(0);
  expect(
    count(
      level,
      path(1, [
        [0, 50],
        [60, 50],
        [80, 70],
      ]),
    ),
  ).toBe(0);
});
