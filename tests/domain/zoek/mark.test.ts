import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseSentence, markWords } from '../../../src/domain/zoek/mark.ts';

const marked = (text: string, words: string[]) =>
  markWords(text, words)
    .map(({ tekst, isFound }) => (isFound ? `[${tekst}]` : tekst))
    .join('');

test('words are marked in any form, with their accents', () => {
  expect(marked('Schulden en een schuld.', ['schuld'])).toBe('[Schulden] en een [schuld].');
  expect(marked('De cliënt.', ['client'])).toBe('De [cliënt].');
  expect(marked('Een proefplaatsing duurt kort.', ['proef'])).toBe(
    'Een proefplaatsing duurt kort.'.replace('proefplaatsing', '[proefplaatsing]'),
  );
  expect(marked('Niets.', [])).toBe('Niets.');
});

test('the pieces together are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (text, words) => {
      const pieces = markWords(text, words);
      expect(pieces.map(({ tekst }) => tekst).join('')).toBe(text);
    }),
  );
});

test('the sentence with the most words is chosen, the earliest of equals', () => {
  const text = 'Je praat over geld. Heb je schulden en zorgen? Schulden komen vaker voor.';
  expect(chooseSentence(text, ['schulden', 'zorgen'])).toBe('Heb je schulden en zorgen?');
  expect(chooseSentence(text, ['schulden'])).toBe('Heb je schulden en zorgen?');
  expect(chooseSentence(text, ['verslaving'])).toBeUndefined();
});
