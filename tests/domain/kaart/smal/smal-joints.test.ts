import { expect, test } from 'vitest';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { SMAL } from '../../../../src/domain/kaart/model/sizes.ts';
import { stackJoints } from '../../../../src/domain/kaart/smal/smal-joints.ts';
import { toyNet } from '../toy-net.ts';

const basis = planNet(toyNet({ H: ['a b c d e'], V: ['b v d'], W: ['b w d'], L: ['lus: d l b'], M: ['lus: d m b'] }));
const plan = {
  ...basis,
  rows: basis.rows.map((row) => -Math.abs(row)),
  connectors: basis.connectors.map((c) => ({ ...c, side: -1 as const })),
};
const fork = stackJoints(plan, 'b', SMAL.marker + 1, SMAL);

test('every line that leaves its rail at the halte has a joint', () => {
  const wanted = plan.connectors.filter(({ halte }) => halte === 'b').flatMap(({ lijnen }) => lijnen);
  expect(fork.joints.map(({ lijn }) => lijn).sort()).toEqual(wanted.sort());
});

test('no two joints on one side lie at the same height, and all are a lane apart', () => {
  const heights = fork.joints.map(({ dy }) => dy).sort((a, b) => a - b);
  heights.slice(1).forEach((dy, i) => expect(dy - heights[i]!).toBeGreaterThanOrEqual(SMAL.lane - 1e-9));
});

test('level joints lie on the marker, steps clear of it and within the room asked', () => {
  for (const { kind, dy } of fork.joints) {
    if (kind === 'side') expect(Math.abs(dy)).toBeLessThan(fork.halfMarker);
    else expect(dy > fork.halfMarker && dy < fork.down).toBe(true);
  }
  for (const { kind, dy } of stackJoints(plan, 'd', SMAL.marker + 1, SMAL).joints)
    if (kind === 'step') expect(dy).toBeLessThan(0);
});

test('a halte where nothing forks keeps its plain marker', () => {
  expect(stackJoints(plan, 'c', 7, SMAL)).toEqual({ joints: [], up: 7, down: 7, halfMarker: 7 });
});
