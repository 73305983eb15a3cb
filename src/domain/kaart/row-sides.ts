import type { Decomposition } from './branches.ts';
import type { NetInput } from './net-input.ts';
import type { Meeting, RowItem } from './row-cost.ts';
import { isBetter, rowFigures } from './row-figures.ts';
import { listGroups } from './row-optimum.ts';
import type { Move } from './row-ledger.ts';
import { moves } from './rows.ts';

/**
 * Of arrangements that are as good, the one in which what the net names first lies above: by its lines, then by its
 * haltes. Every arrangement has mirror images, and which of them a search finds first hangs on lengths: an editor who
 * adds one halte would see the map turn over. New content is named last, so that it turns nothing.
 */
export function settleSides(items: RowItem[], meetings: Meeting[], start: number[], order: number[]): number[] {
  // Groups that lie over one another balance each other: alone none of them may turn, all at once they may.
  const groups = [new Set(items.keys()), ...listGroups(items, meetings)];
  let best = start;
  let figures = rowFigures(items, best, meetings);
  for (let settled = false; !settled;) {
    settled = true;
    for (const move of [...groups.map((group) => mirror(group, best)), ...moves(items, best)]) {
      const rows = best.slice();
      for (const [i, row] of move) rows[i] = row;
      if (!isFirst(rows, best, order)) continue;
      const tried = rowFigures(items, rows, meetings);
      if (isBetter(figures, tried)) continue;
      [best, figures, settled] = [rows, tried, false];
    }
  }
  return best;
}

/** The branches in the order in which the net names their lines, and of one line in that of its haltes. */
export function namedOrder({ branches }: Decomposition, net: NetInput): number[] {
  const place = new Map(net.haltes.map(({ id }, i) => [id, i]));
  const named = branches.map(({ haltes, edges, from, to }, branch) => {
    const own = haltes.length > 0 ? haltes : [from, to].filter((id) => id !== undefined);
    return {
      branch,
      lijn: Math.min(...edges.flatMap(({ lijnen }) => lijnen)),
      halte: Math.min(...own.map((id) => place.get(id)!)),
    };
  });
  return named.sort((a, b) => a.lijn - b.lijn || a.halte - b.halte || a.branch - b.branch).map(({ branch }) => branch);
}

const mirror = (group: ReadonlySet<number>, rows: number[]): Move => [...group].map((i) => [i, 0 - rows[i]!]);

/** Whether the first branch on which two arrangements differ lies above in the first of them, or else nearer to the trunk. */
function isFirst(one: number[], two: number[], order: number[]): boolean {
  const first = order.find((i) => one[i] !== two[i]);
  if (first === undefined) return false;
  const [a, b] = [one[first]!, two[first]!];
  return Math.sign(a) === Math.sign(b) ? Math.abs(a) < Math.abs(b) : a < b;
}
