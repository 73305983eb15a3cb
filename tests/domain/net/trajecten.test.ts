import { expect, test } from 'vitest';
import { parseContent } from '../../../src/domain/net/parse-content.ts';
import { listTrajecten } from '../../../src/domain/net/trajecten.ts';
import { createSmallContent } from '../../fixtures/content/small-content.ts';

test('all trajecten are listed with their place and the soort that holds', () => {
  const placed = listTrajecten(parseContent(createSmallContent()).content.lijnen);
  expect(placed.map(({ bestand, veld, soort }) => [bestand, veld, soort])).toEqual([
    ['content/lijnen/zijlijn.yaml', 'trajecten 1', 'zijspoor'],
    ['content/lijnen/zijlijn.yaml', 'trajecten 2', 'lus'],
    ['content/lijnen/hoofdlijn.yaml', 'trajecten 1', 'gewoon'],
    ['content/lijnen/hoofdlijn.yaml', 'trajecten 2', 'gewoon'],
  ]);
});
