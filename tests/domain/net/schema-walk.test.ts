import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeSchema, fieldsOf, isOptional, schemaAt, unwrapSchema } from '../../../src/domain/net/schema-walk.ts';

const text = z.string().describe('Een tekst.');
const schema = z.strictObject({
  naam: text,
  label: text.optional(),
  lijst: z.array(z.union([text, z.strictObject({ soort: z.literal(true).describe('Een vlag.') })])).default([]),
});

test('wrappers are taken off', () => {
  expect(unwrapSchema(text.optional().default('x'))).toBe(text);
});

test('a description shows through wrappers, and the outer one comes first', () => {
  expect(describeSchema(text.optional())).toBe('Een tekst.');
  expect(describeSchema(text.optional().describe('Anders.'))).toBe('Anders.');
  expect(describeSchema(z.string())).toBeUndefined();
});

test('a field may be left out when it is optional or has a default', () => {
  expect(fieldsOf(schema).map(([name, field]) => [name, isOptional(field)])).toEqual([
    ['naam', false],
    ['label', true],
    ['lijst', true],
  ]);
});

test('a schema is found at a path, through lists and unions', () => {
  expect(schemaAt(schema, ['label'])).toBe(schema.shape.label);
  const flag = schemaAt(schema, ['lijst', 3, 'soort']);
  expect(flag && describeSchema(flag)).toBe('Een vlag.');
  expect(schemaAt(schema, ['lijst', 'soort'])).toBeUndefined();
  expect(schemaAt(schema, ['weg', 'verder'])).toBeUndefined();
});
