import type { Graph } from './graph.ts';
import type { NetInput } from '../model/net-input.ts';

/** A vertex of the layering: a halte or the border before a zone. */
interface Constraint {
  from: number;
  to: number;
  length: number;
  weight: number;
}

/**
 * Gives each halte a layer: an integer that rises along every edge, with the zones as hard bands. Longest path first,
 * then each halte is drawn towards its neighbours so that the total length, weighted by lines, becomes small (the
 * balancing step of Gansner, Koutsofios, North and Vo, "A technique for drawing directed graphs", 1993).
 */
export function assignLayers(graph: Graph, net: NetInput): Map<string, number> {
  const index = new Map(graph.nodes.map((id, i) => [id, i]));
  const count = graph.nodes.length + net.zones.length;
  const constraints = listConstraints(graph, net, index);
  const order = topologicalOrder(count, constraints);
  const layer = new Array<number>(count).fill(0);
  for (const i of order)
    for (const c of constraints) if (c.to === i) layer[i] = Math.max(layer[i]!, layer[c.from]! + c.length);
  balance(layer, order, constraints);
  const result = new Map(graph.nodes.map((id, i) => [id, layer[i]!]));
  alignEnds(result, graph, net);
  return compress(result);
}

function listConstraints(graph: Graph, net: NetInput, index: Map<string, number>): Constraint[] {
  const list: Constraint[] = graph.edges.map((edge) => ({
    from: index.get(edge.from)!,
    to: index.get(edge.to)!,
    length: 1,
    weight: edge.lijnen.length,
  }));
  net.zones.forEach((_, i) => {
    const border = graph.nodes.length + i;
    const next = i + 1 < net.zones.length ? border + 1 : undefined;
    if (next !== undefined) list.push({ from: border, to: next, length: 0, weight: 0 });
    for (const id of graph.nodes) {
      if (graph.zoneOf.get(id) !== i) continue;
      list.push({ from: border, to: index.get(id)!, length: 0, weight: 0 });
      if (next !== undefined) list.push({ from: index.get(id)!, to: next, length: 1, weight: 0 });
    }
  });
  return list;
}

function topologicalOrder(count: number, constraints: Constraint[]): number[] {
  const degree = new Array<number>(count).fill(0);
  for (const c of constraints) degree[c.to]!++;
  const ready = degree.flatMap((d, i) => (d === 0 ? [i] : []));
  const order: number[] = [];
  for (let i = ready.shift(); i !== undefined; i = ready.shift()) {
    order.push(i);
    for (const c of constraints) if (c.from === i && (degree[c.to]! -= 1) === 0) ready.push(c.to);
  }
  return order;
}

function balance(layer: number[], order: number[], constraints: Constraint[]): void {
  for (let round = 0; round < 8; round++) {
    for (const i of round % 2 === 0 ? [...order].reverse() : order) {
      let [low, high, pull] = [0, Infinity, 0];
      for (const c of constraints) {
        if (c.to === i) {
          low = Math.max(low, layer[c.from]! + c.length);
          pull -= c.weight;
        } else if (c.from === i) {
          high = Math.min(high, layer[c.to]! - c.length);
          pull += c.weight;
        }
      }
      if (pull > 0 && high < Infinity) layer[i] = high;
      else if (pull < 0) layer[i] = low;
    }
  }
}

/** Puts instap haltes without predecessor in the first layer and vervolg haltes without successor in the last. */
function alignEnds(layer: Map<string, number>, graph: Graph, net: NetInput): void {
  const last = Math.max(...layer.values());
  const first = Math.min(...layer.values());
  const soort = new Map(net.haltes.map((halte) => [halte.id, halte.soort]));
  const lastZone = net.zones.length - 1;
  for (const id of graph.nodes) {
    const zone = graph.zoneOf.get(id);
    const isStart = !graph.edges.some((edge) => edge.to === id);
    const isEnd = !graph.edges.some((edge) => edge.from === id);
    if (soort.get(id) === 'instap' && isStart && (zone === undefined || zone === 0)) layer.set(id, first);
    if (soort.get(id) === 'vervolg' && isEnd && (zone === undefined || zone === lastZone)) layer.set(id, last);
  }
}

function compress(layer: Map<string, number>): Map<string, number> {
  const used = [...new Set(layer.values())].sort((a, b) => a - b);
  const rank = new Map(used.map((value, i) => [value, i]));
  return new Map([...layer].map(([id, value]) => [id, rank.get(value)!]));
}
