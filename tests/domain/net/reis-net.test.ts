import { expect, test } from 'vitest';
import { buildNet } from '../../../src/domain/net/build-net.ts';
import { toReisNet } from '../../../src/domain/net/reis-net.ts';
import { createSmallContent, entryOf } from '../../fixtures/content/small-content.ts';

const content = createSmallContent();
entryOf(content, 'wia').data.aandacht = [
  { tekst: 'Vraag naar wat iemand kan.', ontwerp: true, haltes: ['keuze', 'training'] },
  { tekst: 'Neem de tijd.', ontwerp: true, haltes: ['keuze'] },
];
const net = toReisNet(buildNet(content).net);
const plaats = (id: string) => net.plaatsen.find((other) => other.id === id);

test('a side track lies in the zone of the halte it leaves from', () => {
  expect(plaats('omweg')?.zone).toBe('a');
  expect(plaats('training')?.zone).toBe('b');
});

test('an instap lies in the first zone and knows where extra attention goes, each halte once', () => {
  expect(plaats('wia')).toEqual({
    id: 'wia',
    naam: 'Mensen uit de WIA',
    soort: 'instap',
    zone: 'a',
    aandacht: ['keuze', 'training'],
  });
});

test('a lijn carries its trajecten and what its summary rests on, and no texts of haltes', () => {
  expect(net.lijnen.map(({ id, bron, ontwerp }) => [id, bron, ontwerp])).toEqual([
    ['hoofdlijn', 'S1-001', false],
    ['zijlijn', '', true],
  ]);
  expect(JSON.stringify(net)).not.toContain('Wat weeg je hier af');
});
