import { expect, test } from 'vitest';
import { countFacets, narrow } from '../../../src/domain/zoek/facets.ts';
import type { Found } from '../../../src/domain/zoek/rank.ts';
import type { Vindplek } from '../../../src/domain/zoek/register.ts';

const found = (id: string, plek: Partial<Vindplek>): Found => ({
  ...{ id, score: 1, words: [] },
  plek: { adres: `/${id}/`, titel: id, soort: 'halte', zin: '', ...plek },
});
const all = [
  found('a', { lijnen: ['fitlijn', 'hoofdlijn'] }),
  found('b', { lijnen: ['hoofdlijn'] }),
  found('c', { soort: 'praktijkvoorbeeld', doelgroepen: ['wia'], organisatietype: 'gemeente' }),
];

test('values are counted, the most frequent first, and an empty facet has none', () => {
  const facets = countFacets(all, {});
  expect(facets.soort).toEqual([
    { waarde: 'halte', aantal: 2 },
    { waarde: 'praktijkvoorbeeld', aantal: 1 },
  ]);
  expect(facets.lijn.map(({ waarde }) => waarde)).toEqual(['hoofdlijn', 'fitlijn']);
  expect(countFacets(all.slice(0, 2), {}).organisatietype).toEqual([]);
});

test('each count is what choosing that value would leave', () => {
  for (const chosen of [{}, { soort: 'halte' }, { lijn: 'hoofdlijn' }]) {
    const facets = countFacets(all, chosen);
    for (const facet of ['soort', 'lijn', 'doelgroep', 'organisatietype'] as const)
      for (const { waarde, aantal } of facets[facet])
        expect(narrow(all, { ...chosen, [facet]: waarde })).toHaveLength(aantal);
  }
});

test('what was chosen in one facet counts in the others', () => {
  expect(countFacets(all, { soort: 'praktijkvoorbeeld' }).lijn).toEqual([]);
  expect(narrow(all, { soort: 'halte', lijn: 'fitlijn' }).map(({ id }) => id)).toEqual(['a']);
});

test('what is chosen stays to be seen, also where it leaves nothing', () => {
  expect(countFacets(all, { soort: 'praktijkvoorbeeld', lijn: 'fitlijn' }).lijn).toEqual([
    { waarde: 'fitlijn', aantal: 0 },
  ]);
});
