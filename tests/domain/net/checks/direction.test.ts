import { expect, test } from 'vitest';
import { checkDirection } from '../../../../src/domain/net/checks/direction.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf } from '../../../fixtures/content/small-content.ts';

function check(...trajecten: unknown[]) {
  const raw = createSmallContent();
  entryOf(raw, 'hoofdlijn').data.trajecten = trajecten;
  return checkDirection(parseContent(raw).content).map(({ veld, melding }) => `${veld}: ${melding}`);
}

test('within a zone and on to the next is forward', () => {
  expect(check(['wia', 'keuze', 'aanmelding', 'werkfit', 'training'])).toEqual([]);
});

test('a halte without a zone does not hide a step back', () => {
  expect(check(['aanmelding', 'keuze'], ['training', 'omweg', 'keuze'])).toEqual([
    'trajecten 2: Deze gewone lijn loopt terug door de zones: van "training" naar "keuze", dat in een eerdere zone ligt.',
  ]);
});

test('an instap lies in the first zone', () => {
  expect(check(['werkfit', 'wia'])).toHaveLength(1);
});

test('what is not gewoon may run back', () => {
  expect(check({ haltes: ['training', 'keuze'], soort: 'lus' })).toEqual([]);
});
