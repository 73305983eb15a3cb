import type { Drawing } from '../model/drawing.ts';

interface Segment {
  lijn: number;
  a: [number, number];
  b: [number, number];
}

/** Counts the places where two lines cross, rings left out; touching and running along each other does not count. */
export function countCrossings(drawing: Drawing): number {
  const segments: Segment[] = drawing.paths
    .filter((path) => !path.closed)
    .flatMap(({ lijn, punten }) => punten.slice(1).map((b, i) => ({ lijn, a: punten[i]!, b })));
  const places = new Set<string>();
  segments.forEach((one, i) => {
    for (const two of segments.slice(i + 1)) {
      if (one.lijn === two.lijn) continue;
      const place = crossing(one, two);
      if (place)
        places.add(
          `${String(Math.min(one.lijn, two.lijn))} ${String(Math.max(one.lijn, two.lijn))} ${place.map(Math.round).join()}`,
        );
    }
  });
  return places.size;
}

/** The point inside both pieces where they cross, if there is one. */
function crossing({ a, b }: Segment, { a: c, b: d }: Segment): [number, number] | undefined {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (Math.abs(cross) < 1e-6) return undefined;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  const [length1, length2] = [Math.hypot(rx, ry), Math.hypot(sx, sy)];
  const inside = (value: number, length: number): boolean => value * length > 0.5 && (1 - value) * length > 0.5;
  return inside(t, length1) && inside(u, length2) ? [a[0] + t * rx, a[1] + t * ry] : undefined;
}
