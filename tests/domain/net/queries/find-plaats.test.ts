import { expect, test } from 'vitest';
import { findPlaats } from '../../../../src/domain/net/queries/find-plaats.ts';
import { smallNet } from '../../../fixtures/content/small-net.ts';

test('haltes and instappen are found by their id', () => {
  expect(findPlaats(smallNet, 'keuze').naam).toBe('Halte keuze');
  expect(findPlaats(smallNet, 'wia').naam).toBe('Mensen uit de WIA');
});

test('an unknown id is an error of the caller', () => {
  expect(() => findPlaats(smallNet, 'nergens')).toThrow('No plaats "nergens" in the net');
});
