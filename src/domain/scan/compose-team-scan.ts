import type { TeamVraag } from './merge-team.ts';
import type { ScoreModel } from './model.ts';
import { isNiveau, type Stand } from './read-answer.ts';
import type { Antwoord, Antwoorden, Scan } from './scan.ts';

/** What a team decided about the vragen it talked about, by their code. */
export type Uitkomsten = Readonly<Record<string, Antwoord>>;

/** The one answer that everybody gave, if there is one; open and weet-niet are not something to agree on. */
function agreed({ stemmen }: TeamVraag): Exclude<Stand, 'open' | 'weet-niet'> | undefined {
  const [first, ...rest] = stemmen.map(({ stand }) => stand);
  if (first === undefined || (first !== 'nvt' && !isNiveau(first))) return undefined;
  return rest.every((stand) => stand === first) ? first : undefined;
}

/**
 * The outcome of the talk as a scan of its own: what the team decided, and what everybody had answered already.
 * All else stays open, because nobody decided it; the scans of the people themselves are not touched.
 */
export function composeTeamScan(
  model: Pick<ScoreModel, 'modelVersie'>,
  rows: readonly TeamVraag[],
  uitkomsten: Uitkomsten,
  head: Pick<Scan, 'id' | 'naam' | 'organisatie'> & { nu: string },
): Scan {
  const { nu, ...rest } = head;
  const antwoorden: Antwoorden = Object.fromEntries(
    rows.flatMap((row): [string, Antwoord][] => {
      const decided = Object.hasOwn(uitkomsten, row.code) ? uitkomsten[row.code] : undefined;
      if (decided !== undefined) return [[row.code, decided]];
      const keuze = agreed(row);
      return keuze === undefined ? [] : [[row.code, { keuze }]];
    }),
  );
  return {
    schema: 'werkfit-zelfscan',
    versie: 1,
    modelVersie: model.modelVersie,
    ...rest,
    modus: 'volledig',
    gemaakt: nu,
    bijgewerkt: nu,
    antwoorden,
  };
}
