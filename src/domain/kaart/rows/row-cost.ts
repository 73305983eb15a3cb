import type { Branch, Decomposition } from '../graph/branches.ts';
import { edgeKey } from '../graph/graph.ts';
import type { Ride } from '../graph/lanes.ts';

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
  /** How many lines run on it in each gap, by the position of the gap. */
  load: ReadonlyMap<number, number>;
  /** The only line that leaves with this branch, or -1; and whether that line also runs on along the row it leaves. */
  fromLijn: number;
  runsOn: boolean;
  /** Whether the branch may be one slope: it stops nowhere and ties two branches. */
  direct: boolean;
}

const onlyLijn = (lijnen: number[]): number => (lijnen.length === 1 ? lijnen[0]! : -1);

/**
 * Describes each branch by the gaps in which it leaves and arrives and the stretch of its row that it fills; `slopes`
 * holds the lines of which a branch that stops nowhere may be drawn as one slope.
 */
export function describeRowItems(
  { branches, home }: Decomposition,
  layers: Map<string, number>,
  platformTarget?: string,
  slopes: ReadonlySet<number> = new Set(),
): RowItem[] {
  return branches.map((branch, index) => {
    const { from, to } = branch;
    const fromHome = from === undefined ? index : home.get(from)!;
    const [firstHalte, lastHalte] = [from ?? branch.haltes[0]!, to ?? branch.haltes.at(-1)!];
    const firstLayer = firstHalte === platformTarget && from === undefined ? -1 : layers.get(firstHalte)!;
    const lastLayer = layers.get(lastHalte)!;
    const start = 2 * firstLayer + (from === undefined ? 0 : 1);
    const end = 2 * lastLayer - (to === undefined ? 0 : 1);
    const [first, last] = endLines(branch);
    const toHome = to === undefined ? index : home.get(to)!;
    return {
      from: from === undefined ? NaN : start,
      to: to === undefined ? NaN : end,
      fromHome,
      toHome,
      fromHalte: from ?? '',
      toHalte: to ?? '',
      start,
      end,
      firstLayer,
      lastLayer,
      firstHalte,
      lastHalte,
      fromWeight: first.length,
      toWeight: last.length,
      haltes: branch.haltes.length,
      load: loadOf(branch, layers),
      fromLijn: onlyLijn(first),
      runsOn: branches[fromHome]!.edges.some((edge) => edge.from === from && edge.lijnen.includes(first[0]!)),
      direct: branch.haltes.length === 0 && fromHome !== toHome && first.some((lijn) => slopes.has(lijn)),
    };
  });
}

/** The lines that leave with a branch and those that arrive with it; none where it hangs on nothing. */
const endLines = ({ from, to, edges }: Branch): [number[], number[]] => [
  from === undefined ? [] : edges[0]!.lijnen,
  to === undefined ? [] : edges.at(-1)!.lijnen,
];

function loadOf({ edges }: Branch, layers: Map<string, number>): Map<number, number> {
  const load = new Map<number, number>();
  for (const { from, to, lijnen } of edges)
    for (let layer = layers.get(from)!; layer < layers.get(to)!; layer++) load.set(2 * layer + 1, lijnen.length);
  return load;
}

/** How many lines a slope crosses that passes the row of a branch in a gap; none where the branch does not run. */
export const linesAt = (item: RowItem, gap: number): number =>
  item.start <= gap && item.end >= gap ? (item.load.get(gap) ?? 1) : 0;

/** What the heuristic pays: for shared ground, for a crossing, for a line that leaves or reaches its row, for each row it crosses. */
export const [OVERLAP, CROSSING, BEND, TRAVEL] = [1e6, 400, 20, 2];

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
  if (rows[a] === rows[b] && shareGround(one, two) && !ridesAlong(items, rows, a, b) && !ridesAlong(items, rows, b, a))
    cost += OVERLAP;
  const side = (r: number, home: number): number => Math.sign(r - rows[home]!);
  const [sideOut, sideIn] = [side(rows[a]!, one.fromHome), side(rows[a]!, one.toHome)];
  if (one.fromHalte !== '' && one.fromHalte === two.toHalte && sideOut === side(rows[b]!, two.toHome)) cost += 1;
  if (one.toHalte !== '' && one.toHalte === two.fromHalte && sideIn === side(rows[b]!, two.fromHome)) cost += 1;
  if (canSplit(one, two) && sideOut * side(rows[b]!, two.fromHome) < 0) cost += CROSSING / 4;
  return cost + CROSSING * (crossings(items, rows, a, b) + crossings(items, rows, b, a));
}

/** Whether one line forks into these two at a halte where it does not run on: on either side it would stand in two places. */
export const canSplit = (one: RowItem, two: RowItem): boolean =>
  one.fromLijn >= 0 && one.fromLijn === two.fromLijn && one.fromHalte === two.fromHalte && !one.runsOn;

/** Whether branch `a` is one slope that leaves or reaches the row of branch `b` where it hangs on it: a lane beside it, no row. */
export const ridesAlong = (items: RowItem[], rows: number[], a: number, b: number): boolean => {
  const { direct, fromHome, toHome } = items[a]!;
  return direct && (b === fromHome || b === toHome) && rows[fromHome] !== rows[toHome];
};

