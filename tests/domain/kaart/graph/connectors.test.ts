import { expect, test } from 'vitest';
import { canBeUpright, listConnectors, type Connector } from '../../../../src/domain/kaart/graph/connectors.ts';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { proefplan, SMALL_SEEDS } from '../proefgraaf.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const joint = (lijnen: number[], more: Partial<Connector> = {}): Connector => ({
  branch: 1,
  end: 'out',
  halte: 'a',
  lijnen,
  side: 1,
  kind: 'upright',
  ...more,
});

test('a branch has a joint at each end that hangs on another row, on the side where it lies', () => {
  const { decomposition, graph, rows } = planNet(toyNet({ H: ['a b c'], V: ['a v c'] }));
  const [out, back, ...rest] = listConnectors(decomposition, rows, graph);
  expect(rest).toEqual([]);
  expect(out).toMatchObject({ end: 'out', halte: 'a', side: Math.sign(rows[1]!) });
  expect(back).toMatchObject({ end: 'in', halte: 'c', side: Math.sign(rows[1]!) });
  expect(
    listConnectors(
      decomposition,
      rows.map(() => 0),
      graph,
    ),
  ).toEqual([]);
});

test('a gewone line leaves by a slope, a lus out of the marker', () => {
  const { connectors, net } = planNet(ALL_KINDS);
  const kind = (letter: string): string[] =>
    connectors.filter(({ lijnen }) => net.lijnen[lijnen[0]!]!.letter === letter).map((c) => c.kind);
  expect(kind('V')).toEqual(['slope', 'slope']);
  expect(kind('L')).not.toContain('slope');
});

test('one line alone may stand upright; not where another does on that side', () => {
  expect(canBeUpright(joint([0]), [])).toBe(true);
  expect(canBeUpright(joint([0, 1]), [])).toBe(false);
  expect(canBeUpright(joint([0]), [joint([1])])).toBe(false);
  expect(
    canBeUpright(joint([0]), [joint([1], { side: -1 }), joint([1], { halte: 'b' }), joint([1], { kind: 'riser' })]),
  ).toBe(true);
});

test.for(SMALL_SEEDS)('generated net %i: a slot is for a line that stops, and no two share one by accident', (seed) => {
  const { net, slots, lanes, decomposition } = proefplan(seed);
  for (const [id, own] of slots) {
    const index = decomposition.home.get(id)!;
    for (const [a, slotA] of own) {
      expect(net.lijnen[a]!.trajecten.some(({ haltes }) => haltes.includes(id))).toBe(true);
      for (const [b, slotB] of own)
        if (a < b && slotA === slotB) expect([lanes[index]!.get(a), lanes[index]!.get(b)]).toEqual([slotA, slotA]);
    }
  }
});
