import type { Badge, Box, Drawing, DrawnHalte, DrawnPath } from '../model/drawing.ts';
import { listExits } from './exits.ts';
import { placeFlags, placeLoneFlag } from './flags.ts';
import { around, grow, Occupied } from '../geometry/occupied.ts';
import { placeBadges, placeChevrons, placeOnBundle } from './ornaments.ts';
import type { Sizes } from '../model/sizes.ts';

/** All that is drawn over the lines and markers to explain them, and the room that is left. */
export interface Signs extends Pick<Drawing, 'badges' | 'chevrons' | 'exits'> {
  occupied: Occupied;
}

/** Half the base and the height of the arrow by which a knooppunt shows an exit. */
export const EXIT = { half: 3.5, height: 5 };

/** Places exits, letters and arrow heads, in that order, each where the earlier ones leave room. */
export function placeSigns(
  haltes: DrawnHalte[],
  paths: DrawnPath[],
  sizes: Sizes,
  { top, right, heads }: { top: number; right: number; heads: readonly Box[] },
): Signs {
  const boxes = haltes.flatMap((halte) => [grow(halte.teken, 1.5), halte.label]);
  const occupied = new Occupied([...heads, ...boxes], paths);
  const exits = listExits(haltes, paths);
  for (const { x, y, dx, dy } of exits) {
    occupied.claim(around({ x: x + dx * 3, y: y + dy * 3 }, 2 * EXIT.half));
  }
  const caps = capPlatform(haltes, paths, occupied, sizes.badge, top);
  const tracks = paths.filter((path) => !isFeeder(path, haltes));
  const badges = [...caps, ...placeBadges(tracks, occupied, sizes.badge)];
  const chevrons = placeChevrons(paths, occupied);
  const starts = new Set(paths.filter((path) => isFeeder(path, haltes)).map((path) => path.haltes[0]));
  const stops = haltes.filter(({ id }) => !starts.has(id));
  const flags = placeFlags(stops, paths, badges, occupied, sizes.badge, right);
  const named = new Set([...badges, ...flags].map(({ lijn }) => lijn));
  const nameless = new Set(paths.filter(({ lijn, closed }) => !closed && !named.has(lijn)).map(({ lijn }) => lijn));
  const rest = [...nameless].flatMap((lijn) => {
    const flag = placeLoneFlag(lijn, stops, paths, occupied, sizes.badge, right);
    return flag.length > 0 ? flag : placeOnBundle(lijn, paths, occupied, sizes.badge);
  });
  return { occupied, exits, chevrons, badges: [...badges, ...flags, ...rest] };
}

/** Whether a path only brings an instap to the track. */
const isFeeder = ({ haltes: stops, soort }: DrawnPath, haltes: DrawnHalte[]): boolean =>
  soort === 'gewoon' &&
  stops.length === 2 &&
  haltes.some(({ id, soort: kind }) => kind === 'instap' && id === stops[0]);

/** The letter of the line that begins at the platform, above its first instap. */
function capPlatform(haltes: DrawnHalte[], paths: DrawnPath[], occupied: Occupied, size: number, top: number): Badge[] {
  const feeders = paths.filter((path) => isFeeder(path, haltes));
  const stops = haltes.filter(({ id }) => feeders.some((path) => path.haltes[0] === id));
  const first = [...stops].sort((a, b) => a.y - b.y)[0];
  if (!first) return [];
  const [x, y] = [first.x, first.teken.y - 6 - size / 2];
  const box = around({ x, y }, size);
  if (box.y < top || !occupied.isFree(box, 1)) return [];
  occupied.claim(box);
  return [{ lijn: first.lijnen[0]!, x, y }];
}