/** Whether two branches of one row would run over each other; they may meet in one halte, where one ends and the other starts. */
export function shareGround(one: RowItem, two: RowItem): boolean {
  if (one.firstLayer > two.lastLayer || two.firstLayer > one.lastLayer) return false;
  const meet = (a: RowItem, b: RowItem): boolean => a.lastLayer === b.firstLayer && a.lastHalte === b.firstHalte;
  return !meet(one, two) && !meet(two, one);
}

/** How many lines cross where the slopes of branch `a` pass the row of branch `b`. */
export function crossings(items: RowItem[], rows: number[], a: number, b: number): number {
  const [one, two] = [items[a]!, items[b]!];
  let count = 0;
  const between = (r1: number, r2: number): boolean => rows[b]! > Math.min(r1, r2) && rows[b]! < Math.max(r1, r2);
  if (!Number.isNaN(one.from) && one.fromHalte !== two.fromHalte && between(rows[one.fromHome]!, rows[a]!))
    count += one.fromWeight * linesAt(two, one.from);
  if (!Number.isNaN(one.to) && one.toHalte !== two.toHalte && between(rows[one.toHome]!, rows[a]!))
    count += one.toWeight * linesAt(two, one.to);
  return count;
}

/** How unevenly the space above and below the trunk is used, summed over the gaps between layers. */
export function asymmetry(items: RowItem[], rows: number[]): number {
  const last = Math.max(...items.map((item) => item.end));
  const tilt = new Array<number>(last + 2).fill(0);
  items.forEach((item, i) => {
    const side = Math.sign(rows[i]!) * Math.max(item.fromWeight, item.toWeight);
    for (let at = Math.max(0, item.start); at <= item.end; at++) tilt[at]! += side;
  });
  return tilt.reduce((sum, value) => sum + Math.abs(value), 0);
}

/**
 * Two lines that ride a stretch together and come from and go to branches of their own: they cross when the one that
 * comes from above goes on below. `times` counts the pairs of lines of which this is true.
 */
export interface Meeting {
  left: [number, number];
  right: [number, number];
  times: number;
}

/**
 * Finds the stretches that two lines share between branches of their own (Nöllenburg 2009, see `assignLanes`), and
 * one line that leaves a shared stretch on the other side than where it joined: it crosses what begins or ends there.
 * Both count half, as a slope that is crossed already may be the place where they change sides.
 */
export function listMeetings({ branches }: Decomposition, rides: Ride[]): Meeting[] {
  const meetings = new Map<string, Meeting>();
  const add = ({ left, right }: Stretch, times: number): void => {
    const isTurned = left[0] > left[1];
    const [a, b] = isTurned ? [swap(left), swap(right)] : [left, right];
    const key = [a, b].join();
    meetings.set(key, { left: a, right: b, times: (meetings.get(key)?.times ?? 0) + times });
  };
  const bundles = new Set(
    branches.flatMap(({ edges }) =>
      edges.flatMap(({ from, to, lijnen }) => (lijnen.length > 1 ? [edgeKey(from, to)] : [])),
    ),
  );
  for (const ride of rides) for (const stretch of visits(ride, bundles, branches)) add(stretch, 0.5);
  rides.forEach((one, i) => {
    for (const two of rides.slice(i + 1)) {
      if (one.lijn === two.lijn) continue;
      for (const stretch of sharedStretches(one, two)) add(stretch, 0.5);
    }
  });
  return [...meetings.values()];
}

type Stretch = Omit<Meeting, 'times'>;

const swap = ([a, b]: [number, number]): [number, number] => [b, a];

/**
 * The stretches of another branch, shared with other lines, that a line rides between two branches of its own, where
 * something else lies straight ahead of it at both ends.
 */
function visits({ branches: path, edges }: Ride, bundles: ReadonlySet<string>, branches: Branch[]): Stretch[] {
  return path.flatMap((home, i): Stretch[] => {
    const before = path[i - 1];
    if (before === undefined || before === home) return [];
    const end = path.findIndex((branch, k) => k > i && branch !== home);
    if (end < 0 || !edges.slice(i, end).some((key) => bundles.has(key))) return [];
    const own = branches[home]!.edges.map(({ from, to }) => edgeKey(from, to));
    const [first, last] = [own.indexOf(edges[i]!), own.indexOf(edges[end - 1]!)];
    const [start, stop] = [branches[home]!.edges[first]!.from, branches[home]!.edges[last]!.to];
    const comes = first > 0 || branches.some((branch, b) => b !== before && branch.to === start);
    const goes = last < own.length - 1 || branches.some((branch, b) => b !== path[end] && branch.from === stop);
    return comes && goes ? [{ left: [before, home], right: [path[end]!, home] }] : [];
  });
}

function sharedStretches(one: Ride, two: Ride): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 1; i < one.edges.length; i++) {
    const j = two.edges.indexOf(one.edges[i]!);
    if (j < 1 || one.edges[i - 1] === two.edges[j - 1]) continue;
    let length = 0;
    while (one.edges[i + length] !== undefined && one.edges[i + length] === two.edges[j + length]) length++;
    const [a, b] = [one.branches[i + length], two.branches[j + length]];
    const left: [number, number] = [one.branches[i - 1]!, two.branches[j - 1]!];
    if (a !== undefined && b !== undefined && a !== b && left[0] !== left[1]) found.push({ left, right: [a, b] });
  }
  return found;
}

/** Whether the two lines of a meeting change sides. */
export const isSwapped = ({ left, right }: Meeting, rows: number[]): boolean =>
  (rows[left[0]]! - rows[left[1]]!) * (rows[right[0]]! - rows[right[1]]!) < 0;
