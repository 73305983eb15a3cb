import { expect, test } from 'vitest';
import { checkVoorKandidaat } from '../../../../src/domain/net/checks/voor-kandidaat.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf } from '../../../fixtures/content/small-content.ts';

function check(words: number, isRing = false) {
  const raw = createSmallContent();
  entryOf(raw, 'training').data.voorKandidaat = Array(words).fill('woord').join(' ');
  if (isRing) entryOf(raw, 'zijlijn').data.trajecten = [{ haltes: ['keuze', 'training'], soort: 'ring' }];
  return checkVoorKandidaat(parseContent(raw).content).map(({ melding }) => melding);
}

test('sixty words are fine, one more is not', () => {
  expect(check(60)).toEqual([]);
  expect(check(61)).toEqual(['Dit zijn 61 woorden; hoogstens 60 is goed.']);
});

test('a ring has no text for the kandidaat', () => {
  expect(check(5, true)).toEqual(['Deze halte ligt op een ring, en daar komt de kandidaat niet.']);
});
