import { expect, test } from 'vitest';
import { isKnooppunt } from '../../../../src/domain/net/queries/is-knooppunt.ts';

test('a choice falls at a knooppunt only', () => {
  expect(isKnooppunt({ soort: 'knooppunt' })).toBe(true);
  expect(isKnooppunt({ soort: 'bestemming' })).toBe(false);
});
