import type { Plan } from '../rows/plan.ts';

/**
 * The order of the haltes from top to bottom: zone after zone, never before what leads to it, and a branch in one go
 * where that is possible, so that rails stay short. Dead ends come right after the halte where they leave.
 */
export function orderHaltes(plan: Plan): string[] {
  const { graph, decomposition } = plan;
  const { branches, home } = decomposition;
  const zoneOf = inheritZones(plan);
  const waiting = new Map(graph.nodes.map((id) => [id, graph.edges.filter((edge) => edge.to === id).length]));
  const soort = new Map(plan.net.haltes.map((halte) => [halte.id, halte.soort]));
  const order: string[] = [];
  const left = new Set(graph.nodes);
  let current = -1;
  const rank = (id: string): number => {
    const branch = home.get(id)!;
    const deadEnd =
      branches[branch]!.from !== undefined &&
      branches[branch]!.to === undefined &&
      soort.get(id) !== 'vervolg' &&
      branches[branch]!.haltes.length < 3;
    if (deadEnd && branch !== 0 && plan.rows[branch] !== 0) return -2;
    return branch === current ? -1 : soort.get(id) === 'vervolg' ? 1000 + branch : branch;
  };
  while (left.size > 0) {
    const zone = Math.min(...[...left].map((id) => graph.zoneOf.get(id) ?? Infinity));
    const ready = [...left].filter((id) => waiting.get(id) === 0 && (graph.zoneOf.get(id) ?? 0) <= zone);
    const next = ready.reduce((best, id) => (compare(id, best) < 0 ? id : best));
    order.push(next);
    left.delete(next);
    current = home.get(next)!;
    for (const edge of graph.edges) if (edge.from === next) waiting.set(edge.to, waiting.get(edge.to)! - 1);
  }
  return order;

  function compare(a: string, b: string): number {
    const fed = (id: string): number => (id === graph.platform?.target ? 0 : 1);
    return fed(a) - fed(b) || zoneOf.get(a)! - zoneOf.get(b)! || rank(a) - rank(b);
  }
}

/** A halte without a zone counts with the last zone of what leads to it. */
function inheritZones({ graph, layers }: Plan): Map<string, number> {
  const zones = new Map<string, number>();
  for (const id of [...graph.nodes].sort((a, b) => layers.get(a)! - layers.get(b)!)) {
    const before = graph.edges.filter((edge) => edge.to === id).map((edge) => zones.get(edge.from) ?? 0);
    zones.set(id, graph.zoneOf.get(id) ?? Math.max(0, ...before));
  }
  return zones;
}
