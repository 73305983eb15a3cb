import { expect, test } from 'vitest';
import { describeRowItems } from '../../../../src/domain/kaart/rows/row-cost.ts';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { proefnet, proefplan, SMALL_SEEDS } from '../proefgraaf.ts';
import { toyNet } from '../toy-net.ts';

test.for(SMALL_SEEDS)('generated net %i: no two branches share ground, and no row between is empty', (seed) => {
  const { decomposition, layers, rows } = proefplan(seed);
  const items = describeRowItems(decomposition, layers);
  expect(rows[0]).toBe(0);
  items.forEach((one, i) => {
    for (const [j, two] of items.entries())
      if (j > i && rows[i] === rows[j])
        expect(one.start > two.end || two.start > one.end, `branches ${String(i)} and ${String(j)}`).toBe(true);
  });
  const used = [...new Set(rows)].sort((a, b) => a - b);
  expect(used.at(-1)! - used[0]!).toBe(used.length - 1);
});

const rowOf = (lines: Record<string, string[]>) => {
  const { decomposition, rows } = planNet(toyNet(lines));
  return (halte: string): number => rows[decomposition.home.get(halte)!]!;
};

test('two equal detours lie on either side of the trunk', () => {
  const row = rowOf({ H: ['a b c d'], V: ['a v1 v2 d'], W: ['a w1 w2 d'] });
  expect(row('v1') * row('w1')).toBe(-1);
});

test('four lines fan out evenly', () => {
  const row = rowOf({ H: ['s a b c t'], V: ['a v c'], W: ['a w c'], X: ['a x c'], Y: ['a y c'] });
  expect(['v', 'w', 'x', 'y'].map(row).sort((a, b) => a - b)).toEqual([-2, -1, 1, 2]);
});

test('a line that leaves before another returns lies outside it: nothing crosses', () => {
  const row = rowOf({ H: ['a b c d e'], V: ['b v d'], X: ['a x1 x2 x3 e'] });
  expect(row('v') * row('x1') < 0 || Math.abs(row('x1')) > Math.abs(row('v'))).toBe(true);
});

test('the same net gets the same rows', () => {
  expect(planNet(proefnet(22)).rows).toEqual(proefplan(22).rows);
});
