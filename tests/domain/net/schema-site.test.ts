import { expect, test } from 'vitest';
import { bronSchema, paginaSchema, siteSchema } from '../../../src/domain/net/schema-site.ts';
import { createSmallContent, entryOf } from '../../fixtures/content/small-content.ts';

const content = createSmallContent();

test.each([
  ['a bron without keys', bronSchema, 's1', { sleutels: [] }],
  ['a bron whose key has a number', bronSchema, 's1', { sleutel: 'S1-001' }],
  ['a fact in the place of its heading', bronSchema, 's1', { sleutels: [{ sleutel: 'S1-001', feit: 'x' }] }],
  ['a site without https', siteSchema, 'site', { adres: 'http://example.org' }],
  ['a site with half an address', siteSchema, 'site', { contact: 'redactie@' }],
  ['a page without a title', paginaSchema, 'over', { titel: undefined }],
])('%s is refused', (_, schema, id, change) => {
  const { data } = entryOf(content, id);
  expect(schema.safeParse(data).success).toBe(true);
  expect(schema.safeParse({ ...data, ...change }).success).toBe(false);
});

test('a site may leave out all but its name and description', () => {
  expect(siteSchema.safeParse({ naam: 'x', omschrijving: 'y' }).success).toBe(true);
  expect(siteSchema.safeParse({ naam: 'x' }).success).toBe(false);
});
