import { expect, test } from 'vitest';
import { checkUitgangen } from '../../../../src/domain/net/checks/uitgangen.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf } from '../../../fixtures/content/small-content.ts';

const uitgang = { als: 'ja', naar: ['werkfit'], ontwerp: true };

test.each([
  ['knooppunt', 2, []],
  ['knooppunt', 1, ['Dit knooppunt heeft maar één uitgang.']],
  ['knooppunt', 0, ['Dit knooppunt heeft geen uitgangen.']],
  ['halte', 0, []],
  ['halte', 1, []],
])('a %s with %i uitgangen', (soort, count, said) => {
  const raw = createSmallContent();
  Object.assign(entryOf(raw, 'keuze').data, { soort, uitgangen: Array(count).fill(uitgang) });
  expect(checkUitgangen(parseContent(raw).content).map(({ melding }) => melding)).toEqual(said);
});
