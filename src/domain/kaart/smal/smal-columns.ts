import type { Decomposition } from '../graph/branches.ts';
import type { Edge } from '../graph/graph.ts';

interface Item {
  start: number;
  end: number;
  from: number;
  to: number;
  fromHome: number;
  toHome: number;
  straight: boolean;
  /** Whether the first and the last edge leave the marker level, as a side track does, and not below or above it. */
  levelOut: boolean;
  levelIn: boolean;
}

const OVERLAP = 1e6;
const CROSSING = 100;
/** Above this many branches swaps cost more work than they bring. */
const MANY = 24;

/**
 * Gives each branch a rail: 0 is the trunk, the rightmost, higher numbers stand further left. Branches are set out in a
 * few orders, each followed by single moves and swaps until crossings and lengths stop falling; the cheapest wins, so
 * that a halte more or less seldom makes another order of rails. Down to the halte that the platform feeds, `fed`, its
 * rail is taken by the track of the platform.
 */
export function assignColumns(
  decomposition: Decomposition,
  order: string[],
  gewoon: ReadonlySet<number>,
  fed?: string,
): number[] {
  const items = describe(decomposition, new Map(order.map((id, i) => [id, i])), gewoon, fed);
  const found = items.map((_, i) => i).slice(1);
  const short = [...found].sort((a, b) => span(items[a]!) - span(items[b]!) || a - b);
  let columns = items.map(() => 0);
  let least = Infinity;
  for (const turn of items.length > MANY ? [short] : [short, found, [...short].reverse()]) {
    const tried = setOut(items, turn);
    const cost = totalOf(items, tried);
    if (cost < least - 1e-9) [columns, least] = [tried, cost];
  }
  const used = [...new Set(columns)].sort((a, b) => a - b);
  return columns.map((column) => used.indexOf(column));
}

/** Places the branches one by one after the trunk, then moves and swaps them while that helps. */
function setOut(items: Item[], turn: number[]): number[] {
  const columns = items.map(() => 0);
  const placed = [0];
  for (const i of turn) {
    columns[i] = best(items, columns, i, placed);
    placed.push(i);
  }
  for (let round = 0; round < 12; round++) {
    let changed = false;
    for (const i of turn) {
      const column = best(items, columns, i, placed);
      if (column !== columns[i]) [columns[i], changed] = [column, true];
    }
    if (!changed && (items.length > MANY || !swapOne(items, columns))) break;
  }
  return columns;
}

/** What all branches cost on their rails. */
function totalOf(items: Item[], columns: number[]): number {
  const all = items.map((_, i) => i);
  return all.reduce((sum, i) => sum + costOf(items, columns, i, all), 0);
}

const span = (item: Item): number => item.end - item.start;

function describe(
  { branches, home }: Decomposition,
  position: Map<string, number>,
  gewoon: ReadonlySet<number>,
  fed: string | undefined,
): Item[] {
  const isLevel = (edge?: Edge): boolean => edge?.lijnen.length === 1 && !gewoon.has(edge.lijnen[0]!);
  return branches.map((branch, index) => {
    const from = branch.from === undefined ? NaN : position.get(branch.from)!;
    const to = branch.to === undefined ? NaN : position.get(branch.to)!;
    const fromHome = branch.from === undefined ? index : home.get(branch.from)!;
    const parent = branches[fromHome]!;
    const first = branch.from === undefined && branch.haltes[0] === fed ? -1 : position.get(branch.haltes[0]!)!;
    return {
      start: branch.from === undefined ? first : from,
      end: branch.to === undefined ? position.get(branch.haltes.at(-1)!)! : to,
      from,
      to,
      fromHome,
      toHome: branch.to === undefined ? index : home.get(branch.to)!,
      straight: branch.from !== undefined && parent.haltes.at(-1) === branch.from && parent.to === undefined,
      levelOut: isLevel(branch.edges[0]),
      levelIn: isLevel(branch.edges.at(-1)),
    };
  });
}

function best(items: Item[], columns: number[], index: number, placed: number[]): number {
  const max = Math.max(...placed.map((i) => columns[i]!)) + 1;
  let choice = max;
  let bestCost = Infinity;
  for (let column = 0; column <= max; column++) {
    const trial = columns.slice();
    trial[index] = column;
    const cost = costOf(items, trial, index, placed);
    if (cost < bestCost - 1e-9) [choice, bestCost] = [column, cost];
  }
  return choice;
}

function costOf(items: Item[], columns: number[], index: number, placed: number[]): number {
  const item = items[index]!;
  let cost = reach(items, columns, index);
  for (const other of placed) {
    if (other === index) continue;
    if (columns[other] === columns[index] && clash(items, index, other)) cost += OVERLAP;
    cost += CROSSING * innerLevel(item, items[other]!, columns[index]!, columns[other]!);
    cost += CROSSING * (passes(items, columns, index, other) + passes(items, columns, other, index));
    if (items[other]!.fromHome === index || items[other]!.toHome === index) cost += reach(items, columns, other);
  }
  return cost + 0.01 * columns[index]! * span(item);
}

/** A level joint crosses the steps of its halte unless its rail stands outside theirs. */
function innerLevel(one: Item, two: Item, column: number, other: number): number {
  const crosses = (same: boolean, a: boolean, b: boolean): number =>
    same && ((a && !b && column < other) || (b && !a && other < column)) ? 1 : 0;
  return (
    crosses(one.from === two.from, one.levelOut, two.levelOut) + crosses(one.to === two.to, one.levelIn, two.levelIn)
  );
}

/** How far a branch steps aside from what it hangs on. */
function reach(items: Item[], columns: number[], index: number): number {
  const item = items[index]!;
  return Math.abs(columns[index]! - columns[item.fromHome]!) + Math.abs(columns[index]! - columns[item.toHome]!);
}

/** Two branches share ground when they overlap; one that runs straight on from the other's last halte may touch it. */
function clash(items: Item[], a: number, b: number): boolean {
  const [one, two] = [items[a]!, items[b]!];
  if (one.start > two.end || two.start > one.end) return false;
  if (one.straight && one.fromHome === b && one.start === two.end) return false;
  return !(two.straight && two.fromHome === a && two.start === one.end);
}

/** How often the sideways steps of branch `a` pass the rail of branch `b`. */
function passes(items: Item[], columns: number[], a: number, b: number): number {
  const [one, two] = [items[a]!, items[b]!];
  const between = (home: number): boolean =>
    columns[b]! > Math.min(columns[home]!, columns[a]!) && columns[b]! < Math.max(columns[home]!, columns[a]!);
  let count = 0;
  if (!Number.isNaN(one.from) && two.start < one.from && two.end > one.from && between(one.fromHome)) count++;
  if (!Number.isNaN(one.to) && two.start < one.to && two.end > one.to && between(one.toHome)) count++;
  return count;
}

function swapOne(items: Item[], columns: number[]): boolean {
  const before = totalOf(items, columns);
  for (let i = 1; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) {
      if (columns[i] === columns[j]) continue;
      [columns[i], columns[j]] = [columns[j]!, columns[i]!];
      if (totalOf(items, columns) < before - 1e-9) return true;
      [columns[i], columns[j]] = [columns[j]!, columns[i]!];
    }
  return false;
}
