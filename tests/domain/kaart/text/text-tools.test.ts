import { expect, test } from 'vitest';
import { fill, scaleTools } from '../../../../src/domain/kaart/text/text-tools.ts';
import { TOY_TOOLS } from '../toy-drawing.ts';

const measure = (text: string): number => text.length;

test('at another size both weights grow, words are cut alike', () => {
  const big = scaleTools(TOY_TOOLS, 20);
  expect(big.regular('abcd')).toBe(20 * TOY_TOOLS.regular('abcd'));
  expect(big.bold('abcd')).toBe(20 * TOY_TOOLS.bold('abcd'));
  expect(big.hyphenate('evaluatiegesprek')).toBe(TOY_TOOLS.hyphenate('evaluatiegesprek'));
});

test('lines are filled with whole words; a word that is too long stands alone', () => {
  expect(fill('een twee drie', 8, measure)).toEqual(['een twee', 'drie']);
  expect(fill('een onderzoeksvraag op', 6, measure)).toEqual(['een', 'onderzoeksvraag', 'op']);
});
