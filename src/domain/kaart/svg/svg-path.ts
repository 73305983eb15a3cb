import type { Point } from '../model/drawing.ts';

/** Radii of the rounded corners: a right angle is rounded tighter than a slope, the frame of a ring wider. */
const RADIUS = { square: 8, slope: 12, frame: 16 };

/**
 * The `d` of a path with rounded corners, in the fewest characters: level and upright pieces as H and V, arcs relative.
 * `radius` may widen a corner, so that the lanes of a bundle turn around one centre.
 */
export function pathData(points: readonly Point[], closed = false, widen?: (corner: Point) => number): string {
  const first = points[0]!;
  let pen: Point = [round(first[0]), round(first[1])];
  let text = `M${numbers(pen)}`;
  const lineTo = ([x, y]: Point): void => {
    const to: Point = [round(x), round(y)];
    if (to[0] === pen[0] && to[1] === pen[1]) return;
    text += to[1] === pen[1] ? `H${to[0]}` : to[0] === pen[0] ? `V${to[1]}` : `L${numbers(to)}`;
    pen = to;
  };
  for (let i = 1; i < points.length; i++) {
    const [before, corner] = [points[i - 1]!, points[i]!];
    const after = points[i + 1] ?? (closed ? first : undefined);
    const arc = after && roundCorner(before, corner, after, closed, widen?.(corner) ?? 0);
    lineTo(arc ? arc.enter : corner);
    if (!arc) continue;
    const leave: Point = [round(arc.leave[0]), round(arc.leave[1])];
    const delta: Point = [round(leave[0] - pen[0]), round(leave[1] - pen[1])];
    text += `a${numbers([round(arc.radius), round(arc.radius)])} 0 0 ${arc.sweep ? 1 : 0} ${numbers(delta)}`;
    pen = leave;
  }
  return closed ? `${text}Z` : text;
}

interface Arc {
  enter: Point;
  leave: Point;
  radius: number;
  sweep: boolean;
}

/** The arc that replaces a corner, or nothing where it would be too small to see; it takes at most half of each leg. */
function roundCorner(a: Point, b: Point, c: Point, closed: boolean, widen: number): Arc | undefined {
  const [ux, uy, before] = unit(a, b);
  const [vx, vy, after] = unit(b, c);
  const cross = ux * vy - uy * vx;
  const turn = Math.atan2(Math.abs(cross), ux * vx + uy * vy);
  const tangent = Math.tan(turn / 2);
  if (tangent < 1e-6) return undefined;
  const wanted = (closed ? RADIUS.frame : turn > 1.2 ? RADIUS.square : RADIUS.slope) + widen;
  const radius = Math.min(wanted, Math.min(before, after) / 2 / tangent);
  if (radius <= 0.5) return undefined;
  const cut = radius * tangent;
  return {
    enter: [b[0] - ux * cut, b[1] - uy * cut],
    leave: [b[0] + vx * cut, b[1] + vy * cut],
    radius,
    sweep: cross > 0,
  };
}

function unit(a: Point, b: Point): [number, number, number] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return length === 0 ? [0, 0, 0] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length, length];
}

const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Two numbers with nothing between them where a minus sign parts them. */
const numbers = ([x, y]: Point): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);
