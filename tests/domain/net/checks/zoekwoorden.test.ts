import { expect, test } from 'vitest';
import { checkZoekwoorden } from '../../../../src/domain/net/checks/zoekwoorden.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createEntry, createSmallContent } from '../../../fixtures/content/small-content.ts';

function check(...adressen: string[]) {
  const raw = createSmallContent();
  const regels = adressen.map((adres) => ({ adres, woorden: ['iets'] }));
  raw.zoekwoorden = [createEntry('zoekwoorden', 'meer', { regels })];
  return checkZoekwoorden(raw, parseContent(raw).content);
}

test('pages, places on a page and addresses of the site itself are known', () => {
  expect(
    check(
      '/haltes/keuze/',
      '/begrippen/#maatwerk',
      '/over/',
      '/zelfscan/',
      '/praktijk/de-bakkerij/',
      '/bronnen/rapport/',
    ),
  ).toEqual([]);
  expect(check('/zelfscan/team/', '/zelfscan/verantwoording/')).toEqual([]);
});

test('a page that is not there is named, with the nearest one', () => {
  expect(check('/haltes/keuzes/')).toEqual([
    expect.objectContaining({ veld: 'regels 1 › adres', melding: 'Er is geen pagina "/haltes/keuzes/".' }),
  ]);
  expect(check('/haltes/keuzes/')[0]?.remedie).toContain('/haltes/keuze/');
});

test('a page gets its words in one place', () => {
  expect(check('/over/', '/over/').map(({ remedie }) => remedie)).toEqual(['Zet alle woorden bij elkaar.']);
});
