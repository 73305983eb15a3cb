import { expect, test } from 'vitest';
import type { DrawnPath } from '../../../../src/domain/kaart/model/drawing.ts';
import { listNewInk } from '../../../../src/domain/kaart/geometry/ink.ts';

const track = (punten: [number, number][], lijn = 0): DrawnPath => ({ lijn, soort: 'zijspoor', haltes: [], punten });

const first = track([
  [0, 0],
  [60, 0],
  [100, 40],
]);

test('the first path of a line is all new', () => {
  expect(listNewInk([first])).toEqual([[first.punten]]);
});

test('a shared start or end of a later path is left out, whichever way it is travelled', () => {
  const there: [number, number][] = [
    [0, 0],
    [60, 0],
    [90, 0],
  ];
  expect(listNewInk([first, track(there)])[1]).toEqual([
    [
      [60, 0],
      [90, 0],
    ],
  ]);
  expect(listNewInk([first, track([...there].reverse())])[1]).toEqual([
    [
      [90, 0],
      [60, 0],
    ],
  ]);
});

test('a path covered in its middle falls apart in two runs, one covered whole in none', () => {
  const middle = track([
    [20, 0],
    [40, 0],
  ]);
  const long = track([
    [0, 0],
    [60, 0],
  ]);
  expect(listNewInk([middle, long])[1]).toEqual([
    [
      [0, 0],
      [20, 0],
    ],
    [
      [40, 0],
      [60, 0],
    ],
  ]);
  expect(listNewInk([long, middle])[1]).toEqual([]);
});

test('another line and a parallel lane cover nothing', () => {
  const beside = track([
    [0, 7],
    [60, 7],
  ]);
  expect(listNewInk([first, beside])[1]).toEqual([beside.punten]);
  expect(listNewInk([first, track(first.punten, 1)])[1]).toEqual([first.punten]);
});
