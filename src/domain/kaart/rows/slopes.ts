import type { Decomposition } from '../graph/branches.ts';
import type { Slope } from '../graph/connectors.ts';
import { ridesAlong, shareGround, type RowItem } from './row-cost.ts';

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
