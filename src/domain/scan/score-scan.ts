import { REGEL_VERSIE } from './level-rule.ts';
import type { Niveau, ScoreModel } from './model.ts';
import { DEFAULT_STREEF, type Scan, type Streefniveaus } from './scan.ts';
import { scoreThema } from './score-thema.ts';
import type { Uitslag } from './uitslag.ts';

/** The part of a scan that the scoring reads. */
export type ScoredScan = Pick<Scan, 'antwoorden' | 'modus' | 'streefniveaus'>;

/** The target of a thema. */
export function streefOf(streefniveaus: Streefniveaus | undefined, letter: string): Niveau {
  if (streefniveaus === undefined || !Object.hasOwn(streefniveaus, letter)) return DEFAULT_STREEF;
  return streefniveaus[letter] ?? DEFAULT_STREEF;
}

/** What came out of a scan, thema by thema in the order of the model; there is no total. */
export function scoreScan(model: ScoreModel, scan: ScoredScan): Uitslag {
  const modus = scan.modus ?? 'volledig';
  return {
    modelVersie: model.modelVersie,
    regelVersie: REGEL_VERSIE,
    modus,
    themas: model.themas.map((thema) =>
      scoreThema(thema, scan.antwoorden, { modus, streef: streefOf(scan.streefniveaus, thema.letter) }),
    ),
  };
}
