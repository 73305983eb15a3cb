import { edgeKey, type Edge, type Graph } from './graph.ts';

/**
 * A stretch that is drawn on one row: it leaves `from` (if any), visits `haltes`, and ends in `to` (if any). Every
 * halte is visited by exactly one branch, its home.
 */
export interface Branch {
  from?: string;
  to?: string;
  haltes: string[];
  edges: Edge[];
}

/** The branches of a graph, the trunk first, and the branch each halte is at home on. */
export interface Decomposition {
  branches: Branch[];
  home: Map<string, number>;
}

/**
 * Cuts the graph into branches: the trunk is the heaviest traject, each next branch the heaviest stretch of a traject
 * that is not drawn yet and hangs on what is (an open ear decomposition, as by Whitney 1932, over directed edges).
 */
export function decompose(graph: Graph): Decomposition {
  const edges = new Map(graph.edges.map((edge) => [edgeKey(edge.from, edge.to), edge]));
  const paths = graph.runs.flatMap((run) =>
    monotonePaths(run.haltes, run.reversed).map((path) => ({ path, soort: run.soort })),
  );
  const branches: Branch[] = [];
  const home = new Map<string, number>();
  const drawn = new Set<string>();
  const add = (stretch: string[]): void => {
    const index = branches.length;
    const haltes = stretch.filter((id) => !home.has(id));
    const branch: Branch = { haltes, edges: [] };
    if (home.has(stretch[0]!)) branch.from = stretch[0]!;
    if (home.has(stretch.at(-1)!) && stretch.length > 1) branch.to = stretch.at(-1)!;
    stretch.slice(1).forEach((id, i) => {
      const key = edgeKey(stretch[i]!, id);
      drawn.add(key);
      branch.edges.push(edges.get(key)!);
    });
    for (const id of haltes) home.set(id, index);
    branches.push(branch);
  };
  for (;;) {
    const candidates = paths.flatMap(({ path, soort }) =>
      undrawnStretches(path, drawn, home).map((stretch) => ({ stretch, soort })),
    );
    if (candidates.length === 0) break;
    const attached = candidates.filter(({ stretch }) => home.has(stretch[0]!) || home.has(stretch.at(-1)!));
    const pool = attached.length > 0 ? attached : candidates;
    const weigh = ({ stretch, soort }: (typeof pool)[number]): number =>
      stretchWeight(stretch, edges) * (soort === 'gewoon' ? 100 : 1);
    add(pool.reduce((best, next) => (weigh(next) > weigh(best) ? next : best)).stretch);
  }
  for (const id of graph.nodes) if (!home.has(id)) add([id]);
  return { branches, home };
}

/** Splits a run at the places where its direction turns, so that each part reads forward. */
export function monotonePaths(haltes: string[], reversed: boolean[]): string[][] {
  const paths: string[][] = [];
  let start = 0;
  for (let i = 1; i <= reversed.length; i++) {
    if (i < reversed.length && reversed[i] === reversed[start]) continue;
    const part = haltes.slice(start, i + 1);
    paths.push(reversed[start] ? part.reverse() : part);
    start = i;
  }
  return paths;
}

function undrawnStretches(path: string[], drawn: Set<string>, home: Map<string, number>): string[][] {
  const stretches: string[][] = [];
  let current: string[] = [];
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1]!, path[i]!];
    if (drawn.has(edgeKey(a, b))) {
      current = [];
      continue;
    }
    if (current.length === 0) {
      current = [a];
      stretches.push(current);
    }
    current.push(b);
    if (home.has(b)) current = [];
  }
  return stretches;
}

function stretchWeight(stretch: string[], edges: Map<string, Edge>): number {
  return stretch.slice(1).reduce((sum, id, i) => sum + edges.get(edgeKey(stretch[i]!, id))!.lijnen.length, 0);
}
