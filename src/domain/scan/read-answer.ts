import type { Niveau } from './model.ts';
import type { Antwoord, Antwoorden } from './scan.ts';

/** What an answer means to the scoring: a number, does not apply, asked but not known, or still open. */
export type Stand = Niveau | 'nvt' | 'weet-niet' | 'open';

/** What a scan says about one vraag. */
export function readStand(antwoorden: Antwoorden, code: string): Stand {
  return findAnswer(antwoorden, code)?.keuze ?? 'open';
}

/** The answer to one vraag; own fields only, because the keys of a file come from outside. */
export function findAnswer(antwoorden: Antwoorden, code: string): Antwoord | undefined {
  return Object.hasOwn(antwoorden, code) ? antwoorden[code] : undefined;
}

/** Whether a stand is a number. */
export function isNiveau(stand: Stand): stand is Niveau {
  return typeof stand === 'number';
}
