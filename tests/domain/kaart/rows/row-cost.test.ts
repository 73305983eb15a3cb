import { expect, test } from 'vitest';
import { asymmetry, describeRowItems, ownCost, pairCost } from '../../../../src/domain/kaart/rows/row-cost.ts';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { toyNet } from '../toy-net.ts';

const itemsOf = (lines: Record<string, string[]>) => {
  const { decomposition, layers } = planNet(toyNet(lines));
  const items = describeRowItems(decomposition, layers);
  const at = (halte: string): number => decomposition.home.get(halte)!;
  return { items, at };
};

/** A trunk, two detours beside each other (v, w) and one that spans both (x). */
const { items, at } = itemsOf({ H: ['a b c d e'], V: ['a v c'], W: ['c w e'], X: ['a x e'] });
const rowsWith = (rows: Record<string, number>): number[] =>
  items.map((_, i) => Object.entries(rows).find(([id]) => at(id) === i)?.[1] ?? 0);

test('a branch begins and ends in the gaps where it leaves and arrives', () => {
  expect(items[at('v')]).toMatchObject({ start: 1, end: 3, fromHalte: 'a', toHalte: 'c', fromWeight: 1, toWeight: 1 });
  expect(items[0]).toMatchObject({ start: 0, end: 8 });
});

test('staying on the row of its parent costs no bend; every step further costs more', () => {
  const cost = (row: number): number => ownCost(items[at('v')]!, rowsWith({ v: row }), at('v'));
  expect(cost(0)).toBe(0);
  expect(cost(1)).toBeGreaterThan(0);
  expect(cost(2)).toBeGreaterThan(cost(1));
  expect(cost(-2)).toBe(cost(2));
});

test('sharing ground is worse than any crossing, and a crossing is worse than passing beside', () => {
  const pair = (rows: Record<string, number>): number => pairCost(items, rowsWith(rows), at('v'), at('x'));
  const [shared, beside] = [pair({ v: 1, x: 1 }), pair({ v: 1, x: 2 })];
  const crossing = pair({ v: 2, x: 1 });
  expect(beside).toBeLessThan(crossing);
  expect(crossing).toBeLessThan(shared);
});

test('the cost of two branches does not depend on which is named first', () => {
  for (const rows of [
    { v: 1, x: 1 },
    { v: 2, x: 1 },
    { v: -1, x: 2 },
  ])
    expect(pairCost(items, rowsWith(rows), at('v'), at('x'))).toBe(pairCost(items, rowsWith(rows), at('x'), at('v')));
});

test('one detour above and one below are in balance', () => {
  const { items: two, at: home } = itemsOf({ H: ['a b c'], V: ['a v c'], W: ['a w c'] });
  const rows = (v: number, w: number): number[] => two.map((_, i) => (i === home('v') ? v : i === home('w') ? w : 0));
  expect(asymmetry(two, rows(1, -1))).toBe(0);
  expect(asymmetry(two, rows(1, 2))).toBeGreaterThan(0);
});
