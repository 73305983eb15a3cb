import type { Box, DrawnPath } from './drawing.ts';

/** A drawing's boxes and line pieces, to find free places for badges, chevrons and the legend. */
export class Occupied {
  private readonly boxes: Box[] = [];
  private readonly segments: { lijn: number; a: [number, number]; b: [number, number] }[] = [];

  constructor(boxes: Box[], paths: DrawnPath[]) {
    this.boxes.push(...boxes);
    for (const path of paths)
      for (let i = 1; i < path.punten.length; i++)
        this.segments.push({ lijn: path.lijn, a: path.punten[i - 1]!, b: path.punten[i]! });
  }

  /** Claims a box, so that nothing else is put there. */
  claim(box: Box): void {
    this.boxes.push(box);
  }

  /** Whether a box, grown by `room`, touches no other box and no line except `own`. */
  isFree(box: Box, room: number, own = -1): boolean {
    const grown = grow(box, room);
    return !this.boxes.some((other) => overlaps(grown, other)) && this.isAlone(box, room, own);
  }

  /** Whether a box, grown by `room`, touches no line except `own`. */
  isAlone(box: Box, room: number, own: number): boolean {
    const grown = grow(box, room);
    return !this.segments.some((s) => s.lijn !== own && segmentHits(s.a, s.b, grown));
  }
}

/** A box with so much room around it. */
export const grow = ({ x, y, breedte, hoogte }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  breedte: breedte + 2 * by,
  hoogte: hoogte + 2 * by,
});

/** Whether two boxes overlap. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.breedte && b.x < a.x + a.breedte && a.y < b.y + b.hoogte && b.y < a.y + a.hoogte;

/**
 * The shares of a straight piece, 0 to 1, at which it enters and leaves a box, if its line crosses it (Liang and Barsky,
 * "A new concept and method for line clipping", 1984). A piece along an edge counts only when edges belong to the box.
 */
export function clipSegment(
  a: readonly [number, number],
  b: readonly [number, number],
  box: Box,
  hasEdges: boolean,
): [enter: number, leave: number] | undefined {
  let [enter, leave] = [0, 1];
  for (const axis of [0, 1] as const) {
    const low = axis === 0 ? box.x : box.y;
    const high = low + (axis === 0 ? box.breedte : box.hoogte);
    const delta = b[axis] - a[axis];
    if (Math.abs(delta) < 1e-9) {
      const isOnEdge = a[axis] === low || a[axis] === high;
      if (a[axis] < low || a[axis] > high || (isOnEdge && !hasEdges)) return undefined;
      continue;
    }
    const [t1, t2] = [(low - a[axis]) / delta, (high - a[axis]) / delta];
    enter = Math.max(enter, Math.min(t1, t2));
    leave = Math.min(leave, Math.max(t1, t2));
  }
  return [enter, leave];
}

/** Whether a straight piece passes through a box; along its edge is beside it. */
export function segmentHits(a: readonly [number, number], b: readonly [number, number], box: Box): boolean {
  const [enter, leave] = clipSegment(a, b, box, false) ?? [0, 0];
  return enter < leave - 1e-9;
}
