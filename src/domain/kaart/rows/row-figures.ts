import {
  asymmetry,
  canSplit,
  crossings,
  isSwapped,
  ridesAlong,
  shareGround,
  type RowItem,
  type Meeting,
} from './row-cost.ts';

/**
 * What an arrangement of rows is judged by, most important first: branches that share ground (never), crossings in
 * quarters, bends by lines (one joint of one line is two drawn corners), vertical travel by lines with how far
 * haltes lie from the trunk, how unevenly the
 * room above and below the trunk is used, and the number of rows beside the trunk.
 */
export interface RowFigures {
  overlaps: number;
  crossings: number;
  bends: number;
  travel: number;
  tilt: number;
  rows: number;
}

/** A crossing, and a fork of one line to both sides, in quarters of a crossing. */
export const QUARTERS = { crossing: 4, split: 1 };

/** Judges an arrangement. */
export function rowFigures(items: RowItem[], rows: number[], meetings: Meeting[]): RowFigures {
  const figures: RowFigures = { overlaps: 0, crossings: 0, bends: 0, travel: 0, tilt: asymmetry(items, rows), rows: 0 };
  items.forEach((one, a) => {
    for (const [home, weight] of [
      [one.fromHome, one.fromWeight],
      [one.toHome, one.toWeight],
    ] as const) {
      const way = Math.abs(rows[a]! - rows[home]!);
      figures.bends += way > 0 ? weight : 0;
      figures.travel += way * weight;
    }
    figures.travel += Math.abs(rows[a]!) * one.haltes;
    for (let b = a + 1; b < items.length; b++) addPair(figures, items, rows, a, b);
  });
  for (const meeting of meetings) if (isSwapped(meeting, rows)) figures.crossings += QUARTERS.crossing * meeting.times;
  figures.rows = Math.max(0, ...rows) - Math.min(0, ...rows);
  return figures;
}

function addPair(figures: RowFigures, items: RowItem[], rows: number[], a: number, b: number): void {
  const [one, two] = [items[a]!, items[b]!];
  const apart = ridesAlong(items, rows, a, b) || ridesAlong(items, rows, b, a);
  if (rows[a] === rows[b] && !apart && shareGround(one, two)) figures.overlaps++;
  figures.crossings += QUARTERS.crossing * (crossings(items, rows, a, b) + crossings(items, rows, b, a));
  const sides = (rows[a]! - rows[one.fromHome]!) * (rows[b]! - rows[two.fromHome]!);
  if (canSplit(one, two) && sides < 0) figures.crossings += QUARTERS.split;
}

/** The figures, the most important first. */
export const BY_WEIGHT = ['overlaps', 'crossings', 'bends', 'travel', 'tilt', 'rows'] as const;

/** Whether the first arrangement is better than the second, figure by figure. */
export function isBetter(one: RowFigures, two: RowFigures): boolean {
  for (const key of BY_WEIGHT) if (one[key] !== two[key]) return one[key] < two[key];
  return false;
}

/** Where a branch hangs: its own end and the row that it comes from or goes to. */
export interface End {
  home: number;
  halte: string;
  gap: number;
  weight: number;
  /** The halte at which another branch hangs with the same end. */
  halteOf: (item: RowItem) => string;
}

/** The ends by which a branch hangs on others. */
export function endsOf(item: RowItem): End[] {
  const { from, to, fromHome, toHome, fromHalte, toHalte, fromWeight, toWeight } = item;
  const out = {
    home: fromHome,
    halte: fromHalte,
    gap: from,
    weight: fromWeight,
    halteOf: (other: RowItem) => other.fromHalte,
  };
  const back = { home: toHome, halte: toHalte, gap: to, weight: toWeight, halteOf: (other: RowItem) => other.toHalte };
  return [...(Number.isNaN(from) ? [] : [out]), ...(Number.isNaN(to) ? [] : [back])];
}
