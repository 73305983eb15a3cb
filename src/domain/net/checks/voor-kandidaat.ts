import { countWords } from '../beweringen.ts';
import type { Content } from '../content.ts';
import { listTrajecten } from '../trajecten.ts';
import type { Problem } from '../problem.ts';

/** The most words of the text for the kandidaat. */
export const MAX_WOORDEN_KANDIDAAT = 60;

/** Texts for the kandidaat that are too long, or that stand on a ring, where the kandidaat never comes. */
export function checkVoorKandidaat(content: Content): Problem[] {
  const rings = listTrajecten(content.lijnen).filter(({ soort }) => soort === 'ring');
  const onRing = new Set(rings.flatMap(({ haltes }) => haltes));
  return content.haltes.flatMap(({ id, bestand, data: { voorKandidaat } }) => {
    if (voorKandidaat === undefined) return [];
    const words = countWords(voorKandidaat);
    const findings: Pick<Problem, 'melding' | 'remedie'>[] = [];
    if (words > MAX_WOORDEN_KANDIDAAT) {
      findings.push({
        melding: `Dit zijn ${words} woorden; hoogstens ${MAX_WOORDEN_KANDIDAAT} is goed.`,
        remedie: 'Laat weg wat de kandidaat niet hoeft te weten.',
      });
    }
    if (onRing.has(id)) {
      findings.push({
        melding: 'Deze halte ligt op een ring, en daar komt de kandidaat niet.',
        remedie: 'Haal dit veld hier weg.',
      });
    }
    return findings.map((finding) => ({ bestand, veld: 'voorKandidaat', ...finding }));
  });
}
