import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/features/zoek/address.ts';

test('a search survives the address', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ minLength: 1, maxLength: 20 }), (query, soort) => {
      fc.pre(query.trim() !== '');
      const search = { query, chosen: { soort } };
      expect(readAddress(`#${writeAddress(search)}`)).toEqual(search);
    }),
  );
});

test('what is not ours is left out, what is too long is cut', () => {
  expect(readAddress('#q=geld&lijn=&vreemd=1')).toEqual({ query: 'geld', chosen: {} });
  expect(readAddress(`?q=${'a'.repeat(999)}`).query).toHaveLength(200);
  expect(readAddress('#%E0%A4%A')).toEqual({ query: '', chosen: {} });
  expect(writeAddress({ query: '  ', chosen: { soort: 'halte' } })).toBe('');
});
