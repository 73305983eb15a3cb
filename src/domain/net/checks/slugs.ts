import { collectionNames, type RawContent } from '../content.ts';
import type { Problem } from '../problem.ts';
import { slugPattern } from '../schema-parts.ts';

/** File names that cannot be an address. */
export function checkSlugs(raw: RawContent): Problem[] {
  const entries = collectionNames.flatMap((name) => raw[name]);
  return entries
    .filter(({ id }) => !slugPattern.test(id))
    .map(({ id, bestand }) => ({
      bestand,
      veld: 'bestandsnaam',
      melding: `"${id}" kan geen webadres zijn.`,
      remedie: 'Gebruik alleen kleine letters zonder accent, cijfers en enkele streepjes ertussen.',
    }));
}
