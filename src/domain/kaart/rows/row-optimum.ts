import type { RowProof } from '../model/drawing.ts';
import { sum, type Expression } from './linear-program.ts';
import { shareGround, type RowItem, type Meeting } from './row-cost.ts';
import { isBetter, rowFigures, type RowFigures } from './row-figures.ts';
import { RowLedger } from './row-ledger.ts';
import { buildRowProgram, type Charge, type RowProgram } from './row-program.ts';
import { moves } from './rows.ts';
import type { SolveLp } from './solve-lp.ts';

/** More branches that hang together than this are left to the heuristic: the program would take longer than the whole drawing may. */
const MOST_BRANCHES = 16;

/**
 * A program longer than this many characters is left to the heuristic as well, and the nodes that one may visit grow
 * fewer with its length: what a node costs grows with it, so that few branches on many rows could take a minute.
 */
const MOST_TEXT = 180_000;
const SHORT_TEXT = 30_000;

/**
 * Looks for better rows than `start` by integer programs, one for each set of branches that have to do with each other,
 * in two steps: crossings and bends first, then with those held vertical travel. Balance and the number of rows follow
 * by moves that leave these as they are. Gives the better of what it found and `start`.
 */
export function proveRows(
  items: RowItem[],
  meetings: Meeting[],
  start: number[],
  solve: SolveLp | undefined,
): { rows: number[]; proof: RowProof } {
  let rows = start;
  let [isBound, isProven, slack] = [solve !== undefined, solve !== undefined, 0];
  for (const free of solve ? listGroups(items, meetings) : []) {
    const found = free.size > MOST_BRANCHES ? undefined : improveGroup({ items, meetings, free, solve: solve! }, rows);
    isProven &&= found?.isProven === true;
    isBound &&= found !== undefined;
    slack += found?.slack ?? 0;
    rows = found?.rows ?? rows;
  }
  if (solve) rows = polish(items, meetings, rows);
  const { bends } = rowFigures(items, rows, meetings);
  return { rows, proof: { buigingen: 2 * bends, ondergrens: isBound ? 2 * (bends - slack) : null, bewezen: isProven } };
}

/** Sets of branches that share a stretch of the drawing, hang on each other or are left and reached by lines that meet; the trunk ties none. */
export function listGroups(items: RowItem[], meetings: Meeting[]): Set<number>[] {
  const group = items.map((_, i) => i);
  const tie = (a: number, b: number): void => {
    const [from, to] = [group[a]!, group[b]!];
    if (a > 0 && b > 0 && from !== to) group.forEach((g, i) => (group[i] = g === from ? to : g));
  };
  items.forEach((one, a) => {
    tie(a, one.fromHome);
    tie(a, one.toHome);
    items.forEach((two, b) => {
      if ((one.start <= two.end && two.start <= one.end) || shareGround(one, two)) tie(a, b);
    });
  });
  for (const { left, right } of meetings) {
    const [first, ...rest] = [...left, ...right].filter((i) => i > 0);
    for (const other of rest) tie(first!, other);
  }
  const all = items.map((_, i) => i).slice(1);
  return [...new Set(all.map((i) => group[i]!))].map((g) => new Set(all.filter((i) => group[i] === g)));
}

interface Task {
  items: RowItem[];
  meetings: Meeting[];
  free: ReadonlySet<number>;
  solve: SolveLp;
}

/** Brings the figures of one group down; `slack` is how many bends fewer might still be possible. */
function improveGroup(task: Task, start: number[]): { rows: number[]; isProven: boolean; slack: number } | undefined {
  const { items, meetings } = task;
  const model = buildRowProgram(items, meetings, start, task.free);
  const figures = (rows: number[]): RowFigures => rowFigures(items, rows, meetings);
  const better = (rows: number[] | undefined, old: number[]): number[] =>
    rows && isBetter(figures(rows), figures(old)) ? rows : old;
  const hold = (name: Charge, most: number): void => {
    model.program.atMost(model.program.cost(name), most);
  };
  const weight = figures(start).bends + 1;
  const first = minimise(
    task,
    model,
    [
      ['crossings', weight],
      ['bends', 1],
    ],
    { start, nodes: 400 },
  );
  if (!first) return undefined;
  let rows = better(first.rows, start);
  const { crossings, bends } = figures(rows);
  const least = Math.max(0, Math.ceil(first.bound - 1e-6) - weight * crossings);
  hold('crossings', crossings);
  hold('bends', bends);
  const second = minimise(task, model, [['travel', 1]], { start: rows, nodes: 60 });
  rows = better(second?.rows, rows);
  return { rows, isProven: first.isProven, slack: first.isProven ? 0 : bends - least };
}

/** Moves single branches, pairs and families as long as the figures get better: balance and rows need no program. */
function polish(items: RowItem[], meetings: Meeting[], start: number[]): number[] {
  const ledger = new RowLedger(items, meetings, start);
  for (let improved = true; improved;) {
    improved = false;
    for (const move of moves(items, ledger.rows.slice())) {
      if (ledger.compare(move) >= 0) continue;
      ledger.make(move);
      improved = true;
    }
  }
  return ledger.rows;
}

interface Found {
  rows: number[];
  bound: number;
  isProven: boolean;
}

/** Nodes are a limit on work and not on time, so that every machine ends in the same place. */
function minimise(
  task: Task,
  model: RowProgram,
  aims: [Charge, number][],
  { start, nodes }: { start: number[]; nodes: number },
): Found | undefined {
  const aim = sum(...aims.map(([name, factor]): [number, Expression] => [factor, model.program.cost(name)]));
  const text = model.program.write(aim);
  if (text.length > MOST_TEXT) return undefined;
  const most = Math.ceil(nodes * Math.min(1, SHORT_TEXT / text.length));
  const answer = task.solve(text, model.startFrom(start), most);
  if (!answer) return undefined;
  return { rows: model.readRows(answer.values), bound: answer.bound + aim.plus, isProven: answer.isProven };
}
