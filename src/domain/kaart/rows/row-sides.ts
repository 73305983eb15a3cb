import type { Decomposition } from '../graph/branches.ts';
import type { NetInput } from '../model/net-input.ts';
import type { Meeting, RowItem } from './row-cost.ts';
import { listGroups } from './row-optimum.ts';
import { RowLedger, type Move } from './row-ledger.ts';
import { moves } from './rows.ts';

/**
 * Of arrangements that are as good, the one in which what the net names first lies above: by its lines, then by its
 * haltes. Every arrangement has mirror images, and which of them a search finds first hangs on lengths: an editor who
 * adds one halte would see the map turn over. New content is named last, so that it turns nothing.
 */
export function settleSides(items: RowItem[], meetings: Meeting[], start: number[], order: number[]): number[] {
  // Groups that lie over one another balance each other: alone none of them may turn, all at once they may.
  const groups = [new Set(items.keys()), ...listGroups(items, meetings)];
  const ledger = new RowLedger(items, meetings, start);
  const place = items.map(() => 0);
  order.forEach((branch, i) => (place[branch] = i));
  for (let settled = false; !settled;) {
    settled = true;
    const { rows } = ledger;
    for (const move of [...groups.map((group) => mirror(group, rows)), ...moves(items, rows.slice())]) {
      if (!bringsFirst(move, rows, place) || ledger.compare(move) > 0) continue;
      ledger.make(move);
      settled = false;
    }
  }
  return ledger.rows;
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

/** Whether a move brings the first branch that it moves, by their places, above or else nearer to the trunk. */
function bringsFirst(move: Move, rows: number[], place: number[]): boolean {
  const moved = move.filter(([branch, row]) => row !== rows[branch]);
  if (moved.length === 0) return false;
  const [first, to] = moved.reduce((a, b) => (place[b[0]]! < place[a[0]]! ? b : a));
  const from = rows[first]!;
  return Math.sign(to) === Math.sign(from) ? Math.abs(to) < Math.abs(from) : to < from;
}
