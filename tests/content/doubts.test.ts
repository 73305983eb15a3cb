import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/twijfel.md', 'utf8')
  .split('\n')
  .filter((line) => /^\|\s*\d/.test(line));

/** The content files that a row names. */
function listPlaces(row: string): string[] {
  return [...row.matchAll(/`([a-z0-9/-]+)`/g)].map(([, place = '']) => (place.includes('/') ? place : `paginas/${place}`));
}

test('the doubtful spots are all there, and every place they name exists', () => {
  expect(rows).toHaveLength(47);
  const lost = rows.flatMap(listPlaces).filter((place) => !['mdx', 'yaml'].some((end) => existsSync(`content/${place}.${end}`)));
  expect(lost).toEqual([]);
});

const read = (place: string) => readFileSync(`content/${place}`, 'utf8').replace(/\s+/g, ' ');

test.each([
  ['paginas/bijeenkomsten.mdx', /12 september.*19 september/],
  ['paginas/onderzoek.mdx', /De zevende is niet bekend/],
  ['paginas/werkfit.mdx', /bij invulling niet|hierover is geen uitkomst/],
  ['paginas/tijdschema.mdx', /botsing op achttien maanden/],
  ['haltes/past-dit-traject.mdx', /geen advies/],
  ['haltes/lock-in.mdx', /alleen in de slides van 2018/],
  ['praktijk/kansen-op-werk.yaml', /20 van 115 is 17,4 procent.*20 van 60 is 33 procent/],
  ['praktijk/werkfit-brummen.yaml', /35\. Dat is 10,6 procent van 330/],
  ['haltes/steun-op-de-werkplek.mdx', /een jaar of bron staat er niet bij/],
  ['paginas/kwaliteit.mdx', /wij kennen er geen/],
])('%s still tells its doubt', (place, doubt) => {
  expect(read(place)).toMatch(doubt);
});
