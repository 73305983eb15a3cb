import type { Indeling, Stem, TeamVraag } from '../../domain/scan/merge-team.ts';
import type { Rol } from '../../domain/scan/scan.ts';
import { rolNamen } from '../../state/scan/answer-words.ts';

/** A group of answers in the overview: the sign on its dots, and what it is called. */
export interface Groep {
  label: string | undefined;
  teken: string;
  naam: string;
}

const isRol = (label: string): label is Rol => Object.hasOwn(rolNamen, label);

/** Gives the groups of a team; whose group would be too small to name goes without. */
export function listGroepen(rows: readonly TeamVraag[], indeling: Indeling): Groep[] {
  const labels = [...new Set((rows[0]?.stemmen ?? []).map(({ label }) => label))];
  const named = labels.filter((label) => label !== undefined);
  const groepen: Groep[] = named.map((label, i) =>
    indeling === 'rol' && isRol(label)
      ? { label, teken: rolNamen[label].charAt(0), naam: rolNamen[label] }
      : { label, teken: String(i + 1), naam: label },
  );
  return labels.includes(undefined) ? [...groepen, { label: undefined, teken: '●', naam: 'Zonder naam' }] : groepen;
}

/** The columns of the overview, with what stands above them. */
export const kolommen = [
  [0, '0'],
  [1, '1'],
  [2, '2'],
  [3, '3'],
  ['weet-niet', 'Weet niet'],
  ['nvt', 'N.v.t.'],
  ['open', 'Open'],
] as const satisfies readonly [Stem['stand'], string][];

/** Gives the middle of the numbers, in words. */
export function formatMediaan(mediaan: TeamVraag['mediaan']): string {
  if (mediaan === null) return '–';
  const [low, high] = mediaan;
  return low === high ? String(low) : `${low}–${high}`;
}
