import type { Meeting, RowItem } from './row-cost.ts';
import { BY_WEIGHT, rowFigures, type RowFigures } from './row-figures.ts';
import { listTerms, type RowTerms, type Term } from './row-terms.ts';

/** Branches with the rows they go to. */
export type Move = [branch: number, row: number][];

/** The figures that a ledger follows. */
export type LedgerFigure = keyof RowFigures | keyof RowTerms;

/**
 * An arrangement of rows with its figures, kept move by move: only what depends on a branch that moves is counted
 * again. All figures are whole numbers, so what is kept is what counting everything gives.
 */
export class RowLedger {
  readonly rows: number[];
  readonly figures: Record<LedgerFigure, number>;
  private readonly items: RowItem[];
  private readonly terms: Record<keyof RowTerms, Term[][]>;
  private readonly tilt: number[];

  constructor(items: RowItem[], meetings: Meeting[], rows: readonly number[]) {
    this.items = items;
    this.rows = [...rows];
    const terms = listTerms(items, meetings);
    const sides = terms.sides.reduce((sum, { worth }) => sum + worth(this.rows), 0);
    this.figures = { ...rowFigures(items, this.rows, meetings), sides };
    const index = (list: Term[]): Term[][] => {
      const byBranch = items.map((): Term[] => []);
      for (const term of list) for (const branch of new Set(term.reads)) byBranch[branch]!.push(term);
      return byBranch;
    };
    const { overlaps, crossings, bends, travel } = terms;
    this.terms = {
      overlaps: index(overlaps),
      crossings: index(crossings),
      bends: index(bends),
      travel: index(travel),
      sides: index(terms.sides),
    };
    this.tilt = new Array<number>(Math.max(...items.map(({ end }) => end)) + 2).fill(0);
    items.forEach((_, branch) => this.lean(branch, Math.sign(this.rows[branch]!)));
  }

  /** By how much a move would change one figure. */
  change(figure: LedgerFigure, move: Move): number {
    if (figure === 'tilt') return this.tiltChange(move);
    if (figure === 'rows') return this.rowsAfter(move) - this.figures.rows;
    const terms = this.termsOf(figure, move);
    const { rows } = this;
    let change = 0;
    for (const { worth } of terms) change -= worth(rows);
    const back = this.put(move);
    for (const { worth } of terms) change += worth(rows);
    this.put(back);
    return change;
  }

  /** Below 0 when a move makes the arrangement better, figure by figure, above 0 when worse, 0 when as good. */
  compare(move: Move): number {
    for (const figure of BY_WEIGHT) {
      const change = this.change(figure, move);
      if (change !== 0) return change;
    }
    return 0;
  }

  /** Moves branches to other rows. */
  make(move: Move): void {
    for (const figure of Object.keys(this.figures) as LedgerFigure[]) this.figures[figure] += this.change(figure, move);
    for (const [branch, row] of move) this.lean(branch, Math.sign(row) - Math.sign(this.rows[branch]!));
    this.put(move);
  }

  private put(move: Move): Move {
    const { rows } = this;
    const back = move.map(([branch]): [number, number] => [branch, rows[branch]!]);
    for (const [branch, row] of move) rows[branch] = row;
    return back;
  }

  private termsOf(figure: keyof RowTerms, move: Move): Iterable<Term> {
    const byBranch = this.terms[figure];
    if (move.length === 1) return byBranch[move[0]![0]]!;
    return new Set(move.flatMap(([branch]) => byBranch[branch]!));
  }

  /**
   * Adds the weight of a branch, so many times, to the side on which it lies; gives by how much that changes the tilt.
   * The platform stands before the first layer, beside nothing: it leans to no side.
   */
  private lean(branch: number, times: number): number {
    if (times === 0) return 0;
    const { fromWeight, toWeight, start, end } = this.items[branch]!;
    const weight = times * Math.max(fromWeight, toWeight);
    let change = 0;
    for (let at = Math.max(0, start); at <= end; at++) {
      const before = this.tilt[at]!;
      this.tilt[at] = before + weight;
      change += Math.abs(before + weight) - Math.abs(before);
    }
    return change;
  }

  private tiltChange(move: Move): number {
    const times = move.map(([branch, row]) => Math.sign(row) - Math.sign(this.rows[branch]!));
    let change = 0;
    move.forEach(([branch], k) => (change += this.lean(branch, times[k]!)));
    move.forEach(([branch], k) => this.lean(branch, -times[k]!));
    return change;
  }

  private rowsAfter(move: Move): number {
    const back = this.put(move);
    const used = Math.max(0, ...this.rows) - Math.min(0, ...this.rows);
    this.put(back);
    return used;
  }
}
