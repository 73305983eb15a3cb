import { expect, test } from 'vitest';
import { findPlaats } from '../../../../src/domain/net/queries/find-plaats.ts';
import { soortOfPlaats } from '../../../../src/domain/net/queries/soort-of-plaats.ts';
import { smallNet } from '../../../fixtures/content/small-net.ts';

test.each([
  ['aanmelding', 'halte'],
  ['keuze', 'knooppunt'],
  ['werkfit', 'bestemming'],
  ['wia', 'instap'],
])('%s is a %s', (id, soort) => {
  expect(soortOfPlaats(findPlaats(smallNet, id))).toBe(soort);
});
