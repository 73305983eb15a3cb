import type { Point } from '../../../../src/domain/kaart/model/drawing.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplify, traceRuns } from '../../../../src/domain/kaart/scene/trace.ts';
import { toyScene } from '../toy-drawing.ts';
import { ALL_KINDS } from '../toy-net.ts';

const point = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .map(([x, y]): Point => [10 * x, 10 * y]);

test('doubled points and points amid a straight stretch go', () => {
  expect(
    simplify([
      [0, 0],
      [0, 0],
      [10, 0],
      [30, 0],
      [30, 10],
      [30, 10.001],
    ]),
  ).toEqual([
    [0, 0],
    [30, 0],
    [30, 10],
  ]);
});

test('turning back on itself keeps its corner', () => {
  expect(
    simplify([
      [0, 0],
      [20, 0],
      [5, 0],
    ]),
  ).toEqual([
    [0, 0],
    [20, 0],
    [5, 0],
  ]);
});

test('simplifying keeps both ends and is done in one go', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
      const once = simplify(points);
      expect([once[0], once.at(-1)]).toEqual([points[0], points.at(-1)]);
      expect(simplify(once)).toEqual(once);
    }),
  );
});

test('every run is traced in travelling order, from its first halte to its last', () => {
  const { scene } = toyScene(ALL_KINDS);
  const x = Array.from({ length: scene.anchors.count }, (_, i) => 200 * i);
  const at = (id: string): number => x[scene.anchors.halte.get(id)!]!;
  const traced = traceRuns(scene, x);
  expect(traced).toHaveLength(scene.plan.graph.runs.length);
  for (const { run, points } of traced) {
    expect(points[0]![0]).toBe(at(run.haltes[0]!));
    expect(points.at(-1)![0]).toBe(at(run.haltes.at(-1)!));
  }
});
