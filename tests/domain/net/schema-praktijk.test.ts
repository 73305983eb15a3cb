import { expect, test } from 'vitest';
import { praktijkSchema } from '../../../src/domain/net/schema-praktijk.ts';
import { createSmallContent, entryOf } from '../../fixtures/content/small-content.ts';

const { data } = entryOf(createSmallContent(), 'de-bakkerij');

test('what is not known of a case is an empty list', () => {
  expect(praktijkSchema.parse(data)).toMatchObject({ ingevuld: [], knelt: [], resultaten: [] });
});

test.each([
  ['a case at no halte', { haltes: [] }],
  ['evidence we do not know', { bewijs: 'gehoord' }],
  ['a summary without what it rests on as a group', { samenvatting: 'Een zin.' }],
  ['a case without a place', { plaats: undefined }],
])('%s is refused', (_, change) => {
  expect(praktijkSchema.safeParse({ ...data, ...change }).success).toBe(false);
});
