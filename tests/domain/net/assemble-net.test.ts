import { expect, test } from 'vitest';
import { assembleNet } from '../../../src/domain/net/assemble-net.ts';
import { parseContent } from '../../../src/domain/net/parse-content.ts';
import { createSmallContent } from '../../fixtures/content/small-content.ts';

const net = assembleNet(parseContent(createSmallContent()).content);
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('zones and lijnen follow their volgorde', () => {
  expect(idsOf(net.zones)).toEqual(['a', 'b']);
  expect(idsOf(net.lijnen)).toEqual(['hoofdlijn', 'zijlijn']);
});

test('haltes follow the journey over the lijnen', () => {
  expect(idsOf(net.haltes)).toEqual(['aanmelding', 'keuze', 'training', 'werkfit', 'omweg']);
});

test('a lijn fills in the soort of its trajecten, which may have their own', () => {
  const [hoofdlijn, zijlijn] = net.lijnen;
  expect(hoofdlijn?.soort).toBe('gewoon');
  expect(hoofdlijn?.trajecten[1]).toEqual({ haltes: ['wia', 'aanmelding'], soort: 'gewoon' });
  expect(zijlijn?.trajecten.map(({ soort }) => soort)).toEqual(['zijspoor', 'lus']);
});

test('what is absent stays absent', () => {
  expect(net.haltes[0]).not.toHaveProperty('kaartlabel');
  expect(net.lijnen[0]).not.toHaveProperty('ontwerp');
  expect(net.zones[0]).not.toHaveProperty('volgorde');
});
