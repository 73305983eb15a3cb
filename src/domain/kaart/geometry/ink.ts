import type { DrawnPath, Point } from '../model/drawing.ts';

/**
 * The parts of each path that no earlier path of the same line covers, as runs of corner points: dashes over dashes
 * would print solid, and a letter belongs on a stretch once.
 */
export function listNewInk(paths: readonly DrawnPath[]): Point[][][] {
  const seen = new Map<number, [Point, Point][]>();
  return paths.map(({ lijn, punten, closed }) => {
    const known = seen.get(lijn) ?? [];
    seen.set(lijn, known);
    const points: Point[] = closed ? [...punten, punten[0]!] : punten;
    const pieces = points.slice(1).flatMap((b, i) => uncovered(points[i]!, b, known));
    for (let i = 1; i < points.length; i++) known.push([points[i - 1]!, points[i]!]);
    return joinPieces(pieces);
  });
}

/** What is left of a straight piece when the pieces that lie over it are taken away. */
function uncovered(a: Point, b: Point, known: readonly [Point, Point][]): [Point, Point][] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length < 0.01) return [];
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  let free: [number, number][] = [[0, length]];
  for (const [p, q] of known) {
    if (Math.max(offset(p, a, ux, uy), offset(q, a, ux, uy)) > 0.02) continue;
    const along = [p, q].map((point) => (point[0] - a[0]) * ux + (point[1] - a[1]) * uy);
    const [low, high] = [Math.min(...along), Math.max(...along)];
    free = free.flatMap(([from, to]): [number, number][] =>
      high <= from || low >= to
        ? [[from, to]]
        : [
            [from, Math.min(low, to)],
            [Math.max(high, from), to],
          ],
    );
  }
  return free
    .filter(([from, to]) => to - from > 0.05)
    .map(([from, to]) => [at(a, ux, uy, from), to === length ? b : at(a, ux, uy, to)]);
}

const offset = (point: Point, a: Point, ux: number, uy: number): number =>
  Math.abs((point[0] - a[0]) * uy - (point[1] - a[1]) * ux);

const at = (a: Point, ux: number, uy: number, along: number): Point =>
  along === 0 ? a : [a[0] + ux * along, a[1] + uy * along];

function joinPieces(pieces: readonly [Point, Point][]): Point[][] {
  const runs: Point[][] = [];
  for (const [a, b] of pieces) {
    const end = runs.at(-1)?.at(-1);
    if (end && Math.hypot(end[0] - a[0], end[1] - a[1]) < 0.02) runs.at(-1)!.push(b);
    else runs.push([a, b]);
  }
  return runs;
}
