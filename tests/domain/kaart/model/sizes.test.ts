import { expect, test } from 'vitest';
import { BREED, SMAL } from '../../../../src/domain/kaart/model/sizes.ts';

test('text is never under 12 units, and 16 on a narrow screen', () => {
  expect(BREED.font).toBeGreaterThanOrEqual(12);
  expect(SMAL.font).toBeGreaterThanOrEqual(16);
});

test.for([BREED, SMAL])('lines of text and lanes keep clear of each other', (sizes) => {
  expect(sizes.lineHeight).toBeGreaterThanOrEqual(sizes.font);
  expect(sizes.lane).toBeGreaterThan(sizes.stroke);
  expect(sizes.pitch).toBeGreaterThan(2 * sizes.knooppunt);
});
