import { expect, test } from 'vitest';
import { crc32 } from '../../../src/state/storage/crc32.ts';

test('gives the check value of the standard', () => {
  expect(crc32('123456789')).toBe('cbf43926');
  expect(crc32('')).toBe('00000000');
});

test('counts in bytes of UTF-8', () => {
  expect(crc32('é')).not.toBe(crc32('e'));
});
