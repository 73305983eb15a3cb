import { expect, test } from 'vitest';
import { AANTAL_NIVEAUS, themaSchema, vraagCodePattern, zelfscanSchema } from '../../../src/domain/scan/schema-scan.ts';
import { createSmallContent } from '../../fixtures/content/small-content.ts';
import { createVraag } from '../../fixtures/content/small-zelfscan.ts';

const content = createSmallContent();
const thema = content.scan[0]!.data;
const zelfscan = content.zelfscan[0]!.data;
const withVraag = (change: Record<string, unknown>) => ({ ...thema, vragen: [createVraag('ZS-01', change)] });

test('a thema and the head are taken, with the usual weights filled in', () => {
  expect(zelfscanSchema.safeParse(zelfscan).success).toBe(true);
  expect(themaSchema.parse(thema).vragen[0]).toMatchObject({ belang: 2, inspanning: 2, kern: true });
});

test.each([
  ['three ankers', { ankers: ['a', 'b', 'c'] }],
  ['five ankers', { ankers: ['a', 'b', 'c', 'd', 'e'] }],
  ['two stappen', { stappen: ['a', 'b'] }],
  ['a weight of 4', { belang: 4 }],
  ['half a weight', { inspanning: 1.5 }],
  ['a code of another kind', { code: 'H01' }],
  ['kern as a no', { kern: false }],
  ['a field we do not know', { score: 3 }],
])('a vraag with %s is refused', (_, change) => {
  expect(themaSchema.safeParse(withVraag({})).success).toBe(true);
  expect(themaSchema.safeParse(withVraag(change)).success).toBe(false);
});

test.each([
  ['no version', { modelVersie: undefined }],
  ['three levels', { niveaus: [] }],
  ['no changes', { wijzigingen: [] }],
  ['a change on no day', { wijzigingen: [{ modelVersie: 1, datum: '2026-02-30', tekst: 'x' }] }],
])('a head with %s is refused', (_, change) => {
  expect(zelfscanSchema.safeParse({ ...zelfscan, ...change }).success).toBe(false);
});

test('a code is two letters and two digits', () => {
  expect(['ZS-01', 'ZS-1', 'zs-01', 'ZS-001'].map((code) => vraagCodePattern.test(code))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(AANTAL_NIVEAUS).toBe(4);
});
