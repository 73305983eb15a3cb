import { expect, test } from 'vitest';
import type { Connector } from '../../../../src/domain/kaart/graph/connectors.ts';
import { buildJoint, type Joint } from '../../../../src/domain/kaart/scene/joints.ts';
import { BREED } from '../../../../src/domain/kaart/model/sizes.ts';

/** A joint of three lines to a row 80 units away. */
function jointOf(more: Partial<Connector>): Joint {
  const connector: Connector = {
    branch: 1,
    end: 'out',
    halte: 'a',
    lijnen: [0, 1, 2],
    side: 1,
    kind: 'slope',
    ...more,
  };
  return buildJoint(
    connector,
    (lijn) => lijn * BREED.lane,
    (lijn) => connector.side * 80 + lijn * BREED.lane,
    BREED,
  );
}

const lines = (joint: Joint): [[number, number], [number, number]][] => [...joint.points.values()];

test.for<Partial<Connector>>([{}, { side: -1 }, { end: 'in' }, { end: 'in', side: -1 }])(
  'a slope runs at 45° (%o)',
  (more) => {
    for (const [[x1, y1], [x2, y2]] of lines(jointOf(more)))
      expect(Math.abs(x2 - x1)).toBeCloseTo(Math.abs(y2 - y1), 9);
  },
);

test.for<Connector['kind']>(['slope', 'riser'])('parallel lines of a %s stay a lane apart', (kind) => {
  const diagonal = kind === 'slope' ? Math.SQRT2 : 1;
  for (const [side, end] of [
    [1, 'out'],
    [-1, 'out'],
    [1, 'in'],
    [-1, 'in'],
  ] as const) {
    const sorted = lines(jointOf({ kind, side, end }))
      .map(([[x, y]]) => (kind === 'slope' ? x - side * (end === 'out' ? 1 : -1) * y : x))
      .sort((a, b) => a - b);
    sorted
      .slice(1)
      .forEach((value, i) => expect((value - sorted[i]!) / diagonal).toBeGreaterThanOrEqual(BREED.lane - 0.01));
  }
});

test('a riser stands upright, and the upright one exactly at its halte', () => {
  for (const [[x1], [x2]] of lines(jointOf({ kind: 'riser' }))) expect(x1).toBe(x2);
  expect(
    lines(jointOf({ kind: 'upright', lijnen: [0] }))
      .flat()
      .map(([x]) => x),
  ).toEqual([0, 0]);
});

test('what leaves lies right of its anchor, what arrives left', () => {
  for (const kind of ['slope', 'riser'] as const) {
    expect(jointOf({ kind }).left).toBeGreaterThanOrEqual(0);
    expect(jointOf({ kind, end: 'in' }).right).toBeLessThanOrEqual(0);
  }
});

test('the pieces that keep others away cover the ink', () => {
  const { pieces, points } = jointOf({});
  for (const [[x1, y1], [x2, y2]] of points.values()) {
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    const covered = pieces.some((p) => {
      const share = (y - p.y1) / (p.y2 - p.y1);
      return (
        share >= 0 &&
        share <= 1 &&
        p.left1 + share * (p.left2 - p.left1) < x &&
        p.right1 + share * (p.right2 - p.right1) > x
      );
    });
    expect(covered).toBe(true);
  }
});
