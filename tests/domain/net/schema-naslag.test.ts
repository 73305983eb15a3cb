import { expect, test } from 'vitest';
import { begripSchema, instrumentSchema, tipSchema, wijzigingSchema } from '../../../src/domain/net/schema-naslag.ts';
import { createSmallContent, entryOf } from '../../fixtures/content/small-content.ts';

const content = createSmallContent();

test.each([
  ['a tip for no halte', tipSchema, 'vraag-door', { haltes: [] }],
  ['a tip with a title', tipSchema, 'vraag-door', { titel: 'Vraag door' }],
  ['a begrip without an explanation', begripSchema, 'maatwerk', { uitleg: '' }],
  ['an instrument without a statement', instrumentSchema, 'meetlat', { uitleg: [] }],
  ['a certainty we lack', wijzigingSchema, 'nieuwe-wet', { zekerheid: 'vast' }],
  ['a change of an unknown kind', wijzigingSchema, 'nieuwe-wet', { soort: 'mode' }],
])('%s is refused', (_, schema, id, change) => {
  const { data } = entryOf(content, id);
  expect(schema.safeParse(data).success).toBe(true);
  expect(schema.safeParse({ ...data, ...change }).success).toBe(false);
});
