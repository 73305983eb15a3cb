import type { Box, Drawing, DrawnHalte, DrawnPath } from '../model/drawing.ts';
import { clipSegment } from '../geometry/occupied.ts';

type Place = [number, number];

/** Where a line leaves the marker of a knooppunt, and in which direction. */
export type Exit = Drawing['exits'][number];

/** The exits of every knooppunt: the places on the edge of its marker where a line travels on, each once. */
export function listExits(haltes: readonly DrawnHalte[], paths: readonly DrawnPath[]): Exit[] {
  return haltes.flatMap((halte) => {
    if (halte.soort !== 'knooppunt') return [];
    const found = new Map<string, Exit>();
    for (const { punten, haltes: stops, closed } of paths) {
      if (closed || !stops.includes(halte.id) || stops.at(-1) === halte.id) continue;
      const exit = lastWayOut(punten, halte.teken);
      if (exit) found.set(`${String(Math.round(exit.x))} ${String(Math.round(exit.y))}`, { halte: halte.id, ...exit });
    }
    return [...found.values()];
  });
}

/** The last place where a path goes from inside a box to outside it. */
function lastWayOut(points: readonly Place[], box: Box): Omit<Exit, 'halte'> | undefined {
  for (let i = points.length - 1; i > 0; i--) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const leave = wayOut(a, b, box);
    if (leave === undefined || length === 0) continue;
    const [dx, dy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    return { x: a[0] + (b[0] - a[0]) * leave, y: a[1] + (b[1] - a[1]) * leave, dx, dy };
  }
  return undefined;
}

/** The share of a straight piece at which it leaves a box that it touches, if it does. */
function wayOut(a: Place, b: Place, box: Box): number | undefined {
  const [enter, leave] = clipSegment(a, b, box, true) ?? [1, 0];
  return enter <= leave && leave < 1 ? leave : undefined;
}
