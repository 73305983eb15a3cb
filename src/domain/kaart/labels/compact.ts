/** A demand between two numbered anchors: x[to] ≥ x[from] + distance, with from < to. */
export interface Arc {
  from: number;
  distance: number;
}

/** Demands on each anchor, by the anchor they push. */
export type Arcs = Arc[][];

/** The leftmost position of each anchor and the anchor that pushes it there (-1 for none). */
export interface Packed {
  x: number[];
  pushedBy: number[];
}

/** Packs anchors to the left: the longest path through the demands, exact because they only point to later anchors. */
export function packLeft(count: number, fixed: Arcs, extra: Arcs): Packed {
  const x = new Array<number>(count).fill(0);
  const pushedBy = new Array<number>(count).fill(-1);
  for (let to = 0; to < count; to++)
    for (const list of [fixed[to]!, extra[to]!])
      for (const arc of list) {
        const at = x[arc.from]! + arc.distance;
        if (at > x[to]! + 1e-9) {
          x[to] = at;
          pushedBy[to] = arc.from;
        }
      }
  return { x, pushedBy };
}

/** The rightmost position of each anchor when none may lie beyond its own limit. */
export function packRight(limits: number[], fixed: Arcs, extra: Arcs): number[] {
  const x = limits.slice();
  for (let to = x.length - 1; to >= 0; to--)
    for (const list of [fixed[to]!, extra[to]!])
      for (const arc of list) x[arc.from] = Math.min(x[arc.from]!, x[to]! - arc.distance);
  return x;
}

/** Empty demand lists for a number of anchors. */
export const emptyArcs = (count: number): Arcs => Array.from({ length: count }, () => []);
