import type { Drawing, DrawnPath } from '../model/drawing.ts';
import { edgeKey } from '../graph/graph.ts';

type Point = [number, number];

/** The stretch of a line between two neighbouring haltes, with its lane where it leaves the first. */
interface Stretch {
  lijn: number;
  lane: number;
}

/** Counts the pairs of lines that ride side by side on one stretch, both go on to the same next halte, and lie apart there. */
export function countSeparations(drawing: Drawing): number {
  const stretches = new Map<string, Stretch[]>();
  const following = new Map<string, Set<string>>();
  for (const path of drawing.paths) {
    if (path.closed) continue;
    path.haltes.slice(1).forEach((to, i) => {
      const from = path.haltes[i]!;
      const key = edgeKey(from, to);
      const list = stretches.get(key) ?? [];
      if (!list.some(({ lijn }) => lijn === path.lijn))
        list.push({ lijn: path.lijn, lane: laneAt(path, from, drawing) });
      stretches.set(key, list);
      const next = path.haltes[i + 2];
      if (next !== undefined) following.set(key, (following.get(key) ?? new Set()).add(edgeKey(to, next)));
    });
  }
  let count = 0;
  for (const [key, list] of stretches)
    for (const next of following.get(key) ?? []) count += tornApart(list, stretches.get(next)!);
  return count;
}

/** Neighbours of the first stretch that both ride the second without being neighbours there. */
function tornApart(first: Stretch[], second: Stretch[]): number {
  const order = (list: Stretch[]): number[] =>
    [...list].sort((a, b) => a.lane - b.lane || a.lijn - b.lijn).map(({ lijn }) => lijn);
  const [before, after] = [order(first), order(second)];
  return before.slice(1).filter((lijn, i) => {
    const [a, b] = [after.indexOf(before[i]!), after.indexOf(lijn)];
    return a >= 0 && b >= 0 && Math.abs(a - b) !== 1;
  }).length;
}

/** Where a path passes a halte, measured across the reading direction. */
function laneAt(path: DrawnPath, id: string, drawing: Drawing): number {
  const [along, across] = drawing.vorm === 'breed' ? ([0, 1] as const) : ([1, 0] as const);
  const { teken } = drawing.haltes.find((halte) => halte.id === id)!;
  const middle = drawing.vorm === 'breed' ? teken.x + teken.breedte / 2 : teken.y + teken.hoogte / 2;
  let best = Infinity;
  let lane = 0;
  for (const point of path.punten.flatMap((at, i) => nearest(path.punten[i - 1] ?? at, at, middle, along))) {
    const inside =
      point[0] >= teken.x &&
      point[0] <= teken.x + teken.breedte &&
      point[1] >= teken.y &&
      point[1] <= teken.y + teken.hoogte;
    const distance = Math.abs(point[along] - middle) + (inside ? 0 : 1e6);
    if (distance < best) [best, lane] = [distance, point[across]];
  }
  return lane;
}

/** The point of a piece that lies nearest to a level along the reading direction. */
function nearest(a: Point, b: Point, level: number, along: 0 | 1): Point[] {
  const delta = b[along] - a[along];
  const share = Math.abs(delta) < 1e-9 ? 0 : Math.min(1, Math.max(0, (level - a[along]) / delta));
  return [[a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]];
}
