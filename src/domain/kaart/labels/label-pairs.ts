import type { Candidate } from './label-candidates.ts';
import { touches } from '../geometry/shapes.ts';

/** The candidates of one halte and the anchor they move with. */
export interface Placed {
  anchor: number;
  options: Candidate[];
}

/** What the candidates of two haltes demand of each other, the first left of the second or on its anchor. */
export interface LabelPair {
  first: number;
  second: number;
  /** Demand of candidate k of the first and m of the second at `k * width + m`; -Infinity where there is none. */
  table: Float64Array;
  width: number;
}

/** Per halte and candidate: the pairs in which that candidate demands anything at all. */
export interface PairIndex {
  /** Pairs with a halte further right, and with one further left. */
  after: LabelPair[][][];
  before: LabelPair[][][];
  /** Pairs on one anchor, whose demands are 1 where the labels touch and 0 where not. */
  column: LabelPair[][];
}

/**
 * Works out every demand between two labels once. What the drawing keeps apart anyway (`least[to][from]`) is no demand,
 * so that few are left for the search to walk.
 */
export function indexPairs(spots: readonly Placed[], least: readonly Float64Array[], clearance: number): PairIndex {
  const none = (): LabelPair[][][] => spots.map((spot) => spot.options.map(() => []));
  const index: PairIndex = { after: none(), before: none(), column: spots.map(() => []) };
  const boxes = spots.map(boxesOf);
  spots.forEach((a, first) => {
    for (let second = first + 1; second < spots.length; second++) {
      const b = spots[second]!;
      const [one, two] = [boxes[first]!.around, boxes[second]!.around];
      if (one.top - clearance >= two.bottom || one.bottom + clearance <= two.top) continue;
      if (a.anchor === b.anchor) {
        addColumn(index, first, second, touchTable(a, b, clearance), b.options.length);
        continue;
      }
      const apart = least[b.anchor]![a.anchor]!;
      if (one.right - two.left + clearance <= apart) continue;
      addPair(index, first, second, { a: boxes[first]!, b: boxes[second]!, apart, clearance });
    }
  });
  return index;
}

/** The boxes of all candidates of one halte side by side, with the box around them: flat, for the innermost loop. */
interface Boxes {
  left: Float64Array;
  right: Float64Array;
  top: Float64Array;
  bottom: Float64Array;
  around: { left: number; right: number; top: number; bottom: number };
}

function boxesOf({ options }: Placed): Boxes {
  const left = Float64Array.from(options, ({ piece }) => piece.left1);
  const right = Float64Array.from(options, ({ piece }) => piece.right1);
  const top = Float64Array.from(options, ({ piece }) => piece.y1);
  const bottom = Float64Array.from(options, ({ piece }) => piece.y2);
  const around = {
    left: Math.min(...left),
    right: Math.max(...right),
    top: Math.min(...top),
    bottom: Math.max(...bottom),
  };
  return { left, right, top, bottom, around };
}

/** Two haltes, what the drawing keeps between their anchors, and what labels keep between them. */
interface Meeting {
  a: Boxes;
  b: Boxes;
  apart: number;
  clearance: number;
}

/** Labels are upright boxes: where their heights meet, the right edge of the one keeps off the left edge of the other. */
function addPair(index: PairIndex, first: number, second: number, { a, b, apart, clearance }: Meeting): void {
  const width = b.left.length;
  const table = new Float64Array(a.left.length * width).fill(-Infinity);
  const pair: LabelPair = { first, second, table, width };
  const [rows, columns] = [index.after[first]!, index.before[second]!];
  const met = new Uint8Array(width);
  for (let k = 0; k < a.left.length; k++) {
    const [top, bottom, right] = [a.top[k]! - clearance, a.bottom[k]! + clearance, a.right[k]! + clearance];
    let isMet = false;
    for (let m = 0; m < width; m++) {
      if (top >= b.bottom[m]! || b.top[m]! >= bottom || right - b.left[m]! <= apart) continue;
      table[k * width + m] = right - b.left[m]!;
      isMet = true;
      met[m] = 1;
    }
    if (isMet) rows[k]!.push(pair);
  }
  for (let m = 0; m < width; m++) if (met[m] === 1) columns[m]!.push(pair);
}

function addColumn(index: PairIndex, first: number, second: number, table: Float64Array, width: number): void {
  const pair: LabelPair = { first, second, table, width };
  index.column[first]!.push(pair);
  index.column[second]!.push(pair);
}

/** Labels on one anchor do not push each other: 1 where two touch. */
const touchTable = (a: Placed, b: Placed, clearance: number): Float64Array =>
  Float64Array.from(
    a.options.flatMap(({ piece: one }) =>
      b.options.map(({ piece: two }) => (touches([one], [two], clearance) ? 1 : 0)),
    ),
  );
