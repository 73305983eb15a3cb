import type { RawContent } from '../content.ts';
import { findNearest } from '../did-you-mean.ts';
import { textsIn, valueAt } from '../field-path.ts';
import type { Problem } from '../problem.ts';

/** Haltes and instappen that no lijn visits; a misspelt visit counts, for it is reported where it stands. */
export function checkOnLijn(raw: RawContent): Problem[] {
  if (raw.lijnen.some(({ fault }) => fault !== undefined)) return [];
  const plaatsen = [...raw.haltes, ...raw.instappen];
  const ids = new Set(plaatsen.map(({ id }) => id));
  const visits = raw.lijnen.flatMap(({ data }) => textsIn(valueAt(data, ['trajecten'])));
  const visited = new Set(visits.map((id) => (ids.has(id) ? id : findNearest(id, ids))));
  return plaatsen
    .filter(({ id }) => !visited.has(id))
    .map(({ id, bestand }) => ({
      bestand,
      veld: 'bestandsnaam',
      melding: `"${id}" ligt op geen enkele lijn.`,
      remedie: `Zet ${id} in een traject van een bestand in content/lijnen, of haal dit bestand weg.`,
    }));
}
