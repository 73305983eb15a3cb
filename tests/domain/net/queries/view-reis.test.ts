import { expect, test } from 'vitest';
import { toReisNet } from '../../../../src/domain/net/reis-net.ts';
import type { Reis } from '../../../../src/domain/net/reis.ts';
import { viewReis } from '../../../../src/domain/net/queries/view-reis.ts';
import { smallNet } from '../../../fixtures/content/small-net.ts';

const small = toReisNet(smallNet);
const net = {
  ...small,
  plaatsen: small.plaatsen.map((plaats) => (plaats.id === 'wia' ? { ...plaats, aandacht: ['training'] } : plaats)),
};

const inFront = (reis: Reis): string[] =>
  [...viewReis(net, reis).places].filter(([, { isIn }]) => isIn).map(([id]) => id);

test('with nothing chosen all of the map stands in front', () => {
  expect(viewReis(net, {}).isChosen).toBe(false);
  expect(inFront({})).toHaveLength(6);
  expect(viewReis(net, { halte: 'keuze' }).isChosen).toBe(false);
});

test('a lijn brings its haltes to the front and numbers them, its start points without a number', () => {
  const { places, haltes } = viewReis(net, { lijn: 'hoofdlijn' });
  expect(haltes).toEqual(['aanmelding', 'keuze', 'training', 'werkfit']);
  expect(haltes.map((id) => places.get(id)?.nummer)).toEqual([1, 2, 3, 4]);
  expect(places.get('wia')).toEqual({ isIn: true, isLit: false });
  expect(places.get('omweg')).toEqual({ isIn: false, isLit: false });
});

test('a zone narrows what a lijn brings', () => {
  expect(inFront({ zone: 'b' })).toEqual(['training', 'werkfit']);
  expect(inFront({ zone: 'a', lijn: 'zijlijn' }).sort()).toEqual(['aanmelding', 'keuze', 'omweg']);
});

test('a group lights its haltes, alone in front or on the chosen lijn', () => {
  expect(inFront({ instap: 'wia' }).sort()).toEqual(['training', 'wia']);
  const { places } = viewReis(net, { instap: 'wia', lijn: 'hoofdlijn' });
  expect(places.get('training')).toEqual({ isIn: true, isLit: true, nummer: 3 });
  expect(places.get('keuze')).toEqual({ isIn: true, isLit: false, nummer: 2 });
});
