import type { Arcs } from './compact.ts';

/** The least distance that the fixed demands keep between every two anchors: longest paths from each. */
export function leastDistances(fixed: Arcs): Float64Array[] {
  return fixed.map((_, source) => {
    const least = new Float64Array(fixed.length).fill(-Infinity);
    least[source] = 0;
    for (let to = source + 1; to < fixed.length; to++)
      for (const arc of fixed[to]!)
        if (least[arc.from]! + arc.distance > least[to]!) least[to] = least[arc.from]! + arc.distance;
    return least;
  });
}
