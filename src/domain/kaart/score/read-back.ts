import type { Drawing } from '../model/drawing.ts';
import type { NetInput } from '../model/net-input.ts';
import { segmentHits } from '../geometry/occupied.ts';

/**
 * Reads the drawing back: follows every path over the markers it touches and compares that with the content. Gives one
 * message per traject of which a halte is missed, visited out of turn, or visited though it does not stop there.
 */
export function readBack(drawing: Drawing, net: NetInput): string[] {
  const messages: string[] = [];
  net.lijnen.forEach((lijn, index) => {
    const paths = drawing.paths.filter((path) => path.lijn === index);
    const wanted = lijn.trajecten.length;
    if (paths.length !== wanted)
      messages.push(`lijn "${lijn.id}" heeft ${String(paths.length)} paden in plaats van ${String(wanted)}`);
    const own = new Set(lijn.trajecten.flatMap((traject) => traject.haltes));
    for (const path of paths) {
      const seen = touchedMarkers(path.punten, path.closed === true, drawing);
      const foreign = seen.filter((id) => !own.has(id));
      const stops = [...new Set(path.haltes)];
      const order = seen.filter((id) => stops.includes(id));
      const firsts = order.filter((id, i) => order.indexOf(id) === i);
      if (foreign.length > 0) messages.push(`lijn "${lijn.id}" raakt "${foreign[0]!}", waar zij niet stopt`);
      if (path.closed ? firsts.length !== stops.length : JSON.stringify(firsts) !== JSON.stringify(stops))
        messages.push(`lijn "${lijn.id}" leest terug als ${firsts.join(', ')} in plaats van ${stops.join(', ')}`);
    }
  });
  return messages;
}

/** The markers along a path in the order in which they are met. */
function touchedMarkers(points: [number, number][], closed: boolean, drawing: Drawing): string[] {
  const met: string[] = [];
  const walk = closed ? [...points, points[0]!] : points;
  for (let i = 1; i < walk.length; i++) {
    const [a, b] = [walk[i - 1]!, walk[i]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const along = drawing.haltes
      .filter(({ teken }) => segmentHits(a, b, teken))
      .map(({ id, teken }) => {
        const [cx, cy] = [teken.x + teken.breedte / 2, teken.y + teken.hoogte / 2];
        return { id, at: ((cx - a[0]) * (b[0] - a[0]) + (cy - a[1]) * (b[1] - a[1])) / (length * length) };
      })
      .sort((one, two) => one.at - two.at);
    for (const { id } of along) if (met.at(-1) !== id) met.push(id);
  }
  return met;
}
