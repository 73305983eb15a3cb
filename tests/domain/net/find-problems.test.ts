import { expect, test } from 'vitest';
import { findProblems } from '../../../src/domain/net/find-problems.ts';
import { parseContent } from '../../../src/domain/net/parse-content.ts';
import { createHalte, createSmallContent, entryOf } from '../../fixtures/content/small-content.ts';

test('nothing is found in a valid content room', () => {
  const raw = createSmallContent();
  expect(findProblems(raw, parseContent(raw).content)).toEqual([]);
});

test('every check has its say', () => {
  const raw = createSmallContent();
  raw.haltes.push(
    createHalte('Eiland', 'H01', { zone: 'x', overwegingen: [{ tekst: 'Kort.' }], herzienVoor: '2026-01-01' }),
  );
  Object.assign(entryOf(raw, 'keuze'), { body: '' });
  entryOf(raw, 'keuze').data.uitgangen = [];
  entryOf(raw, 'training').data.bron = ['S1-009'];
  const { trajecten } = entryOf(raw, 'hoofdlijn').data as { trajecten: string[][] };
  trajecten.push(['werkfit'], ['training', 'keuze']);
  const found = findProblems(raw, parseContent(raw).content).map(({ melding }) => melding);
  for (const part of [
    'geen webadres',
    'staat al in',
    'geen zone',
    'minder dan twee',
    'geen enkele lijn',
    'loopt terug',
    'in een kring',
    'geen uitgangen',
    'op geen bron',
    'geen tekst',
    'bestaat niet',
    'ligt niet na',
  ]) {
    expect(
      found.filter((melding) => melding.includes(part)),
      part,
    ).toHaveLength(1);
  }
});
