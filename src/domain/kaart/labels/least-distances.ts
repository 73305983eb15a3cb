import type { Arc, Arcs } from './compact.ts';

/** The longest paths through demands: `least[to][from]` is what they keep between two anchors, `tight` the demands that say so. */
export interface LeastDistances {
  least: Float64Array[];
  tight: Arcs;
}

/**
 * The least distance that demands keep between every two anchors, and the demands that no path over other anchors makes
 * needless (the transitive reduction of Aho, Garey and Ullman, 1972, for lengths). Worked out anchor by anchor from the
 * nearest demand back, so that a needless one costs a look and no walk.
 */
export function leastDistances(fixed: Arcs): LeastDistances {
  const least: Float64Array[] = [];
  const tight = fixed.map((list, to) => {
    const best = new Float64Array(to + 1).fill(-Infinity);
    const kept: Arc[] = [];
    for (const arc of longestPerSource(list)) {
      if (arc.distance < best[arc.from]! - 1e-9) continue;
      kept.push(arc);
      const before = least[arc.from]!;
      for (let from = 0; from <= arc.from; from++) {
        const distance = before[from]! + arc.distance;
        if (distance > best[from]!) best[from] = distance;
      }
    }
    best[to] = 0;
    least.push(best);
    return kept.reverse();
  });
  return { least, tight };
}

/** One demand an anchor, the longest, from the nearest anchor to the farthest. */
function longestPerSource(list: readonly Arc[]): Arc[] {
  const longest = new Map<number, Arc>();
  for (const arc of list) {
    const known = longest.get(arc.from);
    if (!known || arc.distance > known.distance) longest.set(arc.from, arc);
  }
  return [...longest.values()].sort((a, b) => b.from - a.from);
}
