import { expect, test } from 'vitest';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import type { NetInput } from '../../../../src/domain/kaart/model/net-input.ts';
import { describeRowItems, listMeetings } from '../../../../src/domain/kaart/rows/row-cost.ts';
import { isBetter, rowFigures } from '../../../../src/domain/kaart/rows/row-figures.ts';
import { namedOrder, settleSides } from '../../../../src/domain/kaart/rows/row-sides.ts';
import { proefplan, SMALL_SEEDS } from '../proefgraaf.ts';
import { toyNet } from '../toy-net.ts';

/** Which side of the trunk each halte lies on. */
function sidesOf(net: NetInput): Record<string, number> {
  const { rows, decomposition } = planNet(net);
  return Object.fromEntries([...decomposition.home].map(([id, branch]) => [id, Math.sign(rows[branch]!)]));
}

test('of two mirror images the line that is named first lies above', () => {
  expect(sidesOf(toyNet({ H: ['a b c'], V: ['a v c'], W: ['a w c'] }))).toMatchObject({ v: -1, w: 1 });
  expect(sidesOf(toyNet({ H: ['a b c'], W: ['a w c'], V: ['a v c'] }))).toMatchObject({ w: -1, v: 1 });
});

test.for([
  ['a longer branch', { H: ['a b b2 b3 b4 c'], V: ['a v c'], W: ['a w w2 w3 c'] }],
  ['a longer trunk', { H: ['a b b2 b3 c'], V: ['a v c'], W: ['a w c'] }],
  ['a halte less', { H: ['a c d'], V: ['a v c'], W: ['a w c'] }],
  ['a line more at the end', { H: ['a b c d'], V: ['a v c'], W: ['a w c'], X: ['c x d'] }],
] as const)('%s turns nothing over', ([, lines]) => {
  expect(sidesOf(toyNet(lines as unknown as Record<string, string[]>))).toMatchObject({ v: -1, w: 1 });
});

test('of one line the halte that is named first lies above', () => {
  expect(sidesOf(toyNet({ H: ['a b c', 'b v', 'b w'] }))).toMatchObject({ v: -1, w: 1 });
});

test.for(SMALL_SEEDS)(
  'generated net %i: no figure gets worse, and from the mirror image the same rows follow',
  (seed) => {
    const { net, decomposition, layers, graph, rides, rows } = proefplan(seed);
    const items = describeRowItems(decomposition, layers, graph.platform?.target);
    const meetings = listMeetings(decomposition, rides);
    const settle = (from: number[]): number[] => settleSides(items, meetings, from, namedOrder(decomposition, net));
    const settled = settle(rows);
    expect(isBetter(rowFigures(items, rows, meetings), rowFigures(items, settled, meetings))).toBe(false);
    const mirrored = settle(rows.map((row) => 0 - row));
    const first = namedOrder(decomposition, net).find((branch) => settled[branch] !== 0);
    if (first !== undefined) expect([Math.sign(settled[first]!), Math.sign(mirrored[first]!)]).toEqual([-1, -1]);
  },
);
