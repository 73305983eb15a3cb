import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyArcs, packLeft, packRight, type Arcs } from '../../../../src/domain/kaart/labels/compact.ts';

const COUNT = 6;

/** Demands between six anchors, each from a lower to a higher number. */
const demands = fc
  .array(fc.tuple(fc.nat(COUNT - 2), fc.nat(COUNT - 2), fc.integer({ min: -20, max: 60 })), { maxLength: 12 })
  .map((list) => {
    const arcs = emptyArcs(COUNT);
    for (const [from, step, distance] of list) {
      const to = from + 1 + (step % (COUNT - 1 - from));
      arcs[to]!.push({ from, distance });
    }
    return arcs;
  });

const slacks = (x: number[], arcs: Arcs): number[] =>
  arcs.flatMap((list, to) => list.map((arc) => x[to]! - x[arc.from]! - arc.distance));

test('packing to the left meets every demand and pushes nothing without a reason', () => {
  fc.assert(
    fc.property(demands, demands, (fixed, extra) => {
      const { x, pushedBy } = packLeft(COUNT, fixed, extra);
      expect(Math.min(0, ...slacks(x, fixed), ...slacks(x, extra))).toBeGreaterThanOrEqual(-1e-6);
      x.forEach((value, i) => expect(value > 0).toBe(pushedBy[i]! >= 0));
      pushedBy.forEach((from, to) => {
        if (from < 0) return;
        const tight = [...fixed[to]!, ...extra[to]!].some(
          (arc) => arc.from === from && x[from]! + arc.distance === x[to]!,
        );
        expect(tight).toBe(true);
      });
    }),
  );
});

test('packing to the right keeps every demand and every limit', () => {
  fc.assert(
    fc.property(demands, fc.array(fc.nat(300), { minLength: COUNT, maxLength: COUNT }), (fixed, limits) => {
      const x = packRight(limits, fixed, emptyArcs(COUNT));
      expect(Math.min(0, ...slacks(x, fixed))).toBeGreaterThanOrEqual(-1e-6);
      x.forEach((value, i) => expect(value).toBeLessThanOrEqual(limits[i]!));
    }),
  );
});
