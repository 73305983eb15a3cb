import type { Badge, Drawing, DrawnPath } from './drawing.ts';
import { listNewInk } from './ink.ts';
import type { Occupied } from './occupied.ts';
import type { Point } from './trace.ts';

interface Spot {
  x: number;
  y: number;
  at: number;
  /** Nothing at all lies here, so that a sign can. */
  free: boolean;
}

/** A stretch shorter than this is read from the one before it; over a longer one than `FAR` the letter comes twice. */
const [SHORT, FAR, APART] = [26, 180, 40];

/**
 * Puts the letter of each line on it wherever it comes to run alone, at its start and after each fork, and again before
 * the end of a long stretch, so that colour is never the only cue.
 */
export function placeBadges(paths: DrawnPath[], occupied: Occupied, size: number): Badge[] {
  const badges: Badge[] = [];
  const runs = listNewInk(paths);
  paths.forEach(({ lijn, closed }, i) => {
    if (closed) return;
    for (const stretch of runs[i]!.flatMap((run) => aloneStretches(run, lijn, occupied, size))) {
      if (stretch.at(-1)!.at - stretch[0]!.at < SHORT - size) continue;
      const open = stretch.map(
        (spot) => spot.free && !badges.some((b) => b.lijn === lijn && Math.hypot(b.x - spot.x, b.y - spot.y) < APART),
      );
      const [first, last] = [middleOfFirst(open), open.length - 1 - middleOfFirst([...open].reverse())];
      if (first < 0) continue;
      const apart = stretch[last]!.at - stretch[first]!.at > FAR;
      for (const { x, y } of apart ? [stretch[first]!, stretch[last]!] : [stretch[first]!]) {
        occupied.claim({ x: x - size / 2, y: y - size / 2, breedte: size, hoogte: size });
        badges.push({ lijn, x, y });
      }
    }
  });
  return badges;
}

/** The index in the middle of the first open group, or near its start when it is long; -1 when nothing is open. */
function middleOfFirst(open: readonly boolean[]): number {
  const start = open.indexOf(true);
  if (start < 0) return -1;
  const end = open.indexOf(false, start);
  return start + Math.min(4, Math.floor(((end < 0 ? open.length : end) - start) / 2));
}

/** The spots along a run, in stretches over which no other line comes near. */
function aloneStretches(run: readonly Point[], lijn: number, occupied: Occupied, size: number): Spot[][] {
  const stretches: Spot[][] = [[]];
  for (const spot of listSpots(run, lijn, occupied, size)) {
    if (spot) stretches.at(-1)!.push(spot);
    else if (stretches.at(-1)!.length > 0) stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** A spot every few units along the straight pieces of a run; nothing where another line is too near for a sign. */
function listSpots(run: readonly Point[], lijn: number, occupied: Occupied, size: number): (Spot | undefined)[] {
  const spots: (Spot | undefined)[] = [];
  let travelled = 0;
  for (let i = 1; i < run.length; i++) {
    const [a, b] = [run[i - 1]!, run[i]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    for (let d = 11; d <= length - 11; d += 3) {
      const [x, y] = [a[0] + ((b[0] - a[0]) * d) / length, a[1] + ((b[1] - a[1]) * d) / length];
      const box = { x: x - size / 2, y: y - size / 2, breedte: size, hoogte: size };
      const spot = { x: half(x), y: half(y), at: travelled + d, free: occupied.isFree(box, 0.5, lijn) };
      spots.push(occupied.isAlone(box, 1, lijn) ? spot : undefined);
    }
    travelled += length;
  }
  return spots;
}

const half = (value: number): number => Math.round(value * 2) / 2;

/** Room of an arrow head. */
const CHEVRON = 13;

/** Arrow heads on the paths of a lus, in the direction in which it is travelled. */
export function placeChevrons(paths: DrawnPath[], occupied: Occupied): Drawing['chevrons'] {
  return paths.flatMap((path) => {
    if (path.soort !== 'lus') return [];
    const free = listSpots(path.punten, path.lijn, occupied, CHEVRON).filter((spot) => spot?.free === true) as Spot[];
    const picks =
      free.length === 0 ? [] : [free[Math.floor(free.length / 3)]!, free[Math.floor((2 * free.length) / 3)]!];
    const apart = picks.length === 2 && Math.abs(picks[0]!.at - picks[1]!.at) < 50 ? picks.slice(0, 1) : picks;
    return apart.map((spot) => {
      const [dx, dy] = directionAt(path, spot.at);
      occupied.claim({ x: spot.x - 5, y: spot.y - 5, breedte: 10, hoogte: 10 });
      return { lijn: path.lijn, x: spot.x, y: spot.y, dx, dy };
    });
  });
}

function directionAt(path: DrawnPath, at: number): [number, number] {
  let left = at;
  for (let i = 1; i < path.punten.length; i++) {
    const [a, b] = [path.punten[i - 1]!, path.punten[i]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (left <= length) return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    left -= length;
  }
  return [1, 0];
}
