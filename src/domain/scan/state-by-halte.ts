import type { ScoreModel } from './model.ts';
import { isNiveau, readStand } from './read-answer.ts';
import { streefOf, type ScoredScan } from './score-scan.ts';
import { listAsked } from './score-thema.ts';
import type { Staat } from './uitslag.ts';

interface Tally {
  below: number;
  kernBelow: boolean;
  unknown: number;
}

/** How many vragen below their target make a halte ask for attention. */
const MANY_BELOW = 2;

/** The worst of what is so, in the order aandacht, deels, onbekend, op-orde. */
function stateOf({ below, kernBelow, unknown }: Tally): Staat {
  if (kernBelow || below >= MANY_BELOW) return 'aandacht';
  if (below > 0) return 'deels';
  return unknown > 0 ? 'onbekend' : 'op-orde';
}

/**
 * What each halte shows after a scan, over the vragen that point to it and against their targets.
 * A halte to which no vraag points, or none that applies, is not in the map.
 */
export function stateByHalte(model: ScoreModel, scan: ScoredScan): Map<string, Staat> {
  const tallies = new Map<string, Tally>();
  for (const thema of model.themas) {
    const streef = streefOf(scan.streefniveaus, thema.letter);
    for (const { code, kern, haltes } of listAsked(thema, scan.modus ?? 'volledig')) {
      const stand = readStand(scan.antwoorden, code);
      if (stand === 'nvt') continue;
      const isBelow = isNiveau(stand) && stand < streef;
      for (const halte of haltes) {
        const tally = tallies.get(halte) ?? { below: 0, kernBelow: false, unknown: 0 };
        tallies.set(halte, {
          below: tally.below + Number(isBelow),
          kernBelow: tally.kernBelow || (kern && isBelow),
          unknown: tally.unknown + Number(!isNiveau(stand)),
        });
      }
    }
  }
  return new Map([...tallies].map(([halte, tally]) => [halte, stateOf(tally)]));
}
