import { expect, test } from 'vitest';
import type { Connector } from '../../../../src/domain/kaart/graph/connectors.ts';
import { orderJoints } from '../../../../src/domain/kaart/scene/joint-order.ts';
import { buildJoint, type Joint } from '../../../../src/domain/kaart/scene/joints.ts';
import { BREED } from '../../../../src/domain/kaart/model/sizes.ts';

/** A joint of one line from one height to another. */
function joint(near: number, far: number, end: Connector['end'] = 'out'): Joint {
  const connector: Connector = { branch: 1, end, halte: 'a', lijnen: [0], side: far < near ? -1 : 1, kind: 'riser' };
  return buildJoint(
    connector,
    () => near,
    () => far,
    BREED,
  );
}

/** Risers in this order from left to right, each with its level ends: how often they cross. */
function crossings(order: Joint[], end: Connector['end']): number {
  const spans = order.map(({ points }) => {
    const [[[, near], [, far]]] = [...points.values()] as [[[number, number], [number, number]]];
    return { near, far, low: Math.min(near, far), high: Math.max(near, far) };
  });
  let count = 0;
  spans.forEach((a, i) => {
    for (const b of spans.slice(i + 1)) {
      const [first, second] = end === 'out' ? [a, b] : [b, a];
      const hits = (y: number, span: typeof a): boolean => y > span.low && y < span.high;
      count += Number(hits(first.far, second)) + Number(hits(second.near, first));
    }
  });
  return count;
}

const permutations = <T>(items: T[]): T[][] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, i) => permutations(items.filter((_, k) => k !== i)).map((rest) => [item, ...rest]));

const FANS: [string, number[][]][] = [
  [
    'nested to one side',
    [
      [0, 40],
      [10, 80],
      [20, 120],
    ],
  ],
  [
    'nested the other way',
    [
      [20, 40],
      [10, 80],
      [0, 120],
    ],
  ],
  [
    'up and down',
    [
      [0, -60],
      [7, 60],
      [0, -120],
      [7, 120],
    ],
  ],
  [
    'out of two haltes',
    [
      [0, 90],
      [60, 130],
      [60, 20],
    ],
  ],
];

test.for(FANS.flatMap(([name, spans]) => (['out', 'in'] as const).map((end) => [name, end, spans] as const)))(
  '%s (%s): no other order crosses less',
  ([, end, spans]) => {
    const joints = spans.map(([near, far]) => joint(near!, far!, end));
    const order = orderJoints(joints);
    expect(new Set(order)).toEqual(new Set(joints));
    expect(crossings(order, end)).toBe(Math.min(...permutations(joints).map((other) => crossings(other, end))));
  },
);

test('nothing to order stays nothing', () => {
  expect(orderJoints([])).toEqual([]);
});
