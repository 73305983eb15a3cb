import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyArcs, packLeft } from '../../../../src/domain/kaart/labels/compact.ts';
import { leastDistances } from '../../../../src/domain/kaart/labels/least-distances.ts';

test('a way round counts when it is longer; where no demand leads there is none', () => {
  const arcs = emptyArcs(4);
  arcs[1]!.push({ from: 0, distance: 10 });
  arcs[2]!.push({ from: 0, distance: 15 }, { from: 1, distance: 20 });
  const { least, tight } = leastDistances(arcs);
  expect(least.map((row) => row[0])).toEqual([0, 10, 30, -Infinity]);
  expect(least[3]![2]).toBe(-Infinity);
  expect(tight[2]).toEqual([{ from: 1, distance: 20 }]);
});

test('packing keeps every two anchors at least that far apart, and the tight demands alone give the same', () => {
  const list = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 0, max: 40 })), { maxLength: 10 });
  fc.assert(
    fc.property(list, (demands) => {
      const arcs = emptyArcs(5);
      for (const [from, step, distance] of demands) arcs[from + 1 + (step % (4 - from))]!.push({ from, distance });
      const { x } = packLeft(5, arcs, emptyArcs(5));
      const { least, tight } = leastDistances(arcs);
      expect(packLeft(5, tight, emptyArcs(5)).x).toEqual(x);
      least.forEach((row, to) => {
        row.forEach((distance, from) => expect(x[to]! - x[from]!).toBeGreaterThanOrEqual(distance - 1e-9));
      });
    }),
  );
});
