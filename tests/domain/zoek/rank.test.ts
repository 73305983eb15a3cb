import { expect, test } from 'vitest';
import type { Term } from '../../../src/domain/zoek/expand-query.ts';
import { createPhraseBook } from '../../../src/domain/zoek/phrases.ts';
import { rankHits, type Hit } from '../../../src/domain/zoek/rank.ts';
import type { Vindplek } from '../../../src/domain/zoek/register.ts';

const plek = (adres: string, titel: string, soort = 'halte'): Vindplek => ({ adres, titel, soort, zin: '' });
const plekken = {
  a: plek('/haltes/nazorg/', 'Nazorg'),
  b: plek('/haltes/plaatsing/', 'Definitieve plaatsing'),
  c: plek('/begrippen/#nazorg', 'nazorg', 'begrip'),
  d: plek('/haltes/intake/', 'Intake'),
};
const term = (typed: string, ...others: string[]): Term => ({
  typed,
  variants: [typed, ...others].map((tekst, i) => ({ tekst, weight: i === 0 ? 1 : 0.5 })),
});
const places = { plekken, phrases: createPhraseBook(plekken) };
const rankAll = (terms: Term[], hits: Record<string, Hit[]>) =>
  rankHits(terms.map(({ typed }) => typed).join(' '), terms, (word) => hits[word] ?? [], places);
const rank = (terms: Term[], hits: Record<string, Hit[]>) => rankAll(terms, hits).map(({ id }) => id);

test('the title decides between equals, and a halte goes before its begrip', () => {
  const hits = { nazorg: ['b', 'c', 'a', 'd'].map((id) => ({ id, score: 1 })) };
  expect(rank([term('nazorg')], hits)).toEqual(['a', 'c', 'd', 'b']);
});

test('a rare word weighs more than a common one', () => {
  const all = ['a', 'b', 'c', 'd'].map((id) => ({ id, score: 1 }));
  expect(rank([term('werk'), term('zeldzaam')], { werk: all, zeldzaam: [{ id: 'd', score: 1 }] })[0]).toBe('d');
});

test('the scores of each variant are compared within it, and the best variant counts once', () => {
  const hits = { stage: [{ id: 'd', score: 0.1 }], snuffelstage: [{ id: 'b', score: 90 }] };
  const found = rankAll([term('stage', 'snuffelstage')], hits);
  expect(found.map(({ id }) => id)).toEqual(['d', 'b']);
  expect(found[1]?.words).toEqual(['snuffelstage']);
});

test('what the register does not know is left out, and ties go by address', () => {
  const hits = { x: ['zz', 'd', 'b'].map((id) => ({ id, score: 1 })) };
  expect(rank([term('x')], hits)).toEqual(['d', 'b']);
  expect(rank([], hits)).toEqual([]);
});

test('what a saying names is found, also when its text does not hold the words', () => {
  const naar = { x: { ...plek('/haltes/lock-in/', 'Lock-in'), woorden: ['wil niet weg'] }, d: plekken.d };
  const found = rankHits('wil niet weg', [term('weg')], (word) => (word === 'weg' ? [{ id: 'd', score: 1 }] : []), {
    plekken: naar,
    phrases: createPhraseBook(naar),
  });
  expect(found.map(({ id }) => id)).toEqual(['d', 'x']);
});
