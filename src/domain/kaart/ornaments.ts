import type { Badge, Drawing, DrawnPath } from './drawing.ts';
import type { Occupied } from './occupied.ts';

interface Spot {
  x: number;
  y: number;
  at: number;
}

/**
 * Puts the letter of each line on it where it is free: near the start of each path, and again near its end when that is
 * far away, so that colour is never the only cue.
 */
export function placeBadges(paths: DrawnPath[], occupied: Occupied, size: number): Badge[] {
  const badges: Badge[] = [];
  for (const path of paths) {
    if (path.closed) continue;
    const free = freeSpots(path, occupied, size);
    const first = free[0];
    if (!first) continue;
    const chosen = [first];
    const last = free.at(-1)!;
    if (last.at - first.at > 420) chosen.push(last);
    for (const spot of chosen) {
      const box = { x: spot.x - size / 2, y: spot.y - size / 2, breedte: size, hoogte: size };
      if (badges.some((b) => b.lijn === path.lijn && Math.hypot(b.x - spot.x, b.y - spot.y) < 60)) continue;
      occupied.claim(box);
      badges.push({ lijn: path.lijn, x: spot.x, y: spot.y });
    }
  }
  return badges;
}

function freeSpots(path: DrawnPath, occupied: Occupied, size: number): Spot[] {
  const spots: Spot[] = [];
  let travelled = 0;
  for (let i = 1; i < path.punten.length; i++) {
    const [a, b] = [path.punten[i - 1]!, path.punten[i]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    for (let d = 11; d <= length - 11; d += 3) {
      const [x, y] = [a[0] + ((b[0] - a[0]) * d) / length, a[1] + ((b[1] - a[1]) * d) / length];
      const box = { x: x - size / 2, y: y - size / 2, breedte: size, hoogte: size };
      if (occupied.isFree(box, 2, path.lijn))
        spots.push({ x: Math.round(x), y: Math.round(y * 2) / 2, at: travelled + d });
    }
    travelled += length;
  }
  return spots;
}

/** Room of an arrow head. */
const CHEVRON = 13;

/** Arrow heads on the paths of a lus, in the direction in which it is travelled. */
export function placeChevrons(paths: DrawnPath[], occupied: Occupied): Drawing['chevrons'] {
  return paths.flatMap((path) => {
    if (path.soort !== 'lus') return [];
    const free = freeSpots(path, occupied, CHEVRON);
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
