import { expect, test } from 'vitest';
import type { Candidate } from '../../../../src/domain/kaart/labels/label-candidates.ts';
import { indexPairs } from '../../../../src/domain/kaart/labels/label-pairs.ts';
import { box, pieceDistance } from '../../../../src/domain/kaart/geometry/shapes.ts';

const label = (x1: number, x2: number, y1: number, y2: number): Candidate => ({
  regels: ['x'],
  side: 'boven',
  align: 'middle',
  x: 0,
  top: y1,
  width: x2 - x1,
  height: y2 - y1,
  badness: 0,
  piece: box(x1, x2, y1, y2),
});
const above = label(-20, 20, -30, -10);
const below = label(-20, 20, 10, 30);
const unbound = (count: number): Float64Array[] =>
  Array.from({ length: count }, (_, to) => new Float64Array(to + 1).fill(-Infinity));

test('labels on one height keep what their boxes ask, on other heights nothing', () => {
  const spots = [
    { anchor: 0, options: [above, below] },
    { anchor: 1, options: [above, label(-5, 5, 100, 110)] },
  ];
  const [pair, ...others] = indexPairs(spots, unbound(2), 3).after[0]![0]!;
  expect(others).toEqual([]);
  expect([...pair!.table]).toEqual([pieceDistance(above.piece, above.piece, 3), -Infinity, -Infinity, -Infinity]);
});

test('a candidate that meets nothing knows no pair, from either side', () => {
  const spots = [
    { anchor: 0, options: [above, below] },
    { anchor: 1, options: [above] },
  ];
  const { after, before } = indexPairs(spots, unbound(2), 3);
  expect(after[0]!.map((list) => list.length)).toEqual([1, 0]);
  expect(before[1]!.map((list) => list.length)).toEqual([1]);
});

test('what the drawing keeps apart anyway is no demand', () => {
  const spots = [
    { anchor: 0, options: [above] },
    { anchor: 1, options: [above] },
  ];
  const far = [Float64Array.of(0), Float64Array.of(43, 0)];
  expect(indexPairs(spots, far, 3).after[0]![0]).toEqual([]);
});

test('on one anchor the table says which labels touch', () => {
  const spots = [
    { anchor: 0, options: [above, below] },
    { anchor: 0, options: [above, below] },
  ];
  const { column, after } = indexPairs(spots, unbound(1), 3);
  expect([...column[0]![0]!.table]).toEqual([1, 0, 0, 1]);
  expect(column[1]).toEqual(column[0]);
  expect(after[0]).toEqual([[], []]);
});
