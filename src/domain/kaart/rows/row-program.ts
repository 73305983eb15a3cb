import { allHold, constant, LinearProgram, sum, variable, type Expression } from './linear-program.ts';
import { canSplit, linesAt, shareGround, type RowItem, type Meeting } from './row-cost.ts';
import { listCliques, mustPart } from './row-ground.ts';
import { endsOf, QUARTERS, type RowFigures } from './row-figures.ts';

/** The figures that a program charges. */
export type Charge = Exclude<keyof RowFigures, 'overlaps'>;

/** What the figures of an arrangement are in terms of the program's variables. */
export interface RowProgram {
  program: LinearProgram;
  /** What a solution means: the row of each branch. */
  readRows: (values: ReadonlyMap<string, number>) => number[];
  /** The binaries of an arrangement. */
  startFrom: (rows: number[]) => Map<string, number>;
}

/**
 * Writes the choice of rows as an integer program: one binary for each row of each branch in `free` (the others stay
 * where `start` has them, the trunk on row 0), no two on the same ground, and what `rowFigures` counts as charges under
 * the same names. The model is that of the heuristic, so the optimum of the one is the optimum of the other. It uses
 * no row further out than `start` does.
 */
export function buildRowProgram(
  items: RowItem[],
  meetings: Meeting[],
  start: number[],
  free: ReadonlySet<number>,
): RowProgram {
  const model = new RowModel(items, start, free);
  model.shareNoGround();
  model.keepSide();
  items.forEach((_, a) => {
    model.addBends(a);
    for (let b = 0; b < items.length; b++) if (b !== a) model.addCrossings(a, b);
    for (let b = a + 1; b < items.length; b++) model.addSplit(a, b);
  });
  for (const { left, right, times } of meetings) model.chargeApart(QUARTERS.crossing * times, left, right);
  model.addTilt();
  model.addRows();
  const cells = [...free].flatMap((i) => model.range.map((row) => [i, row] as const));
  return {
    program: model.program,
    readRows: (values) => {
      const rows = start.slice();
      for (const [i, row] of cells) if ((values.get(cellName(i, row)) ?? 0) > 0.5) rows[i] = row;
      return rows;
    },
    startFrom: (rows) => new Map(cells.map(([i, row]) => [cellName(i, row), rows[i] === row ? 1 : 0])),
  };
}

const cellName = (branch: number, row: number): string =>
  `z${String(branch)}${row < 0 ? 'u' : 'd'}${String(Math.abs(row))}`;

class RowModel {
  readonly program = new LinearProgram();
  readonly range: number[];
  private readonly items: RowItem[];
  private readonly start: number[];
  private readonly free: ReadonlySet<number>;
  private readonly sides = new Map<string, Expression>();
  private readonly parted = new Map<string, Expression>();

  constructor(items: RowItem[], start: number[], free: ReadonlySet<number>) {
    this.items = items;
    this.start = start;
    this.free = free;
    const most = Math.max(1, ...start.map(Math.abs));
    this.range = Array.from({ length: 2 * most + 1 }, (_, i) => i - most);
    for (const i of free) {
      for (const row of this.range) this.program.binary(cellName(i, row));
      this.program.equals(
        this.where(i, () => true),
        1,
      );
    }
  }

  /** What a branch counts for by the row it lies on: the number itself where it stays on the row it has. */
  private count(i: number, worth: (row: number) => number): Expression {
    if (!this.free.has(i)) return constant(worth(this.start[i]!));
    return sum(...this.range.map((row): [number, Expression] => [worth(row), variable(cellName(i, row))]));
  }

  /** 1 when a branch lies on a row that passes the test. */
  private where(i: number, test: (row: number) => boolean): Expression {
    return this.count(i, (row) => (test(row) ? 1 : 0));
  }

  /** Every arrangement has a mirror image that is as good: the first branch stays on the side on which it starts. */
  keepSide(): void {
    const first = [...this.free].find((i) => this.start[i] !== 0);
    if (first !== undefined)
      this.program.equals(
        this.where(first, (row) => row * this.start[first]! < 0),
        0,
      );
  }

  /** Cliques of branches that run at one place, less what may ride along: tighter than pair by pair. */
  shareNoGround(): void {
    const { items } = this;
    for (const clique of listCliques(items)) {
      this.oneARow(clique, 1);
      this.partSiblings(clique);
    }
    items.forEach((item, a) => {
      const { direct, fromHome, toHome } = item;
      if (!direct || ![fromHome, toHome].some((home) => shareGround(item, items[home]!))) return;
      this.oneARow([a, fromHome, toHome], 2);
    });
  }

  private oneARow(branches: number[], most: number): void {
    for (const row of this.range)
      this.program.atMost(
        sum(...branches.map((i): [number, Expression] => [1, this.where(i, (r) => r === row)])),
        most,
      );
  }

  /** Of branches that hang on one row and share its ground all but one leave it: that the relaxed program does not see. */
  private partSiblings(clique: number[]): void {
    const homes = new Set(clique.flatMap((i) => endsOf(this.items[i]!).map(({ home }) => home)));
    for (const home of homes) {
      const on = clique.filter((i) => i !== home && endsOf(this.items[i]!).some((end) => end.home === home));
      if (on.length < 2) continue;
      const apart = sum(...on.map((i): [number, Expression] => [1, this.isApart(i, home)]));
      this.program.atLeast(apart, on.length - 1);
    }
  }

