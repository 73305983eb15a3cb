import { expect, test } from 'vitest';
import { getColour, parseTokens } from '../../src/data/tokens.ts';

test('a colour is read in both schemes, or once for both', () => {
  const tokens = parseTokens(
    ':root { --werkfit-a-color: light-dark(#fff, #000); --werkfit-b: #123456; --werkfit-c: 1rem; }',
  );
  expect([...tokens]).toEqual([
    ['--werkfit-a-color', { licht: '#fff', donker: '#000' }],
    ['--werkfit-b', { licht: '#123456', donker: '#123456' }],
  ]);
});

test('the first declaration counts: what follows is for older browsers', () => {
  expect(parseTokens('--werkfit-a: light-dark(#fff, #000); --werkfit-a: #fff;').get('--werkfit-a')?.donker).toBe(
    '#000',
  );
});

test('a colour that is not there is named', () => {
  expect(getColour('text-color').licht).toMatch(/^#/);
  expect(() => getColour('mauve')).toThrow('--werkfit-mauve');
});
