import { group } from 'd3-array';
import type { DrawnPath, Point } from '../model/drawing.ts';

interface Corner {
  point: Point;
  /** Directions before and after the corner. */
  u: Point;
  v: Point;
  right: boolean;
}

/** Lanes further apart than this are not one bundle. */
const WIDEST = 7.6;

/**
 * How much wider than the innermost lane each corner is rounded, so that the lanes of a bundle turn around one centre
 * and keep their distance in the bend.
 */
export function widenCorners(paths: readonly DrawnPath[]): (corner: Point) => number {
  const corners = paths.filter(({ closed }) => !closed).flatMap(({ punten }) => listCorners(punten));
  const groups = group(corners, ({ u, v }) => `${key(u)} ${key(v)}`);
  const known = new Map<string, number>();
  const widen = (corner: Corner, alike: readonly Corner[]): number => {
    const before = known.get(key(corner.point, 10));
    if (before !== undefined) return before;
    const inner = alike.map((other) => ({ other, step: stepInward(corner, other) })).filter(({ step }) => step > 0);
    const wide = Math.max(0, ...inner.map(({ other, step }) => widen(other, alike) + step));
    known.set(key(corner.point, 10), wide);
    return wide;
  };
  for (const alike of groups.values()) for (const corner of alike) widen(corner, alike);
  return (point) => known.get(key(point, 10)) ?? 0;
}

const key = ([x, y]: Point, scale = 4): string => `${String(Math.round(x * scale))},${String(Math.round(y * scale))}`;

function listCorners(points: readonly Point[]): Corner[] {
  return points.slice(1, -1).flatMap((point, i) => {
    const [u, v] = [direction(points[i]!, point), direction(point, points[i + 2]!)];
    const cross = u[0] * v[1] - u[1] * v[0];
    return Math.abs(cross) < 0.1 ? [] : [{ point, u, v, right: cross > 0 }];
  });
}

function direction(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** How far another corner of the same shape lies inside this one, both before and after the bend; 0 when it does not. */
function stepInward({ point, u, v, right }: Corner, other: Corner): number {
  const [dx, dy] = [other.point[0] - point[0], other.point[1] - point[1]];
  const side = right ? 1 : -1;
  const [before, after] = [side * (dy * u[0] - dx * u[1]), side * (dy * v[0] - dx * v[1])];
  return before > 1 && before < WIDEST && Math.abs(before - after) < 0.6 ? before : 0;
}
