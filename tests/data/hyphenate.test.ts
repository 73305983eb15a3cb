import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hyphenate } from '../../src/data/hyphenate.ts';

const parts = (word: string): string[] => hyphenate(word).split('\u00ad');

test.for<[string, string]>([
  ['tussenevaluatie', 'tussen'],
  ['werkplekonderzoek', 'werk'],
  ['arbeidsmarktoriëntatie', 'arbeids'],
])('%s is cut at its seam: %s', ([word, head]) => {
  expect(parts(word)[0]).toBe(head);
});

test('short words and short ends stay whole', () => {
  expect(parts('evaluat')).toHaveLength(1);
  for (const word of ['vaardigheden', 'belastbaarheid', 'Voortgangsrapportage', 'ontwikkeldoelen'])
    for (const part of parts(word)) expect(part.length).toBeGreaterThanOrEqual(3);
  expect(parts('belastbaarheid').length).toBeGreaterThan(1);
});

test('no letter is lost or added', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Zëïéö]{0,24}$/), (word) => hyphenate(word).replaceAll('\u00ad', '') === word),
  );
});
