import type { ScoreModel, Thema } from './model.ts';
import { proposeActies } from './propose-acties.ts';
import type { ScoredScan } from './score-scan.ts';

/** One part of a talk. */
export interface AgendaPunt {
  minuten: number;
  tekst: string;
}

/** A quarter of an hour about one thema. */
export interface Werkoverleg {
  letter: string;
  /** The vraag to talk about first: where most can be won, or else what nobody knew; absent when all is as wanted. */
  eerst?: string;
  punten: AgendaPunt[];
}

function findFirst(model: ScoreModel, scan: ScoredScan, letter: string): string | undefined {
  const { acties, uitzoeken } = proposeActies(model, scan);
  const here = (item: { letter: string }) => item.letter === letter;
  return (acties.find(here) ?? uitzoeken.find(here))?.code;
}

/** The agenda of a werkoverleg about one thema; it always takes fifteen minutes. */
export function planWerkoverleg(model: ScoreModel, thema: Thema, scan: ScoredScan): Werkoverleg {
  const eerst = findFirst(model, scan, thema.letter);
  const first = thema.vragen.find(({ code }) => code === eerst);
  const talk =
    first === undefined
      ? 'Bespreek de vraag waarbij jullie antwoorden het meest verschillen.'
      : `Bespreek eerst: ${first.naam}. ${first.vraag}`;
  return {
    letter: thema.letter,
    ...(eerst === undefined ? {} : { eerst }),
    punten: [
      { minuten: 2, tekst: `Open met deze vraag: ${thema.openingsvraag}` },
      { minuten: 4, tekst: `Kies ieder voor zich een niveau bij de ${thema.vragen.length} vragen van dit thema.` },
      { minuten: 5, tekst: talk },
      { minuten: 3, tekst: 'Kies één stap die deze week kan beginnen.' },
      { minuten: 1, tekst: 'Schrijf op wie het doet, en wanneer jullie terugkijken.' },
    ],
  };
}
