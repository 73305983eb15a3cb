import { expect, test } from 'vitest';
import { zoekwoordenSchema } from '../../../src/domain/net/schema-zoekwoorden.ts';

const accepts = (data: unknown) => zoekwoordenSchema.safeParse(data).success;

test('words stand with the address of a page', () => {
  expect(accepts({ regels: [{ adres: '/haltes/intake/', woorden: ['kennismaking'] }] })).toBe(true);
  expect(accepts({ regels: [{ adres: '/begrippen/#caseload', woorden: ['x'] }] })).toBe(true);
  expect(accepts({ regels: [{ adres: 'haltes/intake', woorden: ['x'] }] })).toBe(false);
  expect(accepts({ regels: [{ adres: '/over/', woorden: [] }] })).toBe(false);
});

test('synonyms come in groups of two and more', () => {
  expect(accepts({ synoniemen: [['klant', 'kandidaat']] })).toBe(true);
  expect(accepts({ synoniemen: [['klant']] })).toBe(false);
});
