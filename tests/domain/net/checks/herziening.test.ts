import { expect, test } from 'vitest';
import { checkHerziening } from '../../../../src/domain/net/checks/herziening.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf } from '../../../fixtures/content/small-content.ts';

test.each([
  ['2026-11-23', 0],
  ['2026-11-22', 1],
  ['2025-11-23', 1],
])('reviewed on 2026-11-22 and again before %s: %i problems', (herzienVoor, count) => {
  for (const id of ['keuze', 'wia', 'over']) {
    const raw = createSmallContent();
    entryOf(raw, id).data.herzienVoor = herzienVoor;
    expect(checkHerziening(parseContent(raw).content)).toHaveLength(count);
  }
});
