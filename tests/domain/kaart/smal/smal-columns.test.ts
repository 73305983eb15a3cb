import { expect, test } from 'vitest';
import { gewoneLijnen } from '../../../../src/domain/kaart/graph/connectors.ts';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { assignColumns } from '../../../../src/domain/kaart/smal/smal-columns.ts';
import { orderHaltes } from '../../../../src/domain/kaart/smal/smal-order.ts';
import { proefplan, SMALL_SEEDS } from '../proefgraaf.ts';
import { toyNet } from '../toy-net.ts';

test.for(SMALL_SEEDS)(
  'generated net %i: the trunk has the first rail, no two branches share theirs, and none is left empty',
  (seed) => {
    const plan = proefplan(seed);
    const order = orderHaltes(plan);
    const columns = assignColumns(plan.decomposition, order, gewoneLijnen(plan.graph));
    expect(columns[0]).toBe(0);
    expect(new Set(columns).size).toBe(Math.max(...columns) + 1);
    const spans = plan.decomposition.branches.map(({ haltes }) => haltes.map((id) => order.indexOf(id)));
    spans.forEach((one, i) => {
      for (const [j, two] of spans.entries()) {
        if (j <= i || columns[i] !== columns[j] || one.length === 0 || two.length === 0) continue;
        expect(Math.max(...one) < Math.min(...two) || Math.max(...two) < Math.min(...one)).toBe(true);
      }
    });
  },
);

test('a detour within a detour lies closer to the trunk', () => {
  const plan = planNet(toyNet({ H: ['a b c d e f g'], V: ['c v e'], X: ['a x1 x2 g'] }));
  const columns = assignColumns(plan.decomposition, orderHaltes(plan), gewoneLijnen(plan.graph));
  const column = (id: string): number => columns[plan.decomposition.home.get(id)!]!;
  expect(column('v')).toBe(1);
  expect(column('x1')).toBe(2);
});

test('above the halte that a platform feeds its rail belongs to the track of the platform', () => {
  const plan = planNet(toyNet({ H: ['a b c'], V: ['d e'] }));
  const order = ['a', 'b', 'c', 'd', 'e'];
  const gewoon = gewoneLijnen(plan.graph);
  const at = (columns: number[], id: string): number => columns[plan.decomposition.home.get(id)!]!;
  const apart = assignColumns(plan.decomposition, order, gewoon, 'd');
  expect(at(apart, 'd')).not.toBe(at(apart, 'a'));
  const shared = assignColumns(plan.decomposition, order, gewoon);
  expect(at(shared, 'd')).toBe(at(shared, 'a'));
});
