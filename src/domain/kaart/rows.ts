import type { Decomposition } from './branches.ts';
import { asymmetry, describeRowItems, ownCost, pairCost, type RowItem } from './row-cost.ts';

/**
 * Gives each branch a row: 0 is the trunk, negative lies above it. Greedy insertion in several orders, each followed by
 * moves, mirrorings and swaps until nothing improves; the cheapest wins, ties by the order of trying. The cost puts
 * shared ground before crossings, crossings before bends, bends before vertical travel.
 */
export function assignRows(decomposition: Decomposition, layers: Map<string, number>): number[] {
  const items = describeRowItems(decomposition, layers);
  let best: number[] | undefined;
  let bestCost = Infinity;
  for (const order of insertionOrders(items)) {
    const rows = improve(items, insert(items, order));
    const cost = totalCost(items, rows);
    if (cost < bestCost - 1e-9) [best, bestCost] = [rows, cost];
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
    const next = left.find((i) => [items[i]!.fromHome, items[i]!.toHome].every((p) => p === i || done.has(p))) ?? left[0]!;
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
  let best = rows[index]!;
  let bestCost = Infinity;
  const balance = placed.reduce((sum, i) => sum + Math.sign(rows[i]!) * (items[i]!.fromWeight + items[i]!.toWeight), 0);
  for (let row = low; row <= high; row++) {
    const trial = rows.slice();
    trial[index] = row;
    let cost = ownCost(items[index]!, trial, index) + 0.01 * Math.sign(row) * Math.sign(balance);
    for (const other of placed) if (other !== index) cost += pairCost(items, trial, index, other);
    for (const other of placed) if (other !== index && isChild(items[other]!, index)) cost += ownCost(items[other]!, trial, other);
    if (cost < bestCost - 1e-9) [best, bestCost] = [row, cost];
  }
  return best;
}

const isChild = (item: RowItem, parent: number): boolean => item.fromHome === parent || item.toHome === parent;

function totalCost(items: RowItem[], rows: number[]): number {
  let cost = 0;
  for (let i = 0; i < items.length; i++) {
    cost += ownCost(items[i]!, rows, i);
    for (let j = i + 1; j < items.length; j++) cost += pairCost(items, rows, i, j);
  }
  return cost + 0.5 * asymmetry(items, rows);
}

function improve(items: RowItem[], start: number[]): number[] {
  let rows = start;
  let cost = totalCost(items, rows);
  const limit = Math.max(6, Math.min(40, Math.floor(4000 / items.length)));
  for (let round = 0; round < limit; round++) {
    let improved = false;
    for (const trial of neighbours(items, rows)) {
      const trialCost = totalCost(items, trial);
      if (trialCost < cost - 1e-9) {
        [rows, cost, improved] = [trial, trialCost, true];
        break;
      }
    }
    if (!improved) break;
  }
  return rows;
}

/** Arrangements one step away: one branch to another row, two branches swapped, one branch mirrored with what hangs on it. */
function* neighbours(items: RowItem[], rows: number[]): Generator<number[]> {
  const [low, high] = [Math.min(...rows) - 1, Math.max(...rows) + 1];
  for (let i = 1; i < items.length; i++)
    for (let row = low; row <= high; row++) if (row !== rows[i]) yield rows.map((r, k) => (k === i ? row : r));
  for (let i = 1; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++)
      if (rows[i] !== rows[j]) yield rows.map((r, k) => (k === i ? rows[j]! : k === j ? rows[i]! : r));
  for (let i = 1; i < items.length; i++) {
    const family = descendants(items, i);
    yield rows.map((r, k) => (family.has(k) ? -r : r));
  }
}

function descendants(items: RowItem[], root: number): Set<number> {
  const family = new Set([root]);
  for (let grown = true; grown; ) {
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
