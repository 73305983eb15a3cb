import type { Content } from '../content.ts';
import { listTrajecten, type PlacedTraject } from '../trajecten.ts';
import type { Problem } from '../problem.ts';

/** The zone of every plaats that has a known one, as its index in reading order; an instap stands in the first. */
function zoneIndexes(content: Content): Map<string, number> {
  const order = [...content.zones].sort((a, b) => a.data.volgorde - b.data.volgorde).map(({ id }) => id);
  const indexes = new Map(content.instappen.map(({ id }) => [id, 0]));
  for (const { id, data } of content.haltes) {
    const index = order.indexOf(data.zone ?? '');
    if (index >= 0) indexes.set(id, index);
  }
  return indexes;
}

function runsBack({ bestand, veld, haltes }: PlacedTraject, indexes: ReadonlyMap<string, number>): Problem[] {
  const zoned = haltes.filter((id) => indexes.has(id));
  return zoned.slice(1).flatMap((id, i) => {
    const before = zoned[i] ?? id;
    if ((indexes.get(id) ?? 0) >= (indexes.get(before) ?? 0)) return [];
    return [
      {
        bestand,
        veld,
        melding: `Deze gewone lijn loopt terug door de zones: van "${before}" naar "${id}", dat in een eerdere zone ligt.`,
        remedie:
          'Zet de haltes in de volgorde van de zones, of maak van de weg terug een apart traject met soort: lus.',
      },
    ];
  });
}

/** Gewone trajecten that run back through the zones. */
export function checkDirection(content: Content): Problem[] {
  if (content.zones.length === 0) return [];
  const indexes = zoneIndexes(content);
  return listTrajecten(content.lijnen)
    .filter(({ soort }) => soort === 'gewoon')
    .flatMap((traject) => runsBack(traject, indexes));
}