  addBends(a: number): void {
    this.program.charge('travel', sum([this.items[a]!.haltes, this.count(a, Math.abs)]));
    for (const { home, weight } of endsOf(this.items[a]!)) {
      this.program.charge('bends', sum([weight, this.isApart(a, home)]));
      this.program.charge('travel', sum([weight, this.wayTo(a, home)]));
    }
  }

  /** Whether a branch lies on another row than the one it hangs on. */
  private isApart(a: number, home: number): Expression {
    const known = this.parted.get(`${String(a)} ${String(home)}`) ?? this.makeApart(a, home);
    this.parted.set(`${String(a)} ${String(home)}`, known);
    return known;
  }

  private makeApart(a: number, home: number): Expression {
    // Where both need the ground they always lie apart: the program need not find that out.
    if (mustPart(this.items, a, home)) return constant(1);
    if (!this.free.has(home)) return this.where(a, (row) => row !== this.start[home]);
    const apart = this.range.map((row) =>
      sum([1, this.where(a, (r) => r === row)], [-1, this.where(home, (r) => r === row)]),
    );
    return this.program.above(...apart);
  }

  private wayTo(a: number, home: number): Expression {
    if (!this.free.has(home)) return this.count(a, (row) => Math.abs(row - this.start[home]!));
    const way = sum([1, this.count(a, (row) => row)], [-1, this.count(home, (row) => row)]);
    return this.program.above(way, sum([-1, way]), this.isApart(a, home));
  }

  /** A slope of branch `a` passes the row of `b` where that runs: `a` beyond it and its home before it, or the other way round. */
  addCrossings(a: number, b: number): void {
    const two = this.items[b]!;
    for (const { home, halte, gap, weight, halteOf } of endsOf(this.items[a]!)) {
      const lines = linesAt(two, gap);
      if (home === b || lines === 0 || halte === halteOf(two)) continue;
      const passes = this.range.flatMap((row) => {
        const on = this.where(b, (r) => r === row);
        return [
          [a, home],
          [home, a],
        ].flatMap(([above, below]) =>
          allHold([on, this.where(above!, (r) => r > row), this.where(below!, (r) => r < row)]),
        );
      });
      this.chargeAbove(QUARTERS.crossing * weight * lines, passes);
    }
  }

  addSplit(a: number, b: number): void {
    const [one, two] = [this.items[a]!, this.items[b]!];
    if (!canSplit(one, two)) return;
    this.chargeApart(QUARTERS.split, [a, one.fromHome], [b, two.fromHome]);
  }

  /** Charges when the first of each two lies above the second in one pair and below it in the other. */
  chargeApart(factor: number, [a, homeA]: [number, number], [b, homeB]: [number, number]): void {
    const opposite = ([1, -1] as const).flatMap((side) =>
      allHold([this.side(a, homeA, side), this.side(b, homeB, side === 1 ? -1 : 1)]),
    );
    this.chargeAbove(factor, opposite);
  }

  private chargeAbove(factor: number, floors: Expression[]): void {
    if (floors.length > 0) this.program.charge('crossings', sum([factor, this.program.above(...floors)]));
  }

  /** 1 when a branch lies on this side of another. */
  private side(a: number, home: number, side: 1 | -1): Expression {
    if (!this.free.has(home)) return this.where(a, (row) => (row - this.start[home]!) * side > 0);
    const key = [a, home, side].join();
    const known =
      this.sides.get(key) ??
      this.program.above(
        ...this.range.flatMap((row) =>
          allHold([this.where(home, (r) => r === row), this.where(a, (r) => (r - row) * side > 0)]),
        ),
      );
    this.sides.set(key, known);
    return known;
  }

  /** The same places with the same branches are charged once, times their number. */
  addTilt(): void {
    const last = Math.max(...this.items.map((item) => item.end));
    const places = new Map<string, number>();
    for (let at = 0; at <= last; at++) {
      const here = this.items.flatMap(({ start, end }, i) => (i > 0 && start <= at && end >= at ? [i] : []));
      places.set(here.join(), (places.get(here.join()) ?? 0) + 1);
    }
    for (const [key, times] of places) {
      if (key === '') continue;
      const tilt = sum(
        ...key.split(',').map((text): [number, Expression] => {
          const { fromWeight, toWeight } = this.items[Number(text)]!;
          const [down, up] = [1, -1].map((side) => this.where(Number(text), (row) => row * side > 0));
          return [Math.max(fromWeight, toWeight), sum([1, down!], [-1, up!])];
        }),
      );
      this.program.charge('tilt', sum([times, this.program.above(tilt, sum([-1, tilt]))]));
    }
  }

  addRows(): void {
    const all = this.items.map((_, i) => this.count(i, (row) => row));
    for (const side of [1, -1]) this.program.charge('rows', this.program.above(...all.map((row) => sum([side, row]))));
  }
}
