import type { Decomposition } from './branches.ts';
import { edgeKey } from './graph.ts';
import type { Ride } from './lanes.ts';

/** A branch as the row search sees it. Positions are doubled layers: even is a halte, odd the gap after it. */
export interface RowItem {
  from: number;
  to: number;
  fromHome: number;
  toHome: number;
  fromHalte: string;
  toHalte: string;
  start: number;
  end: number;
  firstLayer: number;
  lastLayer: number;
  firstHalte: string;
  lastHalte: string;
  fromWeight: number;
  toWeight: number;
  haltes: number;
  /** The only line that leaves with this branch, or -1; and whether that line also runs on along the row it leaves. */
  fromLijn: number;
  runsOn: boolean;
}

const onlyLijn = (lijnen: number[]): number => (lijnen.length === 1 ? lijnen[0]! : -1);

/** Describes each branch by the gaps in which it leaves and arrives and the stretch of its row that it fills. */
export function describeRowItems(
  { branches, home }: Decomposition,
  layers: Map<string, number>,
  platformTarget?: string,
): RowItem[] {
  return branches.map((branch, index) => {
    const { from, to } = branch;
    const fromHome = from === undefined ? index : home.get(from)!;
    const [firstHalte, lastHalte] = [from ?? branch.haltes[0]!, to ?? branch.haltes.at(-1)!];
    const firstLayer = firstHalte === platformTarget && from === undefined ? -1 : layers.get(firstHalte)!;
    const lastLayer = layers.get(lastHalte)!;
    const start = from === undefined ? 2 * firstLayer : 2 * firstLayer + 1;
    const end = to === undefined ? 2 * lastLayer : 2 * lastLayer - 1;
    const first = from === undefined ? [] : branch.edges[0]!.lijnen;
    return {
      from: from === undefined ? NaN : start,
      to: to === undefined ? NaN : end,
      fromHome,
      toHome: to === undefined ? index : home.get(to)!,
      fromHalte: from ?? '',
      toHalte: to ?? '',
      start,
      end,
      firstLayer,
      lastLayer,
      firstHalte,
      lastHalte,
      fromWeight: first.length,
      toWeight: to === undefined ? 0 : branch.edges.at(-1)!.lijnen.length,
      haltes: branch.haltes.length,
      fromLijn: onlyLijn(first),
      runsOn: branches[fromHome]!.edges.some((edge) => edge.from === from && edge.lijnen.includes(first[0]!)),
    };
  });
}

const OVERLAP = 1e6;
const CROSSING = 400;
const BEND = 20;
const TRAVEL = 2;

/** What one branch costs by itself on its row: bends and vertical travel, weighted by its lines. */
export function ownCost(item: RowItem, rows: number[], index: number): number {
  const row = rows[index]!;
  const out = Math.abs(row - rows[item.fromHome]!);
  const back = Math.abs(row - rows[item.toHome]!);
  const bends = (out > 0 ? item.fromWeight : 0) + (back > 0 ? item.toWeight : 0);
  return bends * BEND + TRAVEL * (out * item.fromWeight + back * item.toWeight) + 2 * Math.abs(row) * item.haltes;
}

/** What two branches cost each other: sharing a row at one place, or crossing on the way to it. */
export function pairCost(items: RowItem[], rows: number[], a: number, b: number): number {
  const [one, two] = [items[a]!, items[b]!];
  let cost = 0;
  if (rows[a] === rows[b] && shareGround(one, two)) cost += OVERLAP;
  const side = (r: number, home: number): number => Math.sign(r - rows[home]!);
  const [sideOut, sideIn] = [side(rows[a]!, one.fromHome), side(rows[a]!, one.toHome)];
  if (one.fromHalte !== '' && one.fromHalte === two.toHalte && sideOut === side(rows[b]!, two.toHome)) cost += 1;
  if (one.toHalte !== '' && one.toHalte === two.fromHalte && sideIn === side(rows[b]!, two.fromHome)) cost += 1;
  if (
    one.fromLijn >= 0 &&
    one.fromLijn === two.fromLijn &&
    one.fromHalte === two.fromHalte &&
    !one.runsOn &&
    sideOut * side(rows[b]!, two.fromHome) < 0
  )
    cost += CROSSING / 4;
  return cost + CROSSING * (crossings(items, rows, a, b) + crossings(items, rows, b, a));
}

/** Whether two branches of one row would run over each other; they may meet in one halte, where one ends and the other starts. */
function shareGround(one: RowItem, two: RowItem): boolean {
  if (one.firstLayer > two.lastLayer || two.firstLayer > one.lastLayer) return false;
  const meet = (a: RowItem, b: RowItem): boolean => a.lastLayer === b.firstLayer && a.lastHalte === b.firstHalte;
  return !meet(one, two) && !meet(two, one);
}

/** How often the slopes of branch `a` pass the row of branch `b` where that branch runs. */
function crossings(items: RowItem[], rows: number[], a: number, b: number): number {
  const [one, two] = [items[a]!, items[b]!];
  let count = 0;
  const between = (r1: number, r2: number): boolean => rows[b]! > Math.min(r1, r2) && rows[b]! < Math.max(r1, r2);
  const runsAt = (gap: number): boolean => two.start <= gap && two.end >= gap;
  if (!Number.isNaN(one.from) && runsAt(one.from) && between(rows[one.fromHome]!, rows[a]!))
    if (one.fromHalte !== two.fromHalte) count += one.fromWeight;
  if (!Number.isNaN(one.to) && runsAt(one.to) && between(rows[one.toHome]!, rows[a]!))
    if (one.toHalte !== two.toHalte) count += one.toWeight;
  return count;
}

/** How unevenly the space above and below the trunk is used, summed over the gaps between layers. */
export function asymmetry(items: RowItem[], rows: number[]): number {
  const last = Math.max(...items.map((item) => item.end));
  const tilt = new Array<number>(last + 2).fill(0);
  items.forEach((item, i) => {
    const side = Math.sign(rows[i]!) * Math.max(item.fromWeight, item.toWeight);
    for (let at = item.start; at <= item.end; at++) tilt[at]! += side;
  });
  return tilt.reduce((sum, value) => sum + Math.abs(value), 0);
}

/** Two branches that one line rides with a shared stretch between them: on opposite sides of it the line must cross the others. */
export interface Turn {
  before: number;
  after: number;
  home: number;
}

/** Finds the stretches that a line rides together with others between two branches of its own. */
export function listTurns({ branches }: Decomposition, rides: Ride[]): Turn[] {
  const shared = new Map(
    branches.flatMap((branch) => branch.edges.map((edge) => [edgeKey(edge.from, edge.to), edge.lijnen.length > 1])),
  );
  return rides.flatMap(({ branches: path, edges }) => {
    const turns: Turn[] = [];
    for (let i = 1; i < path.length; i++) {
      if (path[i] === path[i - 1]) continue;
      const end = path.findIndex((branch, k) => k > i && branch !== path[i]);
      if (end > 0 && edges.slice(i, end).some((key) => shared.get(key)))
        turns.push({ before: path[i - 1]!, after: path[end]!, home: path[i]! });
    }
    return turns;
  });
}

/** The crossings that turns force inside a bundle. */
export const turnCost = (turns: Turn[], rows: number[]): number =>
  turns.reduce(
    (sum, { before, after, home }) =>
      sum + ((rows[before]! - rows[home]!) * (rows[after]! - rows[home]!) < 0 ? CROSSING / 2 : 0),
    0,
  );
