import type { Decomposition } from './branches.ts';
import { ridesAlong, shareGround, type RowItem } from './row-cost.ts';

/**
 * A branch without haltes that is drawn as one slope and runs as a lane beside the branch it hangs on at its `level`
 * end. What it passes on the way lies left of it (`before`) or right of it (`after`).
 */
export interface Slope {
  branch: number;
  level: 'from' | 'to';
  /** Side of the slope as seen from the row on which it runs level: -1 above, 1 below. */
  side: -1 | 1;
  halte: string;
  before: string[];
  after: string[];
}

/** Finds the branches that ride beside another before or after their slope. */
export function listSlopes(
  { branches, home }: Decomposition,
  layers: Map<string, number>,
  items: RowItem[],
  rows: number[],
): Slope[] {
  return items.flatMap((item, branch): Slope[] => {
    const level = (['from', 'to'] as const).find((end) => {
      const other = end === 'from' ? item.fromHome : item.toHome;
      return rows[other] === rows[branch] && ridesAlong(items, rows, branch, other) && shareGround(item, items[other]!);
    });
    if (!level) return [];
    const [near, far] = level === 'from' ? [item.fromHome, item.toHome] : [item.toHome, item.fromHome];
    const [low, high] = [layers.get(item.fromHalte)!, layers.get(item.toHalte)!];
    const inside = (id: string): boolean => layers.get(id)! > low && layers.get(id)! < high;
    const passed: string[] = [];
    const shut: string[] = [];
    branches.forEach((other, b) => {
      const between = (rows[b]! - rows[near]!) * (rows[b]! - rows[far]!) <= 0 && rows[b] !== rows[near];
      const [hangs, leads] =
        level === 'from'
          ? [other.from === item.fromHalte, other.to === item.toHalte]
          : [other.to === item.toHalte, other.from === item.fromHalte];
      if (between) (hangs && !leads ? shut : passed).push(...other.haltes.filter(inside));
    });
    const beside = branches[near]!.haltes.filter((id) => home.get(id) === near && inside(id));
    shut.push(...beside);
    const side = rows[far]! < rows[near]! ? -1 : 1;
    const [before, after] = level === 'from' ? [passed, shut] : [shut, passed];
    return [{ branch, level, side, halte: level === 'from' ? item.fromHalte : item.toHalte, before, after }];
  });
}

/** Rows by which lanes are ordered: a slope lies a little to the side to which it leaves the row it rides on. */
export function laneRows(rows: number[], slopes: Slope[]): number[] {
  const result = rows.slice();
  for (const { branch, side } of slopes) result[branch]! += side / 4;
  return result;
}
