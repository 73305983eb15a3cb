import { expect, test } from 'vitest';
import { buildGraph } from '../../../../src/domain/kaart/graph/graph.ts';
import { assignLayers } from '../../../../src/domain/kaart/graph/layers.ts';
import type { NetInput } from '../../../../src/domain/kaart/model/net-input.ts';
import { proefnet } from '../proefgraaf.ts';
import { toyNet } from '../toy-net.ts';

const layersOf = (net: NetInput): Map<string, number> => assignLayers(buildGraph(net), net);

test.for(Array.from({ length: 40 }, (_, i) => i + 1))(
  'generated net %i: layers rise along every edge and from zone to zone',
  (seed) => {
    const net = proefnet(seed);
    const graph = buildGraph(net);
    const layers = assignLayers(graph, net);
    for (const { from, to } of graph.edges) expect(layers.get(to)!).toBeGreaterThan(layers.get(from)!);
    for (const a of graph.nodes)
      for (const b of graph.nodes)
        if ((graph.zoneOf.get(a) ?? Infinity) < (graph.zoneOf.get(b) ?? -1))
          expect(layers.get(b)!).toBeGreaterThan(layers.get(a)!);
  },
);

test('no layer is left empty, and the first is 0', () => {
  for (const seed of [1, 2, 3, 5, 8]) {
    const used = [...new Set(layersOf(proefnet(seed)).values())].sort((a, b) => a - b);
    expect(used).toEqual(used.map((_, i) => i));
  }
});

test('starts stand in the first layer and ends in the last', () => {
  const net = toyNet({ H: ['a b c d'], S: ['i c'], E: ['b w'] }, { soorten: { i: 'instap', w: 'vervolg' } });
  const layers = layersOf(net);
  expect(layers.get('i')).toBe(0);
  expect(layers.get('w')).toBe(3);
});

test('a halte between two others stands where most lines pull it', () => {
  const layers = layersOf(toyNet({ H: ['a b c d e'], V: ['a x e'], W: ['a x'], K: ['a x'] }));
  expect(layers.get('x')).toBe(1);
});
