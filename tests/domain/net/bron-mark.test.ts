import { expect, test } from 'vitest';
import { splitBronMark } from '../../../src/domain/net/bron-mark.ts';

test('keys at the end are parted from the text', () => {
  expect(splitBronMark('Een zin. [S3-096 S2-042]')).toEqual({
    text: 'Een zin.',
    bron: ['S3-096', 'S2-042'],
    ontwerp: false,
  });
});

test('a mark may be broken over lines', () => {
  expect(splitBronMark('Een zin.\n[S3-096\nS2-042]\n')?.bron).toEqual(['S3-096', 'S2-042']);
});

test('a public place is parted from the text', () => {
  expect(splitBronMark('Een zin. [bron: website van X, mei 2024; zekerheid laag]')).toEqual({
    text: 'Een zin.',
    bron: [],
    ontwerp: false,
    vindplaats: 'website van X, mei 2024',
    zekerheid: 'laag',
  });
});

test('own design is parted from the text', () => {
  expect(splitBronMark('Een zin. [ontwerp]')).toEqual({ text: 'Een zin.', bron: [], ontwerp: true });
});

test.each([
  'Een zin.',
  'Een [S3-096] zin.',
  'Een zin. [S3-096, S2-042]',
  'Een zin. [S3-96]',
  'Zie [hier](#x)',
  'Een zin. [bron: X]',
])('no mark in: %s', (text) => {
  expect(splitBronMark(text)).toBeUndefined();
});
