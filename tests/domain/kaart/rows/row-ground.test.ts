import { expect, test } from 'vitest';
import { describeRowItems } from '../../../../src/domain/kaart/rows/row-cost.ts';
import { gewoneLijnen } from '../../../../src/domain/kaart/graph/connectors.ts';
import { listCliques, mayRide, mustPart } from '../../../../src/domain/kaart/rows/row-ground.ts';
import { proefplan, SMALL_SEEDS } from '../proefgraaf.ts';

test.for(SMALL_SEEDS)('generated net %i: every pair that must part is in a clique, and every clique holds', (seed) => {
  const { decomposition, layers, graph } = proefplan(seed);
  const items = describeRowItems(decomposition, layers, graph.platform?.target, gewoneLijnen(graph));
  const cliques = listCliques(items);
  const together = (a: number, b: number): boolean =>
    cliques.some((clique) => clique.includes(a) && clique.includes(b));
  items.forEach((_, a) => {
    for (let b = a + 1; b < items.length; b++) expect(together(a, b)).toBe(mustPart(items, a, b));
    expect(mustPart(items, a, a)).toBe(false);
    for (const home of [items[a]!.fromHome, items[a]!.toHome])
      if (mayRide(items, a, home)) expect(mustPart(items, a, home)).toBe(false);
  });
  expect(new Set(cliques.map((clique) => clique.join())).size).toBe(cliques.length);
});
