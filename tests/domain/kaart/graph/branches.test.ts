import { expect, test } from 'vitest';
import { decompose } from '../../../../src/domain/kaart/graph/branches.ts';
import { buildGraph, edgeKey } from '../../../../src/domain/kaart/graph/graph.ts';
import { proefnet } from '../proefgraaf.ts';
import { toyNet } from '../toy-net.ts';

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);

test.for(SEEDS)(
  'generated net %i: each halte has one home, each edge is drawn once, and branches hang on earlier ones',
  (seed) => {
    const graph = buildGraph(proefnet(seed));
    const { branches, home } = decompose(graph);
    expect(branches.flatMap(({ haltes }) => haltes).sort()).toEqual([...graph.nodes].sort());
    const drawn = branches.flatMap(({ edges }) => edges.map(({ from, to }) => edgeKey(from, to)));
    expect(drawn.sort()).toEqual(graph.edges.map(({ from, to }) => edgeKey(from, to)).sort());
    branches.forEach(({ from, to, haltes }, index) => {
      for (const id of haltes) expect(home.get(id)).toBe(index);
      for (const id of [from, to]) if (id !== undefined) expect(home.get(id)).toBeLessThan(index);
    });
  },
);

test('the edges of a branch follow each other from its start to its end', () => {
  for (const seed of SEEDS)
    for (const { from, to, haltes, edges } of decompose(buildGraph(proefnet(seed))).branches) {
      const chain = [from, ...haltes, to].filter((id) => id !== undefined);
      expect(edges.map((edge) => [edge.from, edge.to])).toEqual(chain.slice(1).map((id, i) => [chain[i], id]));
    }
});

test('the trunk is the heaviest traject, not the first', () => {
  const { branches } = decompose(buildGraph(toyNet({ V: ['a v b'], H: ['a h1 h2 h3 b'] })));
  expect(branches[0]!.haltes).toEqual(['a', 'h1', 'h2', 'h3', 'b']);
  expect(branches[1]).toMatchObject({ from: 'a', to: 'b', haltes: ['v'] });
});
