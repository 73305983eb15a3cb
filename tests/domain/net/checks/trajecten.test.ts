import { expect, test } from 'vitest';
import { checkTrajecten } from '../../../../src/domain/net/checks/trajecten.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf } from '../../../fixtures/content/small-content.ts';

function check(...trajecten: unknown[]) {
  const raw = createSmallContent();
  entryOf(raw, 'zijlijn').data.trajecten = trajecten;
  return checkTrajecten(parseContent(raw).content).map(({ veld, melding }) => `${veld}: ${melding}`);
}

test('two different haltes are enough', () => {
  expect(check(['keuze', 'omweg'])).toEqual([]);
});

test('short trajecten are found in any soort', () => {
  expect(check([], ['keuze'], { haltes: ['keuze'], soort: 'ring' })).toEqual([
    'trajecten 1: Dit traject heeft minder dan twee haltes.',
    'trajecten 2: Dit traject heeft minder dan twee haltes.',
    'trajecten 3: Dit traject heeft minder dan twee haltes.',
  ]);
});

test('a ring does not repeat its first halte, and each double is named once', () => {
  expect(check({ haltes: ['keuze', 'omweg', 'keuze', 'keuze'], soort: 'ring' })).toEqual([
    'trajecten 1: Halte "keuze" staat meer dan één keer in dit traject.',
  ]);
});
