import type { Badge, Drawing, DrawnPath, Point } from '../model/drawing.ts';
import { listNewInk } from '../geometry/ink.ts';
import { around, type Occupied } from '../geometry/occupied.ts';

interface Spot {
  x: number;
  y: number;
  at: number;
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
        (spot) =>
          occupied.isClear(around(spot, size), 0.5) &&
          !badges.some((badge) => badge.lijn === lijn && distance(badge, spot) < APART),
      );
      const [first, last] = [middleOfFirst(open), open.length - 1 - middleOfFirst([...open].reverse())];
      if (first < 0) continue;
      const [begin, end] = [stretch[first]!, stretch[last]!];
      // A line that comes back on itself is long and yet ends where it began.
      const isLong = end.at - begin.at > FAR && distance(begin, end) >= APART;
      for (const { x, y } of isLong ? [begin, end] : [begin]) {
        occupied.claim(around({ x, y }, size));
        badges.push({ lijn, x, y });
      }
    }
  });
  return badges;
}

/**
 * The letter of a line that has none yet because it runs in bundles all the way: on its own lane, across those beside
 * it, in the middle of the longest stretch over which no name, marker or sign lies.
 */
export function placeOnBundle(lijn: number, paths: readonly DrawnPath[], occupied: Occupied, size: number): Badge[] {
  const isClear = (spot: Spot): boolean => occupied.isClear(around(spot, size), 0.5);
  const stretches = paths
    .filter((path) => path.lijn === lijn)
    .flatMap(({ punten }) => stretchesWhere(listSpots(punten), isClear));
  const longest = stretches.reduce<Spot[]>((best, next) => (next.length > best.length ? next : best), []);
  const middle = longest[Math.floor(longest.length / 2)];
  if (!middle) return [];
  occupied.claim(around(middle, size));
  return [{ lijn, x: middle.x, y: middle.y }];
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The index in the middle of the first open group, or near its start when it is long; -1 when nothing is open. */
function middleOfFirst(open: readonly boolean[]): number {
  const start = open.indexOf(true);
  if (start < 0) return -1;
  const end = open.indexOf(false, start);
  return start + Math.min(4, Math.floor(((end < 0 ? open.length : end) - start) / 2));
}

/** The spots along a run, in stretches over which no other line comes near. */
const aloneStretches = (run: readonly Point[], lijn: number, occupied: Occupied, size: number): Spot[][] =>
  stretchesWhere(listSpots(run), (spot) => occupied.isAlone(around(spot, size), 1, lijn));

/** The groups of spots after each other for which something holds. */
function stretchesWhere(spots: readonly Spot[], holds: (spot: Spot) => boolean): Spot[][] {
  const stretches: Spot[][] = [[]];
  for (const spot of spots) {
    if (holds(spot)) stretches.at(-1)!.push(spot);
    else if (stretches.at(-1)!.length > 0) stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** A spot every few units along the straight pieces of a run, not too near its corners. */
function listSpots(run: readonly Point[]): Spot[] {
  const spots: Spot[] = [];
  let travelled = 0;
  for (let i = 1; i < run.length; i++) {
    const [a, b] = [run[i - 1]!, run[i]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    for (let d = 11; d <= length - 11; d += 3) {
      const [x, y] = [a[0] + ((b[0] - a[0]) * d) / length, a[1] + ((b[1] - a[1]) * d) / length];
      spots.push({ x: half(x), y: half(y), at: travelled + d });
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
    const free = listSpots(path.punten).filter((spot) => {
      const box = around(spot, CHEVRON);
      return occupied.isAlone(box, 1, path.lijn) && occupied.isClear(box, 0.5);
    });
    const picks =
      free.length === 0 ? [] : [free[Math.floor(free.length / 3)]!, free[Math.floor((2 * free.length) / 3)]!];
    const apart = picks.length === 2 && Math.abs(picks[0]!.at - picks[1]!.at) < 50 ? picks.slice(0, 1) : picks;
    return apart.map((spot) => {
      const [dx, dy] = directionAt(path, spot.at);
      occupied.claim(around(spot, 10));
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
