import { expect, test } from 'vitest';
import { measureReadability, prepareTerms } from '../../../src/domain/taal/readability.ts';

test('the formulas, worked by hand', () => {
  // Two sentences of three words each: 6 words, 9 syllables (je vraagt door · hij werkt zelf·stan·dig·lijk).
  const found = measureReadability(['Je vraagt door. Hij werkt zelfstandiglijk.']);
  expect(found).toMatchObject({ sentences: 2, words: 6, meanSentence: 3, shareLong: 0 });
  expect(found.fleschDouma).toBeCloseTo(206.835 - 0.93 * 3 - 77 * 1.5, 6);
  expect(found.brouwer).toBeCloseTo(195 - 2 * 3 - (2 / 3) * 150, 6);
});

test('a sentence of 25 words is not long, one of 26 is', () => {
  const sentence = (words: number) => `${'ja '.repeat(words - 1)}nee.`;
  expect(measureReadability([sentence(25), sentence(26)]).shareLong).toBe(0.5);
});

test('a text without a full stop is still a sentence of its own', () => {
  expect(measureReadability(['op tijd komen', 'afspraken nakomen']).sentences).toBe(2);
});

test('a glossary term counts as two syllables, in the plural too, and a short one keeps its one', () => {
  const terms = prepareTerms(['arbeidsmarktregio', 'kandidaat', 'vaardigheid', 'plan']);
  for (const word of ['Arbeidsmarktregio', 'arbeidsmarktregio’s', 'kandidaten', 'vaardigheden']) {
    expect(measureReadability([word], terms).fleschDouma, word).toBeCloseTo(206.835 - 0.93 - 154, 6);
  }
  expect(measureReadability(['plan'], terms)).toEqual(measureReadability(['plan']));
});

test('nothing to read gives numbers, not NaN', () => {
  expect(measureReadability([])).toMatchObject({ sentences: 0, words: 0, meanSentence: 0, shareLong: 0 });
});
