import { expect, test } from 'vitest';
import { idsOf, indexTerms, markTerms, type Piece } from '../../../src/domain/taal/mark-terms.ts';

const index = indexTerms([
  { id: 'werk', spellings: ['werk'] },
  { id: 'beschut-werk', spellings: ['beschut werk'] },
  { id: 'sw', spellings: ['SW', 'sociale werkvoorziening'] },
  { id: 'jobcoach', spellings: ['jobcoach', 'jobcoaches'] },
  { id: 'regio', spellings: ['arbeidsmarktregio', "arbeidsmarktregio's"] },
  { id: 'lock-in', spellings: ['lock-in'] },
]);
const mark = (text: string, skip: string[] = []) => markTerms(text, index, new Set(skip));
const join = (pieces: Piece[]) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

test('the longest term wins, and each term is marked once', () => {
  expect(mark('Beschut werk is werk, en werk is beschut werk.')).toEqual([
    { id: 'beschut-werk', text: 'Beschut werk' },
    ' is ',
    { id: 'werk', text: 'werk' },
    ', en werk is beschut werk.',
  ]);
});

test('a term is a whole word: no part of a compound and no half of a hyphened word', () => {
  expect(idsOf(mark('Het werken, netwerk, werk-fit, team-werk en werkgever.'))).toEqual([]);
  expect(idsOf(mark('Het heet lock-in (en niet lock-ins).'))).toEqual(['lock-in']);
  expect(idsOf(mark('Dit is werk—en goed.'))).toEqual(['werk']);
});

test('a plural counts only when it is listed', () => {
  expect(mark('Twee jobcoaches.')[1]).toEqual({ id: 'jobcoach', text: 'jobcoaches' });
  expect(idsOf(mark('Twee werken.'))).toEqual([]);
});

test('either apostrophe and any white space will do; capitals stay capitals', () => {
  expect(mark('In arbeidsmarktregio’s.')[1]).toEqual({ id: 'regio', text: 'arbeidsmarktregio’s' });
  expect(idsOf(mark('Sociale\n  werkvoorziening'))).toEqual(['sw']);
  expect(idsOf(mark('de sw en de Sw'))).toEqual([]);
  expect(idsOf(mark('de SW'))).toEqual(['sw']);
});

test('what was explained before is skipped, without losing what stands inside it', () => {
  expect(idsOf(mark('beschut werk', ['beschut-werk']))).toEqual([]);
  expect(idsOf(mark('beschut werk en werk', ['beschut-werk']))).toEqual(['werk']);
});

test('joined again, the pieces are the text', () => {
  for (const text of ['', 'werk', 'geen term', 'de SW, jobcoach', 'eerst werk dan jobcoach dan SW.']) {
    expect(join(mark(text))).toBe(text);
  }
  expect(markTerms('werk', indexTerms([]))).toEqual(['werk']);
});
