import { canSplit, linesAt, shareGround, type Meeting, type RowItem } from './row-cost.ts';
import { endsOf, QUARTERS } from './row-figures.ts';

/** One thing that a figure counts, with the branches on whose rows that depends. */
export interface Term {
  reads: number[];
  worth: (rows: readonly number[]) => number;
}

/**
 * The figures of an arrangement that are sums of terms, as `rowFigures` counts them, and `sides`: how often one branch
 * leaves a halte on the side on which another reaches it.
 */
export interface RowTerms {
  overlaps: Term[];
  crossings: Term[];
  bends: Term[];
  travel: Term[];
  sides: Term[];
}

/** Writes out what the figures of any arrangement of these branches are sums of. */
export function listTerms(items: RowItem[], meetings: Meeting[]): RowTerms {
  const ends = items.flatMap((item, a) => endsOf(item).map(({ home, weight }) => ({ reads: [a, home], weight })));
  return {
    overlaps: listGround(items),
    crossings: [
      ...items.flatMap((_, a) => passesOf(items, a)),
      ...listSplits(items),
      ...meetings.map(({ left, right, times }) => apart(QUARTERS.crossing * times, left, right)),
    ],
    bends: ends.map(({ reads, weight }) => {
      const [a, home] = reads as [number, number];
      return { reads, worth: (rows) => (rows[a] === rows[home] ? 0 : weight) };
    }),
    travel: [
      ...ends.map(({ reads, weight }): Term => {
        const [a, home] = reads as [number, number];
        return { reads, worth: (rows) => weight * Math.abs(rows[a]! - rows[home]!) };
      }),
      ...items.map(({ haltes }, a): Term => ({ reads: [a], worth: (rows) => haltes * Math.abs(rows[a]!) })),
    ],
    sides: listSides(items),
  };
}

/** Branches that may not lie on one row, unless one is a slope that rides beside the other and goes on to another row. */
function listGround(items: RowItem[]): Term[] {
  const rides = (a: number, b: number): number[][] => {
    const { direct, fromHome, toHome } = items[a]!;
    return direct && (b === fromHome || b === toHome) ? [[fromHome, toHome]] : [];
  };
  return pairsOf(items).flatMap(([a, b]): Term[] => {
    if (!shareGround(items[a]!, items[b]!)) return [];
    const along = [...rides(a, b), ...rides(b, a)];
    const isApart = (rows: readonly number[]): boolean => along.some(([from, to]) => rows[from!] !== rows[to!]);
    return [{ reads: [a, b, ...along.flat()], worth: (rows) => (rows[a] === rows[b] && !isApart(rows) ? 1 : 0) }];
  });
}

/** The rows that the slopes of one branch may pass. */
function passesOf(items: RowItem[], a: number): Term[] {
  return endsOf(items[a]!).flatMap(({ home, halte, gap, weight, halteOf }) =>
    items.flatMap((other, b): Term[] => {
      const lines = b === a || halte === halteOf(other) ? 0 : linesAt(other, gap);
      if (lines === 0) return [];
      const worth = QUARTERS.crossing * weight * lines;
      // Between the two rows, wherever they lie: one difference is positive and one negative.
      return [{ reads: [a, home, b], worth: (on) => ((on[b]! - on[a]!) * (on[b]! - on[home]!) < 0 ? worth : 0) }];
    }),
  );
}

const listSplits = (items: RowItem[]): Term[] =>
  pairsOf(items).flatMap(([a, b]) => {
    const [one, two] = [items[a]!, items[b]!];
    return canSplit(one, two) ? [apart(QUARTERS.split, [a, one.fromHome], [b, two.fromHome])] : [];
  });

/** Charged when the first of each two lies above the second in one pair and below it in the other. */
const apart = (worth: number, [a, homeA]: [number, number], [b, homeB]: [number, number]): Term => ({
  reads: [a, homeA, b, homeB],
  worth: (rows) => ((rows[a]! - rows[homeA]!) * (rows[b]! - rows[homeB]!) < 0 ? worth : 0),
});

function listSides(items: RowItem[]): Term[] {
  const together = (a: number, homeA: number, b: number, homeB: number): Term => ({
    reads: [a, homeA, b, homeB],
    worth: (rows) => (Math.sign(rows[a]! - rows[homeA]!) === Math.sign(rows[b]! - rows[homeB]!) ? 1 : 0),
  });
  return pairsOf(items).flatMap(([a, b]) => {
    const [one, two] = [items[a]!, items[b]!];
    const found: Term[] = [];
    if (one.fromHalte !== '' && one.fromHalte === two.toHalte) found.push(together(a, one.fromHome, b, two.toHome));
    if (one.toHalte !== '' && one.toHalte === two.fromHalte) found.push(together(a, one.toHome, b, two.fromHome));
    return found;
  });
}

const pairsOf = (items: RowItem[]): [number, number][] =>
  items.flatMap((_, a) => items.slice(a + 1).map((_item, k): [number, number] => [a, a + 1 + k]));
