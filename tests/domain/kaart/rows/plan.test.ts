import { expect, test } from 'vitest';
import { planHeights, planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { BREED } from '../../../../src/domain/kaart/model/sizes.ts';
import { proefnet } from '../proefgraaf.ts';
import { ALL_KINDS } from '../toy-net.ts';

test('every halte of the graph has a layer, a home and slots; every branch a row, lanes and a height', () => {
  const plan = planNet(ALL_KINDS);
  for (const id of plan.graph.nodes) {
    expect(plan.layers.has(id)).toBe(true);
    expect(plan.decomposition.home.has(id)).toBe(true);
    expect(plan.slots.get(id)!.size).toBeGreaterThan(0);
  }
  const count = plan.decomposition.branches.length;
  const { heights, extents } = planHeights(plan, BREED, () => 36);
  expect([plan.rows, plan.lanes, heights, extents].map((list) => list.length)).toEqual([count, count, count, count]);
});

test('platform and ring stand outside the graph, but in the net', () => {
  const { graph, net } = planNet(ALL_KINDS);
  const outside = net.haltes.map(({ id }) => id).filter((id) => !graph.nodes.includes(id));
  expect(outside.sort()).toEqual(['d1', 'd2', 'd3', 'r1', 'r2', 'r3']);
});

test('a plan is the same every time', () => {
  const [one, two] = [planNet(proefnet(15)), planNet(proefnet(15))];
  expect(two).toEqual(one);
});
