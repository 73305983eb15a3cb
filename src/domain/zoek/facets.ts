import type { Found } from './rank.ts';
import type { Vindplek } from './register.ts';

/** The ways results can be narrowed. */
export const facetNames = ['soort', 'lijn', 'doelgroep', 'organisatietype'] as const;

/** One way to narrow results. */
export type FacetName = (typeof facetNames)[number];

/** What someone narrowed to; at most one value a facet. */
export type Chosen = Partial<Record<FacetName, string>>;

/** A value of a facet with the number of results it would leave. */
export interface FacetValue {
  waarde: string;
  aantal: number;
}

function valuesOf(plek: Vindplek, facet: FacetName): readonly string[] {
  if (facet === 'soort') return [plek.soort];
  if (facet === 'lijn') return plek.lijnen ?? [];
  if (facet === 'doelgroep') return plek.doelgroepen ?? [];
  return plek.organisatietype === undefined ? [] : [plek.organisatietype];
}

function fits(plek: Vindplek, chosen: Chosen, except?: FacetName): boolean {
  return facetNames.every((facet) => {
    const value = chosen[facet];
    return facet === except || value === undefined || valuesOf(plek, facet).includes(value);
  });
}

/** The results that fit everything chosen. */
export function narrow(found: readonly Found[], chosen: Chosen): Found[] {
  return found.filter(({ plek }) => fits(plek, chosen));
}

/**
 * The values of each facet with their counts, as they would be under what is chosen in the other facets; the most
 * frequent first. A facet without values is empty.
 */
export function countFacets(found: readonly Found[], chosen: Chosen): Record<FacetName, FacetValue[]> {
  const count = (facet: FacetName): FacetValue[] => {
    const counts = new Map<string, number>();
    for (const { plek } of found)
      if (fits(plek, chosen, facet))
        for (const value of valuesOf(plek, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    // What is chosen stays to be seen, also where it leaves nothing.
    const value = chosen[facet];
    if (value !== undefined && !counts.has(value)) counts.set(value, 0);
    return [...counts]
      .map(([waarde, aantal]) => ({ waarde, aantal }))
      .sort((a, b) => b.aantal - a.aantal || (a.waarde < b.waarde ? -1 : 1));
  };
  return {
    soort: count('soort'),
    lijn: count('lijn'),
    doelgroep: count('doelgroep'),
    organisatietype: count('organisatietype'),
  };
}
