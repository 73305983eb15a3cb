import { expect, test } from 'vitest';
import { describeRowItems, listMeetings } from '../../../../src/domain/kaart/rows/row-cost.ts';
import { isBetter, rowFigures } from '../../../../src/domain/kaart/rows/row-figures.ts';
import { RowLedger, type Move } from '../../../../src/domain/kaart/rows/row-ledger.ts';
import { gewoneLijnen } from '../../../../src/domain/kaart/graph/connectors.ts';
import { moves } from '../../../../src/domain/kaart/rows/rows.ts';
import { proefplan, SMALL_SEEDS } from '../proefgraaf.ts';

/** Every so many moves of an arrangement, each a single branch, a swap or a mirrored family. */
const STRIDE = 7;

test.for(SMALL_SEEDS)('generated net %i: what is kept move by move is what counting everything gives', (seed) => {
  const { decomposition, layers, rides, graph, rows } = proefplan(seed);
  const items = describeRowItems(decomposition, layers, graph.platform?.target, gewoneLijnen(graph));
  const meetings = listMeetings(decomposition, rides);
  const ledger = new RowLedger(items, meetings, rows);
  const after = (move: Move): number[] => {
    const next = ledger.rows.slice();
    for (const [branch, row] of move) next[branch] = row;
    return next;
  };
  [...moves(items, rows)].forEach((move, i) => {
    const wanted = rowFigures(items, after(move), meetings);
    for (const [figure, value] of Object.entries(wanted) as [keyof typeof wanted, number][])
      expect(ledger.figures[figure] + ledger.change(figure, move), figure).toBe(value);
    const now = rowFigures(items, ledger.rows, meetings);
    expect(Math.sign(ledger.compare(move))).toBe(Number(isBetter(now, wanted)) - Number(isBetter(wanted, now)));
    if (i % STRIDE > 0) return;
    const [sides, change] = [ledger.figures.sides, ledger.change('sides', move)];
    ledger.make(move);
    expect(ledger.figures).toEqual({ ...wanted, sides: sides + change });
  });
  expect(new RowLedger(items, meetings, ledger.rows).figures).toEqual(ledger.figures);
});
