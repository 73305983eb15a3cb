import { expect, test } from 'vitest';
import { buildGraph, edgeKey } from '../../../../src/domain/kaart/graph/graph.ts';
import { toyNet } from '../toy-net.ts';

const pairs = (graph: ReturnType<typeof buildGraph>): string[] =>
  graph.edges.map(({ from, to }) => edgeKey(from, to)).sort();

test('a gewone line keeps its direction', () => {
  const graph = buildGraph(toyNet({ H: ['a b c'] }));
  expect(pairs(graph)).toEqual(['a b', 'b c']);
  expect(graph.runs[0]!.reversed).toEqual([false, false]);
});

test('a lus that runs back is turned round as a whole', () => {
  const graph = buildGraph(toyNet({ H: ['a b c d'], L: ['lus: d x b'] }));
  expect(pairs(graph)).toEqual(['a b', 'b c', 'b x', 'c d', 'x d']);
  expect(graph.runs.find(({ soort }) => soort === 'lus')!.reversed).toEqual([true, true]);
});

test('a zijspoor that leaves and comes back further on is not turned', () => {
  const graph = buildGraph(toyNet({ H: ['a b c'], Z: ['zijspoor: a x c'] }));
  expect(graph.runs.find(({ soort }) => soort === 'zijspoor')!.reversed).toEqual([false, false]);
});

test('a lus that fits in neither direction is turned pair by pair', () => {
  const graph = buildGraph(toyNet({ H: ['a b c d'], L: ['lus: b x d y c'] }));
  expect(pairs(graph)).toHaveLength(7);
  expect(graph.runs.find(({ soort }) => soort === 'lus')!.reversed).toContain(true);
  expect(graph.runs.find(({ soort }) => soort === 'lus')!.reversed).toContain(false);
});

test('a lus to an earlier zone is turned by the zones alone', () => {
  const net = toyNet({ H: ['a b'], K: ['c d'], L: ['lus: d a'] }, { zones: { een: 'a b', twee: 'c d' } });
  expect(pairs(buildGraph(net))).toContain('a d');
});

test('an edge knows all lines that ride it, each once', () => {
  const { edges } = buildGraph(toyNet({ H: ['a b c', 'a b d'], V: ['a b'] }));
  expect(edges.find(({ to }) => to === 'b')!.lijnen).toEqual([0, 1]);
});

test('instappen that only feed one halte make a platform, and leave the graph', () => {
  const graph = buildGraph(toyNet({ H: ['d1 a', 'd2 a', 'a b'] }, { soorten: { d1: 'instap', d2: 'instap' } }));
  expect(graph.platform).toEqual({ instappen: ['d1', 'd2'], target: 'a', lijn: 0 });
  expect(graph.nodes).toEqual(['a', 'b']);
});

test.for([
  ['one instap', { H: ['d1 a', 'a b'] }],
  ['a halte that another line enters', { H: ['d1 a', 'd2 a', 'a b'], V: ['c a'] }],
  ['a halte that a lus leads to which starts elsewhere', { H: ['d1 a', 'd2 a', 'a b'], L: ['lus: x a'] }],
  ['an instap on two lines', { H: ['d1 a', 'd2 a', 'a b'], V: ['d1 b', 'd2 b'] }],
] as const)('%s makes no platform', ([, lines]) => {
  const net = toyNet(lines as unknown as Record<string, string[]>, { soorten: { d1: 'instap', d2: 'instap' } });
  const graph = buildGraph(net);
  expect(graph.platform).toBeUndefined();
  expect(graph.nodes).toHaveLength(net.haltes.length);
});

test('a ring of its own haltes is a frame; a ring over shared haltes is laid out with the rest', () => {
  const frame = buildGraph(toyNet({ H: ['a b'], O: ['ring: r s t'] }));
  expect(frame.rings).toEqual([{ lijn: 1, haltes: ['r', 's', 't'] }]);
  expect(frame.nodes).toEqual(['a', 'b']);
  const shared = buildGraph(toyNet({ H: ['a b'], O: ['ring: a s t'] }));
  expect(shared.rings).toEqual([]);
  expect(shared.runs.find(({ soort }) => soort === 'ring')!.haltes).toEqual(['a', 's', 't', 'a']);
});
