import { facetNames, type Chosen } from '../../domain/zoek/facets.ts';

/** What someone searches for, as it stands in the address. */
export interface Search {
  query: string;
  chosen: Chosen;
}

/** The longest question or value we read. */
export const LONGEST = 200;

/** Reads the part of an address behind `#` or `?`; what is not ours is left out, what is too long is cut. */
export function readAddress(part: string): Search {
  const fields = new URLSearchParams(part.replace(/^[#?]/, ''));
  const chosen: Chosen = {};
  for (const facet of facetNames) {
    const value = fields.get(facet);
    if (value) chosen[facet] = value.slice(0, LONGEST);
  }
  return { query: (fields.get('q') ?? '').slice(0, LONGEST), chosen };
}

/** Writes a search as the part of an address behind `#`; empty when nothing is searched for. */
export function writeAddress({ query, chosen }: Search): string {
  if (query.trim() === '') return '';
  const fields = new URLSearchParams({ q: query });
  for (const facet of facetNames) {
    const value = chosen[facet];
    if (value !== undefined) fields.set(facet, value);
  }
  return fields.toString();
}
