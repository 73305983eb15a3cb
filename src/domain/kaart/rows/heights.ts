import type { Branch, Decomposition } from '../graph/branches.ts';
import type { HalteSlots } from '../graph/connectors.ts';
import type { Lanes } from '../graph/lanes.ts';
import type { RowItem } from './row-cost.ts';
import type { Sizes } from '../model/sizes.ts';

/** How far a branch reaches above and below its base line: its lanes and the pills on it. */
export interface Extent {
  up: number;
  down: number;
}

/** The reach of each branch around its base line, in user units. */
export function branchExtents({ branches }: Decomposition, lanes: Lanes, slots: HalteSlots, sizes: Sizes): Extent[] {
  return branches.map((branch, index) => {
    const used = [0, ...lanes[index]!.values(), ...branch.haltes.flatMap((id) => [...(slots.get(id)?.values() ?? [])])];
    return {
      up: -Math.min(...used) * sizes.lane + sizes.knooppunt + 1,
      down: Math.max(...used) * sizes.lane + sizes.knooppunt + 1,
    };
  });
}

/**
 * Gives each branch its own height: as near to the trunk as the labels between it and its neighbours allow, so that
 * fans, loops and ends keep pitches of their own. Branches that run on straight from another share its height.
 */
export function assignHeights(
  decomposition: Decomposition,
  rows: number[],
  items: RowItem[],
  extents: Extent[],
  slots: HalteSlots,
  lanes: Lanes,
  gapBetween: (a: number, b: number) => number,
  sizes: Sizes,
): number[] {
  const { leader, shift } = tieStraight(decomposition, rows, slots, lanes, sizes);
  const y = rows.map(() => 0);
  const height = (index: number): number => y[leader[index]!]! + shift[index]!;
  const all = rows.map((_, i) => i);
  const near = (a: number, b: number): boolean =>
    items[a]!.start <= items[b]!.end + 1 && items[b]!.start <= items[a]!.end + 1;
  const settle = (sign: 1 | -1): void => {
    const pending = all
      .filter((i) => leader[i] === i && sign * rows[i]! > 0)
      .sort((a, b) => sign * (rows[a]! - rows[b]!) || a - b);
    for (const group of pending) {
      let need = sizes.gap;
      for (const member of all.filter((i) => leader[i] === group))
        for (const other of all) {
          if (leader[other] === group || sign * rows[other]! >= sign * rows[group]!) continue;
          if (sign > 0 && rows[other]! < 0) continue;
          if (!near(member, other) && !hangsOn(decomposition.branches[member]!, other, decomposition)) continue;
          const [inner, outer] =
            sign > 0 ? [extents[other]!.down, extents[member]!.up] : [extents[other]!.up, extents[member]!.down];
          need = Math.max(
            need,
            sign * height(other) + inner + gapBetween(other, member) + outer - sign * shift[member]!,
          );
        }
      y[group] = sign * need;
    }
  };
  settle(1);
  settle(-1);
  return all.map(height);
}

const hangsOn = (branch: Branch, other: number, { home }: Decomposition): boolean =>
  [branch.from, branch.to].some((id) => id !== undefined && home.get(id) === other);

/** Groups the branches that continue each other on one row, with the lane shift that keeps the shared line straight. */
function tieStraight(
  { branches, home }: Decomposition,
  rows: number[],
  slots: HalteSlots,
  lanes: Lanes,
  sizes: Sizes,
): { leader: number[]; shift: number[] } {
  const leader = branches.map((_, i) => i);
  const shift = branches.map(() => 0);
  branches.forEach((branch, index) => {
    for (const [halte, edge] of [
      [branch.from, branch.edges[0]],
      [branch.to, branch.edges.at(-1)],
    ] as const) {
      if (halte === undefined || edge === undefined) continue;
      const other = home.get(halte)!;
      if (rows[other] !== rows[index] || leader[other] === leader[index]) continue;
      const lijn = edge.lijnen[0]!;
      const offset = shift[other]! + ((slots.get(halte)?.get(lijn) ?? 0) - (lanes[index]!.get(lijn) ?? 0)) * sizes.lane;
      const delta = offset - shift[index]!;
      const old = leader[index]!;
      leader.forEach((value, i) => {
        if (value !== old) return;
        leader[i] = leader[other]!;
        shift[i]! += delta;
      });
    }
  });
  return { leader, shift };
}
