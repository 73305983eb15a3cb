import type { Box, DrawnPath } from '../model/drawing.ts';

interface Segment {
  lijn: number;
  a: [number, number];
  b: [number, number];
}

/** What comes into one cell of the canvas. */
interface Cell {
  boxes: Box[];
  segments: Segment[];
}

/** Side of a cell: some four signs wide, so that a question looks at few cells and few cells hold a long line. */
const CELL = 64;

/**
 * A drawing's boxes and line pieces, to find free places for badges, chevrons and the legend: kept by cells of the
 * canvas, so that a question meets only what lies near (the bucket grid of Bentley and Friedman, "Data structures for
 * range searching", 1979).
 */
export class Occupied {
  private readonly cells = new Map<string, Cell>();

  constructor(boxes: Box[], paths: DrawnPath[]) {
    for (const box of boxes) this.claim(box);
    for (const { lijn, punten } of paths)
      for (let i = 1; i < punten.length; i++) this.addSegment({ lijn, a: punten[i - 1]!, b: punten[i]! });
  }

  /** Claims a box, so that nothing else is put there. */
  claim(box: Box): void {
    for (const key of cellsOf(box)) this.cellAt(key).boxes.push(box);
  }

  /** Whether a box, grown by `room`, touches no other box and no line except `own`. */
  isFree(box: Box, room: number, own = -1): boolean {
    return this.isClear(box, room) && this.isAlone(box, room, own);
  }

  /** Whether a box, grown by `room`, touches no other box; lines do not count. */
  isClear(box: Box, room: number): boolean {
    const grown = grow(box, room);
    return !this.near(grown).some(({ boxes }) => boxes.some((other) => overlaps(grown, other)));
  }

  /** Whether a box, grown by `room`, touches no line except `own`. */
  isAlone(box: Box, room: number, own: number): boolean {
    const grown = grow(box, room);
    return !this.near(grown).some(({ segments }) =>
      segments.some((s) => s.lijn !== own && segmentHits(s.a, s.b, grown)),
    );
  }

  private addSegment(segment: Segment): void {
    const { a, b } = segment;
    const around = {
      x: Math.min(a[0], b[0]),
      y: Math.min(a[1], b[1]),
      breedte: Math.abs(a[0] - b[0]),
      hoogte: Math.abs(a[1] - b[1]),
    };
    for (const key of cellsOf(around)) this.cellAt(key).segments.push(segment);
  }

  private cellAt(key: string): Cell {
    const cell = this.cells.get(key) ?? { boxes: [], segments: [] };
    this.cells.set(key, cell);
    return cell;
  }

  private near(box: Box): Cell[] {
    return cellsOf(box).flatMap((key) => this.cells.get(key) ?? []);
  }
}

/** The cells that a box comes into. */
function cellsOf({ x, y, breedte, hoogte }: Box): string[] {
  const [left, right, top, bottom] = [x, x + breedte, y, y + hoogte].map((value) => Math.floor(value / CELL)) as [
    number,
    number,
    number,
    number,
  ];
  const keys: string[] = [];
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) keys.push(`${String(column)} ${String(row)}`);
  return keys;
}

/** A box with so much room around it. */
export const grow = ({ x, y, breedte, hoogte }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  breedte: breedte + 2 * by,
  hoogte: hoogte + 2 * by,
});

/** The square box of a sign of some size around a point. */
export const around = ({ x, y }: { x: number; y: number }, size: number): Box =>
  grow({ x, y, breedte: 0, hoogte: 0 }, size / 2);

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
