import { BEND, CROSSING, OVERLAP, ownCost, pairCost, TRAVEL, type RowItem, type Meeting } from './row-cost.ts';
import { QUARTERS } from './row-figures.ts';
import { RowLedger, type LedgerFigure, type Move } from './row-ledger.ts';

/**
 * Gives each branch a row: 0 is the trunk, negative lies above it. Greedy insertion in several orders, each followed by
 * moves, mirrorings and swaps until nothing improves; the cheapest wins, ties by the order of trying. The cost puts
 * shared ground before crossings, crossings before bends, bends before vertical travel.
 */
export function assignRows(items: RowItem[], meetings: Meeting[]): number[] {
  let best: number[] | undefined;
  let bestCost = Infinity;
  for (const order of insertionOrders(items)) {
    const ledger = improve(items, insert(items, order), meetings);
    const cost = costOf(ledger);
    if (cost < bestCost) [best, bestCost] = [ledger.rows, cost];
  }
  return squeeze(best ?? items.map(() => 0));
}

/** The orders in which branches are tried: as found, short before long, long before short, and each reversed by side. */
function insertionOrders(items: RowItem[]): number[][] {
  const rest = items.map((_, i) => i).slice(1);
  const length = (i: number): number => items[i]!.end - items[i]!.start;
  const byShort = [...rest].sort((a, b) => length(a) - length(b) || a - b);
  const byStart = [...rest].sort((a, b) => items[a]!.start - items[b]!.start || a - b);
  return [rest, byShort, [...byShort].reverse(), byStart].map((order) => parentsFirst(items, order));
}

function parentsFirst(items: RowItem[], order: number[]): number[] {
  const done = new Set<number>([0]);
  const result: number[] = [];
  let left = order;
  while (left.length > 0) {
    const next =
      left.find((i) => [items[i]!.fromHome, items[i]!.toHome].every((p) => p === i || done.has(p))) ?? left[0]!;
    done.add(next);
    result.push(next);
    left = left.filter((i) => i !== next);
  }
  return result;
}

function insert(items: RowItem[], order: number[]): number[] {
  const rows = items.map(() => 0);
  const placed = [0];
  for (const i of order) {
    rows[i] = bestRow(items, rows, i, placed);
    placed.push(i);
  }
  return rows;
}

function bestRow(items: RowItem[], rows: number[], index: number, placed: number[]): number {
  const used = placed.map((i) => rows[i]!);
  const [low, high] = [Math.min(...used) - 1, Math.max(...used) + 1];
  const balance = placed.reduce((sum, i) => sum + Math.sign(rows[i]!) * (items[i]!.fromWeight + items[i]!.toWeight), 0);
  let best = rows[index]!;
  let bestCost = Infinity;
  for (let row = low; row <= high; row++) {
    rows[index] = row;
    let cost = ownCost(items[index]!, rows, index) + 0.01 * Math.sign(row) * Math.sign(balance);
    for (const other of placed) if (other !== index) cost += pairCost(items, rows, index, other);
    for (const other of placed)
      if (other !== index && isChild(items[other]!, index)) cost += ownCost(items[other]!, rows, other);
    if (cost < bestCost - 1e-9) [best, bestCost] = [row, cost];
  }
  return best;
}

const isChild = (item: RowItem, parent: number): boolean => item.fromHome === parent || item.toHome === parent;

/** Descends by the first move that helps. */
function improve(items: RowItem[], start: number[], meetings: Meeting[]): RowLedger {
  const ledger = new RowLedger(items, meetings, start);
  let trials = 0;
  for (let improved = true; improved && trials < MAX_TRIALS;) {
    improved = false;
    for (const move of moves(items, ledger.rows)) {
      trials++;
      if (isCheaper(ledger, move)) {
        ledger.make(move);
        improved = true;
      }
      if (trials >= MAX_TRIALS) break;
    }
  }
  return ledger;
}

/** What the descent pays for each figure; the heaviest is asked first, as it often settles the matter. */
const PRICES: readonly (readonly [LedgerFigure, number])[] = [
  ['overlaps', OVERLAP],
  ['crossings', CROSSING / QUARTERS.crossing],
  ['bends', BEND],
  ['travel', TRAVEL],
  ['sides', 1],
  ['tilt', 0.5],
];

const costOf = ({ figures }: RowLedger): number =>
  PRICES.reduce((sum, [figure, price]) => sum + price * figures[figure], 0);

/** Whether a move makes the arrangement cheaper. No figure falls below 0, so a rise beyond all that is left to win is too dear. */
function isCheaper(ledger: RowLedger, move: Move): boolean {
  let [change, left] = [0, costOf(ledger)];
  for (const [figure, price] of PRICES) {
    change += price * ledger.change(figure, move);
    left -= price * ledger.figures[figure];
    if (change >= left) return false;
  }
  return change < 0;
}

/** Moves that one descent may try: a limit on work and not on time. */
const MAX_TRIALS = 12_000;

/** Moves from one arrangement: a branch to another row, two branches swapped, a branch mirrored with what hangs on it. */
export function* moves(items: RowItem[], rows: number[]): Generator<Move> {
  const [low, high] = [Math.min(...rows) - 1, Math.max(...rows) + 1];
  for (let i = 1; i < items.length; i++) for (let row = low; row <= high; row++) if (row !== rows[i]) yield [[i, row]];
  for (let i = 1; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++)
      if (rows[i] !== rows[j]) {
        yield [
          [i, rows[j]!],
          [j, rows[i]!],
        ];
      }
  for (let i = 1; i < items.length; i++)
    yield [...descendants(items, i)].map((k): [number, number] => [k, rows[k] === 0 ? 0 : -rows[k]!]);
}

function descendants(items: RowItem[], root: number): Set<number> {
  const family = new Set([root]);
  for (let grown = true; grown;) {
    grown = false;
    items.forEach((item, i) => {
      if (!family.has(i) && i !== 0 && (family.has(item.fromHome) || family.has(item.toHome))) {
        family.add(i);
        grown = true;
      }
    });
  }
  return family;
}

/** Removes rows that nobody uses, keeping the trunk on 0. */
function squeeze(rows: number[]): number[] {
  const above = [...new Set(rows.filter((r) => r < 0))].sort((a, b) => b - a);
  const below = [...new Set(rows.filter((r) => r > 0))].sort((a, b) => a - b);
  return rows.map((r) => (r < 0 ? -1 - above.indexOf(r) : r > 0 ? 1 + below.indexOf(r) : 0));
}
