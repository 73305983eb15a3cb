import { expect, test } from 'vitest';
import { parseContent } from '../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf } from '../../fixtures/content/small-content.ts';

test('valid files are parsed without problems', () => {
  const { content, problems } = parseContent(createSmallContent());
  expect(problems).toEqual([]);
  expect(content.haltes.map(({ id }) => id)).toContain('keuze');
  expect(content.bronnen[0]?.data.sleutels).toHaveLength(2);
});

test('a file with a mistake in its form stays, one that cannot be read goes', () => {
  const raw = createSmallContent();
  entryOf(raw, 'keuze').data.naam = 1;
  entryOf(raw, 'training').fault = 'Niet te lezen.';
  const { content, problems } = parseContent(raw);
  expect(content.haltes.find(({ id }) => id === 'keuze')?.data.naam).toBe('');
  expect(content.haltes.some(({ id }) => id === 'training')).toBe(false);
  expect(problems.map(({ veld }) => veld)).toEqual(['naam', 'bestand']);
});

test('a field of a wrong type is not also called too long', () => {
  const raw = createSmallContent();
  entryOf(raw, 'keuze').data.bron = 'S1-001';
  expect(parseContent(raw).problems.map(({ melding }) => melding)).toEqual([
    'Hier hoort een lijst, maar er staat tekst.',
  ]);
});
