import { expect, test } from 'vitest';
import { getSolver } from '../../../../src/data/solver.ts';
import { sum, type Expression } from '../../../../src/domain/kaart/rows/linear-program.ts';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { describeRowItems, listMeetings } from '../../../../src/domain/kaart/rows/row-cost.ts';
import { rowFigures } from '../../../../src/domain/kaart/rows/row-figures.ts';
import { buildRowProgram, type Charge } from '../../../../src/domain/kaart/rows/row-program.ts';
import { proefplan, SMALL_SEEDS } from '../proefgraaf.ts';
import { toyNet } from '../toy-net.ts';

const CHARGES: Charge[] = ['crossings', 'bends', 'travel', 'tilt', 'rows'];

test.for(SMALL_SEEDS.slice(0, 12))(
  'generated net %i: with its rows held the program charges what the figures say',
  async (seed) => {
    const { decomposition, layers, rides, rows } = proefplan(seed);
    const items = describeRowItems(decomposition, layers);
    const meetings = listMeetings(decomposition, rides);
    const { program, startFrom } = buildRowProgram(items, meetings, rows, new Set([...rows.keys()].slice(1)));
    for (const [name, value] of startFrom(rows)) program.equals({ terms: [[name, 1]], plus: 0 }, value);
    const all = CHARGES.map((name): [number, Expression] => [1, program.cost(name)]);
    const answer = (await getSolver())(program.write(sum(...all)), new Map(), 10);
    const worth = ({ terms, plus }: Expression): number =>
      terms.reduce((total, [name, factor]) => total + factor * answer!.values.get(name)!, plus);
    const figures = rowFigures(items, rows, meetings);
    for (const name of CHARGES) expect(worth(program.cost(name)), name).toBeCloseTo(figures[name], 5);
  },
);

test('what is not free stays where it is', async () => {
  const { decomposition, layers, rides } = planNet(toyNet({ H: ['a b c d'], V: ['a v d'], W: ['a w d'] }));
  const items = describeRowItems(decomposition, layers);
  const start = [0, 2, -1];
  const model = buildRowProgram(items, listMeetings(decomposition, rides), start, new Set([2]));
  const answer = (await getSolver())(model.program.write(model.program.cost('travel')), new Map(), 10);
  expect(model.readRows(answer!.values)).toEqual([0, 2, -1]);
});
