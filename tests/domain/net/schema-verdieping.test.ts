import { expect, test } from 'vitest';
import { z } from 'zod';
import { aandachtspuntPattern, verdiepingShape } from '../../../src/domain/net/schema-verdieping.ts';

const schema = z.strictObject(verdiepingShape);
const vraag = { tekst: 'Wat wil je?', ontwerp: true };
const accepts = (fields: object) => schema.safeParse(fields).success;

test('all of it may be left out', () => {
  expect(schema.parse({})).toEqual({
    vragen: [],
    aandachtspunten: [],
    valkuilen: [],
    varianten: [],
    duur: [],
    instrumenten: [],
  });
});

test('there are five to eight questions', () => {
  const accepted = [4, 5, 8, 9].filter((count) => accepts({ vragen: Array(count).fill(vraag) }));
  expect(accepted).toEqual([5, 8]);
});

test.each(['AP1.1', 'AP4.5'])('%s is the code of an aandachtspunt', (code) => {
  expect(code).toMatch(aandachtspuntPattern);
  expect(accepts({ aandachtspunten: [{ code, tekst: 'Let op.', bron: ['S3-096'] }] })).toBe(true);
});

test.each(['AP11', 'ap1.1', '1.1', 'AP0.1'])('%s is none', (code) => {
  expect(accepts({ aandachtspunten: [{ code, tekst: 'Let op.', bron: ['S3-096'] }] })).toBe(false);
});
