import { expect, test } from 'vitest';
import { lijnenByHalte } from '../../../../src/domain/net/queries/lijnen-by-halte.ts';
import { smallNet } from '../../../fixtures/content/small-net.ts';

test.each([
  ['keuze', ['hoofdlijn', 'zijlijn']],
  ['omweg', ['zijlijn']],
  ['wia', ['hoofdlijn']],
  ['nergens', []],
])('%s lies on %j', (id, lijnen) => {
  expect(lijnenByHalte(smallNet, id).map((lijn) => lijn.id)).toEqual(lijnen);
});
