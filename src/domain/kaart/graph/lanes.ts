import { edgeKey, type Graph } from './graph.ts';
import { monotonePaths, type Decomposition } from './branches.ts';

/** Per branch: the lane of each line on it, 0 for its base line, negative above (or left of) it. */
export type Lanes = Map<number, number>[];

/** One ride of a line over consecutive edges, pointing forward. */
export interface Ride {
  lijn: number;
  branches: number[];
  edges: string[];
}

/** Cuts the runs into rides that read forward, with the branch of each edge. */
export function listRides(graph: Graph, { branches }: Decomposition): Ride[] {
  const branchOf = new Map<string, number>();
  branches.forEach((branch, index) => {
    for (const edge of branch.edges) branchOf.set(edgeKey(edge.from, edge.to), index);
  });
  return graph.runs.flatMap((run) =>
    monotonePaths(run.haltes, run.reversed).map((path) => {
      const keys = path.slice(1).map((to, i) => edgeKey(path[i]!, to));
      return toRide(run.lijn, keys, branchOf);
    }),
  );
}

const toRide = (lijn: number, edges: string[], branchOf: Map<string, number>): Ride => ({
  lijn,
  edges,
  branches: edges.map((key) => branchOf.get(key)!),
});

/**
 * Orders the lines of each branch by where they part: the one that leaves or comes from above rides above. Two lines
 * that disagree at both ends need one crossing; the order with the fewest is found exactly, in a bundle of more than
 * fourteen lines by insertion and neighbour swaps (Nöllenburg, "An improved algorithm for the metro-line crossing
 * minimization problem", 2009, gives the rule; the size of our bundles allows the search).
 */
export function assignLanes(decomposition: Decomposition, rides: Ride[], rows: number[]): Lanes {
  return decomposition.branches.map((branch, index) => {
    const spans = lineSpans(branch.edges.map((edge) => edge.lijnen));
    const lijnen = [...spans.keys()].sort((a, b) => a - b);
    const wish = (a: number, b: number): number => preference(a, b, index, rides, rows);
    const order = bestOrder(lijnen, wish);
    return toSlots(order, spans, baseLine(branch.edges.map((edge) => edge.lijnen)));
  });
}

function lineSpans(perEdge: number[][]): Map<number, [number, number]> {
  const spans = new Map<number, [number, number]>();
  perEdge.forEach((lijnen, i) => {
    for (const lijn of lijnen) spans.set(lijn, [spans.get(lijn)?.[0] ?? i, i]);
  });
  return spans;
}

/** The line that rides the most edges of a branch; the first one of the net where two ride as many. */
function baseLine(perEdge: number[][]): number {
  const count = new Map<number, number>();
  for (const lijn of perEdge.flat()) count.set(lijn, (count.get(lijn) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Negative when line a wants to ride above line b on this branch, positive when below. */
function preference(a: number, b: number, branch: number, rides: Ride[], rows: number[]): number {
  let sum = 0;
  for (const one of rides) {
    if (one.lijn !== a) continue;
    for (const two of rides) {
      if (two.lijn !== b) continue;
      const at = one.edges.findIndex((key, i) => one.branches[i] === branch && two.edges.includes(key));
      if (at < 0) continue;
      const other = two.edges.indexOf(one.edges[at]!);
      sum += parting(one, at, two, other, 1, rows) + parting(one, at, two, other, -1, rows);
    }
  }
  return sum;
}

function parting(one: Ride, at: number, two: Ride, other: number, step: 1 | -1, rows: number[]): number {
  let [i, j] = [at, other];
  while (one.edges[i] !== undefined && one.edges[i] === two.edges[j]) [i, j] = [i + step, j + step];
  const [a, b] = [one.branches[i], two.branches[j]];
  return a === undefined || b === undefined ? 0 : Math.sign(rows[a]! - rows[b]!);
}

/** What it costs that one line rides above another, by their places in the list. */
type Costs = readonly (readonly number[])[];

/** More lines than this in one bundle are ordered by insertion: the exact search doubles its work with each line. */
export const MOST_EXACT = 14;

/** The order in which the fewest pairs ride against their wish; of equal ones the one that comes first by line. */
export function bestOrder(lijnen: readonly number[], wish: (a: number, b: number) => number): number[] {
  const costs = lijnen.map((a) => lijnen.map((b) => (a === b ? 0 : Math.max(0, wish(a, b)))));
  const order = lijnen.length > MOST_EXACT ? insertedOrder(costs) : exactOrder(costs);
  return order.map((i) => lijnen[i]!);
}

/**
 * Exact for any costs of pairs: the best order of a set of lines is its best first line followed by the best order of
 * the others, and there are only so many sets (Held and Karp, "A dynamic programming approach to sequencing problems",
 * 1962).
 */
function exactOrder(costs: Costs): number[] {
  const all = costs.map((_, i) => i);
  const least = new Float64Array(2 ** all.length);
  const whenFirst = (first: number, set: number): number => {
    let cost = least[set & ~(1 << first)]!;
    for (const other of all) if (set & (1 << other)) cost += costs[first]![other]!;
    return cost;
  };
  const membersOf = (set: number): number[] => all.filter((i) => set & (1 << i));
  for (let set = 1; set < least.length; set++)
    least[set] = Math.min(...membersOf(set).map((first) => whenFirst(first, set)));
  const order: number[] = [];
  for (let set = least.length - 1; set > 0; set &= ~(1 << order.at(-1)!))
    order.push(membersOf(set).find((first) => whenFirst(first, set) === least[set])!);
  return order;
}

/** Each line where it costs least, then neighbours swapped while that helps. */
function insertedOrder(costs: Costs): number[] {
  const total = (order: number[]): number =>
    order.reduce((sum, a, i) => order.slice(i + 1).reduce((s, b) => s + costs[a]![b]!, sum), 0);
  const cheapest = (options: number[][]): number[] =>
    options.reduce((best, option) => (total(option) < total(best) ? option : best));
  let order: number[] = [];
  for (const next of costs.keys())
    order = cheapest(
      Array.from({ length: order.length + 1 }, (_, i) => [...order.slice(0, i), next, ...order.slice(i)]),
    );
  for (let improved = true; improved;) {
    improved = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const swapped = order.map((lijn, k) => (k === i ? order[i + 1]! : k === i + 1 ? order[i]! : lijn));
      if (total(swapped) < total(order)) [order, improved] = [swapped, true];
    }
  }
  return order;
}

/** Lays the lines out from the base line outward; lines that never ride together may share a lane. */
function toSlots(order: number[], spans: Map<number, [number, number]>, base: number): Map<number, number> {
  const slots = new Map<number, number>([[base, 0]]);
  const middle = order.indexOf(base);
  const overlap = (a: number, b: number): boolean =>
    spans.get(a)![0] <= spans.get(b)![1] && spans.get(b)![0] <= spans.get(a)![1];
  for (const side of [-1, 1]) {
    const outward = side < 0 ? order.slice(0, middle).reverse() : order.slice(middle + 1);
    const placed: number[] = [base];
    for (const lijn of outward) {
      const taken = placed.filter((other) => overlap(other, lijn)).map((other) => side * slots.get(other)! + 1);
      slots.set(lijn, side * Math.max(0, ...taken));
      placed.push(lijn);
    }
  }
  return slots;
}
