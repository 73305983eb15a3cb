import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Knooppunten that leave a reader nothing to choose. */
export function checkUitgangen(content: Content): Problem[] {
  return content.haltes
    .filter(({ data }) => data.soort === 'knooppunt' && data.uitgangen.length < 2)
    .map(({ bestand, data }) => ({
      bestand,
      veld: 'uitgangen',
      melding:
        data.uitgangen.length === 0 ? 'Dit knooppunt heeft geen uitgangen.' : 'Dit knooppunt heeft maar één uitgang.',
      remedie: 'Zet er ten minste twee uitgangen bij, of maak er soort: halte van.',
    }));
}
