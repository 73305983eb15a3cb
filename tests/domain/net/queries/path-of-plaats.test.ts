import { expect, test } from 'vitest';
import { findPlaats } from '../../../../src/domain/net/queries/find-plaats.ts';
import { pathOfPlaats } from '../../../../src/domain/net/queries/path-of-plaats.ts';
import { smallNet } from '../../../fixtures/content/small-net.ts';

test.each([
  ['keuze', '/haltes/keuze/'],
  ['werkfit', '/haltes/werkfit/'],
  ['wia', '/instappen/wia/'],
])('%s has its page at %s', (id, path) => {
  expect(pathOfPlaats(findPlaats(smallNet, id))).toBe(path);
});
