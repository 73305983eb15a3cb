import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNet } from '../../../../src/domain/kaart/check/check-net.ts';

const haltes = [
  { id: 'a', naam: 'A' },
  { id: 'b', naam: 'B' },
  { id: 'c', naam: 'C' },
];
const lijn = { id: 'h', naam: 'H', trajecten: [['a', 'b', 'c']] };
const good = { zones: [], haltes, lijnen: [lijn] };

test('a good net comes back whole', () => {
  const { net, fouten } = checkNet(good);
  expect(fouten).toEqual([]);
  expect(net?.haltes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test.for<[string, unknown, RegExp]>([
  ['nothing', null, /geen net/],
  ['a list', [], /geen net/],
  ['no lines', { ...good, lijnen: [] }, /"lijnen" ontbreekt of is leeg/],
  ['zones of another type', { ...good, zones: 3 }, /"zones" moet een lijst zijn/],
  ['a zone without a name', { ...good, zones: [{ id: 'z' }] }, /zones\[0\]/],
  ['instappen of another type', { ...good, instappen: {} }, /"instappen" moet een lijst zijn/],
  ['a halte without a name', { ...good, haltes: [...haltes, { id: 'd' }] }, /haltes\[3\]/],
  ['a halte that is no object', { ...good, haltes: [...haltes, 'd'] }, /haltes\[3\]/],
  ['a double halte', { ...good, haltes: [...haltes, haltes[0]] }, /"a" komt twee keer voor/],
  ['a double halte among the instappen', { ...good, instappen: [haltes[1]] }, /"b" komt twee keer voor/],
  ['a double line', { ...good, lijnen: [lijn, lijn] }, /"h" komt twee keer voor/],
  ['a line without a name', { ...good, lijnen: [lijn, { id: 'x', trajecten: [['a', 'b']] }] }, /lijnen\[1\]/],
  ['a line without trajecten', { ...good, lijnen: [lijn, { id: 'x', naam: 'X' }] }, /minstens één traject/],
  ['an unknown soort of line', { ...good, lijnen: [{ ...lijn, soort: 'snel' }] }, /"snel" bestaat niet/],
  ['an unknown halte', { ...good, lijnen: [{ ...lijn, trajecten: [['a', 'b', 'c', 'weg']] }] }, /"weg" bestaat niet/],
  [
    'a halte twice in one traject',
    { ...good, lijnen: [{ ...lijn, trajecten: [['a', 'b', 'c', 'a']] }] },
    /"a" staat twee keer/,
  ],
  [
    'one halte in a traject',
    { ...good, lijnen: [lijn, { id: 'x', naam: 'X', trajecten: [['a']] }] },
    /minstens twee haltes/,
  ],
  ['a cycle', { ...good, lijnen: [lijn, { id: 'x', naam: 'X', trajecten: [['c', 'a']] }] }, /kring: a → b → c → a/],
  [
    'a halte on no line',
    { ...good, haltes: [...haltes, { id: 'los', naam: 'Los' }] },
    /"los" ligt op geen enkele lijn/,
  ],
])('%s: one clear message', ([, value, message]) => {
  const { net, fouten } = checkNet(value);
  expect(net).toBeUndefined();
  expect(fouten).toEqual([expect.stringMatching(message)]);
});

test.for([[], 'a b', undefined, {}])('without haltes that is the first to hear: %j', (wrong) => {
  expect(checkNet({ ...good, haltes: wrong }).fouten[0]).toMatch(/"haltes" ontbreekt of is leeg/);
});

test('all mistakes come at once, one line each', () => {
  const { fouten } = checkNet({
    zones: [
      { id: 'z', naam: 'Z' },
      { id: 'z', naam: 'Nog eens' },
    ],
    haltes: [...haltes, haltes[2], { id: 'd', naam: 'D', zone: 'weg' }],
    lijnen: [
      { ...lijn, trajecten: [['a', 'kwijt'], ['b']] },
      { ...lijn, letter: 4 },
    ],
  });
  expect(fouten.length).toBeGreaterThanOrEqual(7);
  expect(new Set(fouten).size).toBe(fouten.length);
  for (const fout of fouten) expect(fout).toMatch(/^\S[^\n]*[.?]$/);
});

test('whatever a file holds, it is refused or accepted: never thrown out', () => {
  const key = fc.constantFrom('zones', 'haltes', 'lijnen', 'instappen', 'id', 'naam', 'soort', 'trajecten', 'zone');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('a', 'b', 'ring', ''),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, tree), (value) => {
      const { net, fouten } = checkNet(value);
      expect(net === undefined).toBe(fouten.length > 0);
    }),
  );
});
