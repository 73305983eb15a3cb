import { expect, test } from 'vitest';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { orderHaltes } from '../../../../src/domain/kaart/smal/smal-order.ts';
import { proefplan, SMALL_SEEDS } from '../proefgraaf.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

test.for(SMALL_SEEDS)('generated net %i: every halte once, never before what leads to it, zone after zone', (seed) => {
  const plan = proefplan(seed);
  const order = orderHaltes(plan);
  expect([...order].sort()).toEqual([...plan.graph.nodes].sort());
  for (const { from, to } of plan.graph.edges) expect(order.indexOf(to)).toBeGreaterThan(order.indexOf(from));
  const zones = order.flatMap((id) => plan.graph.zoneOf.get(id) ?? []);
  expect(zones).toEqual([...zones].sort((a, b) => a - b));
});

test('a branch is read in one go', () => {
  const order = orderHaltes(planNet(ALL_KINDS));
  expect(order.indexOf('v2') - order.indexOf('v1')).toBe(1);
  expect(order.indexOf('f2') - order.indexOf('f1')).toBe(1);
});

test('where no line runs on a vervolg comes last', () => {
  const order = orderHaltes(planNet(toyNet({ H: ['a b c d'], V: ['b w'] }, { soorten: { w: 'vervolg' } })));
  expect(order.at(-1)).toBe('w');
});
