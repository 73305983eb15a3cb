import type { ScoreModel } from './model.ts';
import type { Antwoorden, Moment, Scan } from './scan.ts';

/** A scan under the model of now, and what that asks of who filled it in. */
export interface Adopted {
  scan: Scan;
  /** The vragen that mean something else now: their old answers are kept as a moment, and they are open again. */
  opnieuw: string[];
}

/** The same moments, each saying under which model its answers were given, before the scan itself moves on. */
function stampMomenten(scan: Scan): Moment[] {
  return (scan.momenten ?? []).map((moment) => ({ ...moment, modelVersie: moment.modelVersie ?? scan.modelVersie }));
}

/**
 * Brings a scan of an older model under the model of now. Answers to vragen that still mean the same stay; the rest is
 * kept as a moment. Answers to vragen that were removed stay in the file. A scan of this model, or of a newer one, comes
 * back as it is, so doing it twice is doing it once.
 */
export function adoptModel(scan: Scan, model: ScoreModel): Adopted {
  if (scan.modelVersie >= model.modelVersie) return { scan, opnieuw: [] };
  const changed = new Set(
    model.themas.flatMap(({ vragen }) =>
      vragen.filter(({ betekenis }) => betekenis > scan.modelVersie).map(({ code }) => code),
    ),
  );
  const opnieuw = Object.keys(scan.antwoorden).filter((code) => changed.has(code));
  const momenten = stampMomenten(scan);
  if (opnieuw.length > 0) {
    momenten.push({ datum: scan.bijgewerkt, antwoorden: scan.antwoorden, modelVersie: scan.modelVersie });
  }
  const antwoorden: Antwoorden = Object.fromEntries(
    Object.entries(scan.antwoorden).filter(([code]) => !changed.has(code)),
  );
  const next: Scan = { ...scan, modelVersie: model.modelVersie, antwoorden };
  return { scan: momenten.length > 0 ? { ...next, momenten } : next, opnieuw };
}
