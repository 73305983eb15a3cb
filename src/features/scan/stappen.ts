import type { Model, Thema, Vraag } from '../../domain/scan/model.ts';
import { findAnswer } from '../../domain/scan/read-answer.ts';
import type { Scan } from '../../domain/scan/scan.ts';

/** Where one is on the page: the beginning, the letter of a thema, the targets, or the outcome. */
export type Stap = string;

/** Gives the part of the address that belongs to a stap. */
export function formatStap(stap: Stap): string {
  if (stap === 'start') return '';
  return stap.length === 1 ? `#thema-${stap.toLowerCase()}` : `#${stap}`;
}

/** Gives the stap in an address; an address within a stap, such as that of the map, is none. */
export function parseStap(hash: string, model: Model): Stap | undefined {
  if (hash === '' || hash === '#') return 'start';
  if (hash === '#uitslag' || hash === '#streefniveau') return hash.slice(1);
  const letter = /^#thema-([a-z])$/.exec(hash)?.[1]?.toUpperCase();
  return model.themas.find((thema) => thema.letter === letter)?.letter;
}

/** Says whether this scan asks this vraag. */
export function isAsked(scan: Scan | undefined, vraag: Vraag): boolean {
  return scan?.modus !== 'snel' || vraag.snel;
}

/** Gives the vragen of a thema that this scan asks. */
export function listAsked(scan: Scan | undefined, thema: Thema): Vraag[] {
  return thema.vragen.filter((vraag) => isAsked(scan, vraag));
}

/** How far one is: the vragen asked, those with an answer, and the first without one. */
export interface Progress {
  total: number;
  answered: number;
  firstOpen: { letter: string; code: string } | undefined;
}

/** Counts what is answered: weet-niet and nvt are answers too. */
export function countProgress(scan: Scan, themas: readonly Thema[]): Progress {
  const all = themas.flatMap((thema) => listAsked(scan, thema).map(({ code }) => ({ letter: thema.letter, code })));
  const open = all.filter(({ code }) => findAnswer(scan.antwoorden, code) === undefined);
  return { total: all.length, answered: all.length - open.length, firstOpen: open[0] };
}

/** Gives the stappen of a scan in order; for a werkoverleg there is one thema. */
export function listStappen(model: Model, only: string | undefined): Stap[] {
  const letters = model.themas.map(({ letter }) => letter).filter((letter) => only === undefined || letter === only);
  return [...letters, 'streefniveau', 'uitslag'];
}
