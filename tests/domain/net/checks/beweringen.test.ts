import { expect, test } from 'vitest';
import { checkBeweringen } from '../../../../src/domain/net/checks/beweringen.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf } from '../../../fixtures/content/small-content.ts';

function check(overweging: object) {
  const raw = createSmallContent();
  entryOf(raw, 'training').data.overwegingen = [overweging];
  return checkBeweringen(parseContent(raw).content).map(({ veld }) => veld);
}

test.each([
  ['own design, short', { tekst: 'Kort.', ontwerp: true }, []],
  ['six words on a key', { tekst: 'Een twee drie vier vijf zes.', bron: ['S1-001'] }, []],
  ['five words on a key', { tekst: 'Een twee drie vier vijf.', bron: ['S1-001'] }, ['overwegingen 1']],
  ['neither key nor design', { tekst: 'Een twee drie vier vijf zes.' }, ['overwegingen 1']],
  ['a public place', { tekst: 'Kort.', vindplaats: 'Blad, 2024', zekerheid: 'laag' }, []],
  ['a place without its certainty', { tekst: 'Kort.', vindplaats: 'Blad, 2024' }, ['overwegingen 1']],
  ['a certainty without a place', { tekst: 'Kort.', ontwerp: true, zekerheid: 'laag' }, ['overwegingen 1']],
  ['two kinds at once', { tekst: 'Een twee drie vier vijf zes.', bron: ['S1-001'], ontwerp: true }, ['overwegingen 1']],
])('%s', (_, overweging, fields) => {
  expect(check(overweging)).toEqual(fields);
});

test('a duration that is not known needs no key', () => {
  const raw = createSmallContent();
  entryOf(raw, 'a').data.duur = [{ tekst: 'Hier weten we niets van.', status: 'niet bekend' }];
  expect(checkBeweringen(parseContent(raw).content)).toEqual([]);
});
