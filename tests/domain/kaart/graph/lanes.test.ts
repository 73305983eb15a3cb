import { expect, test } from 'vitest';
import { edgeKey } from '../../../../src/domain/kaart/graph/graph.ts';
import { assignLanes, bestOrder, listRides, MOST_EXACT } from '../../../../src/domain/kaart/graph/lanes.ts';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { seeded } from '../../../support/generate-net.ts';
import { proefplan, SMALL_SEEDS } from '../proefgraaf.ts';
import { toyNet } from '../toy-net.ts';

test('a ride reads forward, also where the line is travelled back', () => {
  const { graph, decomposition } = planNet(toyNet({ H: ['a b c d'], L: ['lus: d x b'] }));
  const ride = listRides(graph, decomposition).find(({ lijn }) => lijn === 1)!;
  expect(ride.edges).toEqual([edgeKey('b', 'x'), edgeKey('x', 'd')]);
  for (const [i, branch] of ride.branches.entries())
    expect(decomposition.branches[branch]!.edges.map(({ from, to }) => edgeKey(from, to))).toContain(ride.edges[i]);
});

/** Three lines ride together over b and c; V and W part from H at d. */
const bundle = planNet(toyNet({ H: ['a b c d e f'], V: ['a b c d v1 v2'], W: ['a b c d w1 w2'] }));

test.for([1, 2])('the line that leaves upward rides above, the other below (%i)', (up) => {
  const { decomposition, rides } = bundle;
  const down = 3 - up;
  const home = (halte: string): number => decomposition.home.get(halte)!;
  const rows = bundle.rows.map(() => 0);
  rows[home(up === 1 ? 'v1' : 'w1')] = -1;
  rows[home(up === 1 ? 'w1' : 'v1')] = 1;
  const lanes = assignLanes(decomposition, rides, rows)[0]!;
  expect(lanes.get(0)).toBe(0);
  expect(lanes.get(up)).toBe(-1);
  expect(lanes.get(down)).toBe(1);
});

test.for(SMALL_SEEDS)('generated net %i: lines that share an edge never share a lane', (seed) => {
  const { decomposition, lanes } = proefplan(seed);
  decomposition.branches.forEach(({ edges }, index) => {
    for (const { lijnen } of edges) {
      const used = lijnen.map((lijn) => lanes[index]!.get(lijn));
      expect(used).not.toContain(undefined);
      expect(new Set(used).size).toBe(lijnen.length);
    }
  });
});

test('the line that rides the whole branch keeps its base line', () => {
  const { lanes } = planNet(toyNet({ V: ['b c'], H: ['a b c d'] }));
  expect(lanes[0]!.get(1)).toBe(0);
});

function* permutations(items: number[]): Generator<number[]> {
  if (items.length === 0) yield [];
  for (const first of items)
    for (const rest of permutations(items.filter((item) => item !== first))) yield [first, ...rest];
}

/** Wishes of every pair of so many lines, that contradict each other as they like. */
function wishes(amount: number, seed: number): { lijnen: number[]; wish: (a: number, b: number) => number } {
  const random = seeded(seed);
  const lijnen = Array.from({ length: amount }, (_, i) => 3 * i + 1);
  const table = new Map(lijnen.flatMap((a) => lijnen.map((b) => [`${String(a)} ${String(b)}`, random(5) - 2])));
  const sign = (a: number, b: number): number => (a < b ? 1 : -1);
  const key = (a: number, b: number): string => `${String(Math.min(a, b))} ${String(Math.max(a, b))}`;
  return { lijnen, wish: (a, b) => sign(a, b) * table.get(key(a, b))! };
}

const against = (order: number[], wish: (a: number, b: number) => number): number =>
  order.reduce((sum, a, i) => order.slice(i + 1).reduce((s, b) => s + Math.max(0, wish(a, b)), sum), 0);

test.for([1, 2, 3, 4, 5, 6])('the order found is the first of the best of all orders (%i)', (seed) => {
  for (const amount of [0, 1, 2, 4, 6]) {
    const { lijnen, wish } = wishes(amount, seed);
    const all = [...permutations(lijnen)];
    const least = Math.min(...all.map((order) => against(order, wish)));
    expect(bestOrder(lijnen, wish)).toEqual(all.find((order) => against(order, wish) === least));
  }
});

test.for([1, 2, 3])(
  'a bundle too large for the exact search holds every line once, and no swap betters it (%i)',
  (seed) => {
    const { lijnen, wish } = wishes(MOST_EXACT + 2, seed);
    const order = bestOrder(lijnen, wish);
    expect([...order].sort((a, b) => a - b)).toEqual(lijnen);
    for (let i = 0; i + 1 < order.length; i++) {
      const swapped = order.with(i, order[i + 1]!).with(i + 1, order[i]!);
      expect(against(swapped, wish)).toBeGreaterThanOrEqual(against(order, wish));
    }
  },
);
