import type { Content } from '../content.ts';
import { listTrajecten } from '../trajecten.ts';
import type { Problem } from '../problem.ts';

/** Trajecten that are too short to draw or that visit a halte twice. */
export function checkTrajecten(content: Content): Problem[] {
  return listTrajecten(content.lijnen).flatMap(({ bestand, veld, haltes }) => {
    const problems: Problem[] = [];
    if (haltes.length < 2) {
      problems.push({
        bestand,
        veld,
        melding: 'Dit traject heeft minder dan twee haltes.',
        remedie: 'Zet er een halte bij of haal het traject weg.',
      });
    }
    for (const id of new Set(haltes.filter((halte, i) => haltes.indexOf(halte) !== i))) {
      problems.push({
        bestand,
        veld,
        melding: `Halte "${id}" staat meer dan één keer in dit traject.`,
        remedie: 'Laat haar één keer staan; maak van de weg terug een apart traject met soort: lus.',
      });
    }
    return problems;
  });
}
