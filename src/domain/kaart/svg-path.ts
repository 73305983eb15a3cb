import { pathRound } from 'd3-path';
import type { DrawnPath } from './drawing.ts';
import type { Point } from './trace.ts';

/** Radii of the rounded corners: a right angle is rounded tighter than a slope. */
const RADIUS = { square: 8, slope: 12 };

/** The `d` of a path with rounded corners. */
export function pathData(points: Point[], closed = false): string {
  const path = pathRound(2);
  const first = points[0]!;
  path.moveTo(first[0], first[1]);
  for (let i = 1; i < points.length; i++) {
    const [x, y] = points[i]!;
    const next = points[i + 1];
    const radius = next ? cornerRadius(points[i - 1]!, [x, y], next) : 0;
    if (next && radius > 0.5) path.arcTo(x, y, next[0], next[1], radius);
    else path.lineTo(x, y);
  }
  if (closed) path.closePath();
  return path.toString();
}

function cornerRadius(a: Point, b: Point, c: Point): number {
  const [before, after] = [Math.hypot(b[0] - a[0], b[1] - a[1]), Math.hypot(c[0] - b[0], c[1] - b[1])];
  const turn = Math.abs(
    Math.atan2(
      (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]),
      (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]),
    ),
  );
  const tangent = Math.tan(turn / 2);
  const wanted = turn > 1.2 ? RADIUS.square : RADIUS.slope;
  return tangent < 1e-6 ? 0 : Math.min(wanted, Math.min(before, after) / 2 / tangent);
}

/**
 * Cuts from dashed paths what an earlier path of the same line already draws at their ends: dashes over dashes would
 * print solid.
 */
export function withoutDoubleInk(paths: DrawnPath[]): DrawnPath[] {
  const seen = new Map<number, [Point, Point][]>();
  return paths.map((path) => {
    const dashed = path.soort === 'lus' || path.soort === 'zijspoor';
    const known = seen.get(path.lijn) ?? [];
    seen.set(path.lijn, known);
    let points = path.punten;
    if (dashed) points = cutStart(cutStart(points, known).reverse(), known).reverse();
    for (let i = 1; i < points.length; i++) known.push([points[i - 1]!, points[i]!]);
    return points.length > 1 ? { ...path, punten: points } : path;
  });
}

function cutStart(points: Point[], known: [Point, Point][]): Point[] {
  const rest = points.slice();
  while (rest.length > 2) {
    const [a, b] = [rest[0]!, rest[1]!];
    const cover = known.find(([p, q]) => onPiece(a, p, q) && onPiece(nudge(a, b), p, q));
    if (!cover) break;
    if (onPiece(b, cover[0], cover[1])) {
      rest.shift();
      continue;
    }
    rest[0] = onPiece(cover[0], a, b) && !same(cover[0], a) ? cover[0] : cover[1];
    break;
  }
  return rest;
}

const same = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.01;

function nudge(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return [a[0] + (b[0] - a[0]) / length, a[1] + (b[1] - a[1]) / length];
}

const onPiece = (point: Point, a: Point, b: Point): boolean =>
  Math.abs(
    Math.hypot(point[0] - a[0], point[1] - a[1]) +
      Math.hypot(point[0] - b[0], point[1] - b[1]) -
      Math.hypot(a[0] - b[0], a[1] - b[1]),
  ) < 0.01;
