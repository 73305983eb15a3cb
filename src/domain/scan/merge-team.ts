import type { Niveau, ScoreModel } from './model.ts';
import { isNiveau, readStand, type Stand } from './read-answer.ts';
import type { Scan } from './scan.ts';

/** The most scans that are laid side by side. */
export const MAX_SCANS = 50;

/** Under so many of one role, that role is not named: it would name a person. */
export const MIN_PER_ROL = 3;

/** From this range on, a team should talk. */
export const BESPREEK_BEREIK = 2;

/** Above this average deviation, a team should talk: a sixth of four options (Burke and Dunlap, 2002). */
export const BESPREEK_AFWIJKING = 0.67;

/** By what the answers are told apart. */
export type Indeling = 'rol' | 'organisatie';

/** One answer in a team; the label is absent where it would name a person, or nobody gave it. */
export interface Stem {
  scanId: string;
  label?: string;
  stand: Stand;
}

/** All answers of a team to one vraag. */
export interface TeamVraag {
  code: string;
  letter: string;
  stemmen: Stem[];
  /** The lower and the upper median of the numbers; the same where there is one in the middle. */
  mediaan: [Niveau, Niveau] | null;
  /** The highest number minus the lowest. */
  bereik: number;
  /** The mean distance of the numbers to their mean. */
  afwijking: number;
  /** Whether the numbers differ so much that a team should talk. */
  bespreken: boolean;
}

/** Why a scan cannot join these others, in Dutch; null when it can. */
export function refuseInTeam(team: readonly Scan[], scan: Scan, model: Pick<ScoreModel, 'modelVersie'>): string | null {
  if (scan.modelVersie !== model.modelVersie) {
    const remedy =
      scan.modelVersie > model.modelVersie
        ? 'Vernieuw deze pagina en probeer het opnieuw.'
        : 'Open het eerst bij de zelfscan en bewaar het opnieuw.';
    return `Dit bestand is van modelversie ${scan.modelVersie} en de zelfscan is nu versie ${model.modelVersie}. ${remedy}`;
  }
  if (team.some(({ id }) => id === scan.id)) return 'Deze scan staat al in het overzicht.';
  if (team.length >= MAX_SCANS) return `Er passen ${MAX_SCANS} scans naast elkaar; haal er eerst een weg.`;
  return null;
}

function labelsOf(scans: readonly Scan[], indeling: Indeling): (string | undefined)[] {
  if (indeling === 'organisatie') return scans.map(({ organisatie }) => organisatie);
  const count = (rol: Scan['rol']) => scans.filter((scan) => scan.rol === rol).length;
  return scans.map(({ rol }) => (count(rol) >= MIN_PER_ROL ? rol : undefined));
}

/** The mean distance to the mean (the average deviation index of Burke, Finkelstein and Dusig, 1999). */
function averageDeviation(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return numbers.reduce((sum, number) => sum + Math.abs(number - mean), 0) / numbers.length;
}

function spread(stemmen: readonly Stem[]): Pick<TeamVraag, 'mediaan' | 'bereik' | 'afwijking' | 'bespreken'> {
  const numbers = stemmen
    .map(({ stand }) => stand)
    .filter(isNiveau)
    .sort((a, b) => a - b);
  const [lowest, highest] = [numbers[0], numbers.at(-1)];
  if (lowest === undefined || highest === undefined) {
    return { mediaan: null, bereik: 0, afwijking: 0, bespreken: false };
  }
  const middle = (numbers.length - 1) / 2;
  const bereik = highest - lowest;
  const afwijking = averageDeviation(numbers);
  return {
    mediaan: [numbers[Math.floor(middle)] ?? lowest, numbers[Math.ceil(middle)] ?? highest],
    bereik,
    afwijking,
    bespreken: bereik >= BESPREEK_BEREIK || afwijking > BESPREEK_AFWIJKING,
  };
}

/** The answers of several scans side by side, vraag by vraag in the order of the model; nothing is averaged into a score. */
export function mergeTeam(model: ScoreModel, scans: readonly Scan[], indeling: Indeling): TeamVraag[] {
  const labels = labelsOf(scans, indeling);
  return model.themas.flatMap(({ letter, vragen }) =>
    vragen.map(({ code }) => {
      const stemmen = scans.map(({ id, antwoorden }, i): Stem => {
        const label = labels[i];
        return { scanId: id, stand: readStand(antwoorden, code), ...(label === undefined ? {} : { label }) };
      });
      return { code, letter, stemmen, ...spread(stemmen) };
    }),
  );
}

/** The vragen that a team should talk about, the largest difference first. */
export function listTeamAgenda(rows: readonly TeamVraag[]): TeamVraag[] {
  return rows.filter(({ bespreken }) => bespreken).toSorted((a, b) => b.bereik - a.bereik || b.afwijking - a.afwijking);
}
