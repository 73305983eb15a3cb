import { expect, test } from 'vitest';
import { planNet, type Plan } from '../../../../src/domain/kaart/rows/plan.ts';
import { laneRows } from '../../../../src/domain/kaart/rows/slopes.ts';
import { toyNet } from '../toy-net.ts';

/** Line W leaves V at v1 and comes back to the trunk at d, past v2 and past b and c. */
const net = toyNet({ H: ['a b c d e f'], W: ['v1 d'], V: ['v0 v1 v2 v3 f'] });
const drawn: Plan = planNet(net, { slopes: true });

test('an edge without haltes between two rows is one slope, level beside the row of one of its ends', () => {
  const [slope] = drawn.slopes;
  expect(slope!.halte).toBe({ from: 'v1', to: 'd' }[slope!.level]);
  expect(drawn.rows[slope!.branch]).toBe(drawn.rows[drawn.decomposition.home.get(slope!.halte)!]);
  expect(drawn.connectors.filter((connector) => connector.branch === slope!.branch)).toHaveLength(1);
});

test('what it passes on the trunk lies left of it, what follows on the row it leaves right of it', () => {
  const [slope] = drawn.slopes;
  expect(slope!.before).toContain('c');
  expect(slope!.after).toContain('v2');
});

test('its lane lies on the side to which it leaves', () => {
  const [slope] = drawn.slopes;
  const [before, after] = [drawn.rows, laneRows(drawn.rows, drawn.slopes)].map((rows) => rows[slope!.branch]!);
  expect(Math.sign(after! - before!)).toBe(slope!.side);
});

test('without leave to draw slopes the branch gets a row or ground of its own', () => {
  expect(planNet(net).slopes).toEqual([]);
});
