import type { Niveau, ScoreModel } from './model.ts';
import { isNiveau, readStand } from './read-answer.ts';
import type { Antwoorden, Scan } from './scan.ts';

/** Answers with the version of the model they were given under. */
export interface Gegeven {
  datum: string;
  antwoorden: Antwoorden;
  modelVersie: number;
}

/** A vraag with a number at both moments. */
export interface Verschil {
  code: string;
  letter: string;
  van: Niveau;
  naar: Niveau;
}

/** What can be said between two moments, and about which vragen nothing can. */
export interface Vergelijking {
  vergelijkbaar: Verschil[];
  /** The codes of vragen whose meaning changed in between, or that had no number at one of the two. */
  nietVergelijkbaar: { code: string; waarom: 'andere-betekenis' | 'geen-getal' }[];
}

/** The moments of a scan, oldest first as they were kept, and its answers of now as the last. */
export function listMomenten(scan: Scan): Gegeven[] {
  const kept = (scan.momenten ?? []).map(({ datum, antwoorden, modelVersie = scan.modelVersie }) => ({
    datum,
    antwoorden,
    modelVersie,
  }));
  return [...kept, { datum: scan.bijgewerkt, antwoorden: scan.antwoorden, modelVersie: scan.modelVersie }];
}

/** What changed between two moments, over the vragen that meant the same at both. */
export function compareMomenten(model: ScoreModel, vroeger: Gegeven, later: Gegeven): Vergelijking {
  const result: Vergelijking = { vergelijkbaar: [], nietVergelijkbaar: [] };
  const oldest = Math.min(vroeger.modelVersie, later.modelVersie);
  for (const { letter, vragen } of model.themas) {
    for (const { code, betekenis } of vragen) {
      const van = readStand(vroeger.antwoorden, code);
      const naar = readStand(later.antwoorden, code);
      if (van === 'open' && naar === 'open') continue;
      if (betekenis > oldest) result.nietVergelijkbaar.push({ code, waarom: 'andere-betekenis' });
      else if (isNiveau(van) && isNiveau(naar)) result.vergelijkbaar.push({ code, letter, van, naar });
      else result.nietVergelijkbaar.push({ code, waarom: 'geen-getal' });
    }
  }
  return result;
}
