import { expect, test } from 'vitest';
import { edgeKey } from '../../../src/domain/kaart/graph.ts';
import { assignLanes, listRides } from '../../../src/domain/kaart/lanes.ts';
import { planNet } from '../../../src/domain/kaart/plan.ts';
import { proefplan, SMALL_SEEDS } from './proefgraaf.ts';
import { toyNet } from './toy-net.ts';

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
