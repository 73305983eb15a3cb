import { expect, test } from 'vitest';
import { formatScore } from '../../src/integrations/kaart-score.ts';

test('one line holds the size and every figure, and leaves out what is no figure of one drawing', () => {
  const line = formatScore('breed', { breedte: 1260, hoogte: 600, score: { H1: 1, S3: 0, S12: null } });
  expect(line).toBe('kaart breed 1260 × 600: H1 1 · S3 0');
});
