import { expect, test } from 'vitest';
import {
  changeLijn,
  endOfLijn,
  lijnenAt,
  lijnToTravel,
  listHaltes,
  stepAlong,
} from '../../../../src/domain/net/queries/walk-lijn.ts';
import { toReisNet } from '../../../../src/domain/net/reis-net.ts';
import { smallNet } from '../../../fixtures/content/small-net.ts';

const net = toReisNet(smallNet);
const [hoofdlijn, zijlijn] = net.lijnen as [(typeof net.lijnen)[number], (typeof net.lijnen)[number]];

test('the haltes of a lijn stand in travelling order, each once, without start points', () => {
  expect(listHaltes(net, hoofdlijn)).toEqual(['aanmelding', 'keuze', 'training', 'werkfit']);
  expect(listHaltes(net, zijlijn)).toEqual(['aanmelding', 'omweg', 'keuze']);
});

test('one walks a lijn from its first halte to its last, and back', () => {
  const walk = (from: string, direction: 'next' | 'previous'): string[] => {
    const to = stepAlong(net, hoofdlijn, from, direction);
    return to === undefined ? [from] : [from, ...walk(to, direction)];
  };
  expect(walk('aanmelding', 'next')).toEqual(['aanmelding', 'keuze', 'training', 'werkfit']);
  expect(walk('werkfit', 'previous')).toEqual(['werkfit', 'training', 'keuze', 'aanmelding']);
});

test('a start point leads onto the lijn, and the lijn never back into a start point', () => {
  expect(stepAlong(net, hoofdlijn, 'wia', 'next')).toBe('aanmelding');
  expect(stepAlong(net, hoofdlijn, 'aanmelding', 'previous')).toBeUndefined();
});

test('the ends of a lijn are those of its main traject', () => {
  expect([endOfLijn(net, hoofdlijn, 'first'), endOfLijn(net, hoofdlijn, 'last')]).toEqual(['aanmelding', 'werkfit']);
  expect([endOfLijn(net, zijlijn, 'first'), endOfLijn(net, zijlijn, 'last')]).toEqual(['aanmelding', 'omweg']);
});

test('one travels the chosen lijn where it comes, else the first that does', () => {
  expect(lijnToTravel(net, 'keuze', 'zijlijn')?.id).toBe('zijlijn');
  expect(lijnToTravel(net, 'training', 'zijlijn')?.id).toBe('hoofdlijn');
  expect(lijnToTravel(net, 'nergens')).toBeUndefined();
});

test('changing goes round the lijnen of a plaats, and nowhere when only one comes there', () => {
  expect(lijnenAt(net, 'keuze').map(({ id }) => id)).toEqual(['hoofdlijn', 'zijlijn']);
  expect(changeLijn(net, 'keuze', 'hoofdlijn', 1)?.id).toBe('zijlijn');
  expect(changeLijn(net, 'keuze', 'zijlijn', 1)?.id).toBe('hoofdlijn');
  expect(changeLijn(net, 'keuze', 'hoofdlijn', -1)?.id).toBe('zijlijn');
  expect(changeLijn(net, 'training', 'hoofdlijn', 1)).toBeUndefined();
});
