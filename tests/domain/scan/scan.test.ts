import { expect, test } from 'vitest';
import { DEFAULT_STREEF, MAX_BYTES, MAX_NOTITIE, scanIdPattern } from '../../../src/domain/scan/scan.ts';

test('an id is short and plain', () => {
  expect(['a', 'A-b_9', 'x'.repeat(64)].filter((id) => !scanIdPattern.test(id))).toEqual([]);
  expect(['', 'x'.repeat(65), 'a b', "'s", '<b>', 'é'].filter((id) => scanIdPattern.test(id))).toEqual([]);
});

test('the limits of a file are those it is published with', () => {
  expect([MAX_NOTITIE, MAX_BYTES, DEFAULT_STREEF]).toEqual([2000, 1_000_000, 2]);
});
