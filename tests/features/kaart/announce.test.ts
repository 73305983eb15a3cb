import { expect, test } from 'vitest';
import { toReisNet } from '../../../src/domain/net/reis-net.ts';
import {
  describeChange,
  describeEnd,
  describeFilter,
  describeLijn,
  describeScale,
  describeStop,
  describeUnknown,
} from '../../../src/features/kaart/announce.ts';
import { smallNet } from '../../fixtures/content/small-net.ts';

const net = toReisNet(smallNet);
const [hoofdlijn, zijlijn] = net.lijnen as [(typeof net.lijnen)[number], (typeof net.lijnen)[number]];

test('a chosen lijn is said with its haltes and its ends, a side track without ends', () => {
  expect(describeLijn(net, hoofdlijn)).toBe('Hoofdlijn gekozen: 4 haltes, van Halte aanmelding naar Halte werkfit.');
  expect(describeLijn(net, zijlijn)).toBe('Zijlijn gekozen: 3 haltes.');
});

test('a stop is said by its number and where one can change, without its name', () => {
  expect(describeStop(net, hoofdlijn, 'keuze')).toBe('Halte 2 van 4 op Hoofdlijn. Overstap op Zijlijn.');
  expect(describeStop(net, hoofdlijn, 'training')).toBe('Halte 3 van 4 op Hoofdlijn.');
  expect(describeStop(net, hoofdlijn, 'wia')).toBe('Startpunt op Hoofdlijn.');
});

test('a change, an end and a size are said in one sentence', () => {
  expect(describeChange(net, zijlijn, 'keuze')).toBe('Overgestapt op Zijlijn: halte 3 van 3.');
  expect(describeEnd(hoofdlijn, 'next')).toBe('Hoofdlijn gaat hier niet verder.');
  expect(describeEnd(hoofdlijn, 'previous')).toBe('Hoofdlijn begint hier.');
  expect([describeScale(1, 1), describeScale(1.5, 1)]).toEqual(['Hele kaart.', 'Kaart op 150 procent.']);
  expect([describeScale(0.74, 0.74), describeScale(1, 0.74)]).toEqual(['Hele kaart.', 'Kaart op 100 procent.']);
});

test('a filter is said by how many haltes it leaves in front', () => {
  expect(describeFilter(net, {})).toBe('De hele kaart staat weer vooraan.');
  expect(describeFilter(net, { zone: 'b' })).toBe('2 haltes vooraan.');
  expect(describeFilter(net, { instap: 'wia' })).toBe('Mensen uit de WIA: 0 haltes met vaak extra aandacht.');
});

test('what an address names in vain is quoted, short', () => {
  expect(describeUnknown([])).toBe('');
  const text = describeUnknown([{ veld: 'lijn', waarde: 'x'.repeat(100) }]);
  expect(text).toContain(`een lijn “${'x'.repeat(40)}”`);
});
