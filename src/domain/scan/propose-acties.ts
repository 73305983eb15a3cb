import type { Niveau, ScoreModel, ScoreVraag } from './model.ts';
import { isNiveau, readStand } from './read-answer.ts';
import { streefOf, type ScoredScan } from './score-scan.ts';
import { listAsked } from './score-thema.ts';
import type { ActieVoorstel, Uitzoeken, Voorstellen } from './uitslag.ts';

/** How many acties stand under now; the rest is for later. */
export const MAX_NU = 5;

interface Gap {
  vraag: ScoreVraag;
  letter: string;
  van: Niveau;
  streef: Niveau;
  /** The place in the model. */
  order: number;
}

const words = ['geen', 'één', 'twee', 'drie'] as const;
const gewichten = { 1: 'klein', 2: 'gewoon', 3: 'groot' } as const;

/** The reason for the place of an actie, as a reader sees it. */
function writeReason({ vraag, van, streef }: Gap): string {
  const gap = streef - van;
  const below = `${words[gap] ?? gap} ${gap === 1 ? 'niveau' : 'niveaus'} onder je streefniveau`;
  const parts = [...(vraag.kern ? ['kernvraag'] : []), below, `belang ${gewichten[vraag.belang]}`];
  const text = `${parts.join(', ')}, inspanning ${gewichten[vraag.inspanning]}`;
  // A capital takes no accent in Dutch.
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace('Één', 'Eén');
}

/** Kern-vragen first, then the largest gap times belang, then the least inspanning, then the order of the model. */
function compareGaps(a: Gap, b: Gap): number {
  const weight = ({ vraag, van, streef }: Gap) => (streef - van) * vraag.belang;
  return (
    Number(b.vraag.kern) - Number(a.vraag.kern) ||
    weight(b) - weight(a) ||
    a.vraag.inspanning - b.vraag.inspanning ||
    a.order - b.order
  );
}

function listGaps(model: ScoreModel, scan: ScoredScan): Gap[] {
  return model.themas
    .flatMap((thema) => listAsked(thema, scan.modus ?? 'volledig').map((vraag) => ({ vraag, letter: thema.letter })))
    .flatMap(({ vraag, letter }, order) => {
      const van = readStand(scan.antwoorden, vraag.code);
      const streef = streefOf(scan.streefniveaus, letter);
      return isNiveau(van) && van < streef ? [{ vraag, letter, van, streef, order }] : [];
    });
}

function listUnknown(model: ScoreModel, scan: ScoredScan): Uitzoeken[] {
  return model.themas.flatMap((thema) =>
    listAsked(thema, scan.modus ?? 'volledig')
      .filter(({ code }) => readStand(scan.antwoorden, code) === 'weet-niet')
      .map(({ code }) => ({ code, letter: thema.letter })),
  );
}

/** What a scan asks to be done: one niveau up where an answer is below its target, and asking around where nobody knew. */
export function proposeActies(model: ScoreModel, scan: ScoredScan): Voorstellen {
  const acties = listGaps(model, scan)
    .sort(compareGaps)
    .map((gap, place): ActieVoorstel => ({
      code: gap.vraag.code,
      letter: gap.letter,
      van: gap.van,
      // A gap lies below a target of at most 3, so one up is still a niveau.
      naar: (gap.van + 1) as Niveau,
      streef: gap.streef,
      wanneer: place < MAX_NU ? 'nu' : 'later',
      reden: writeReason(gap),
    }));
  return { acties, uitzoeken: listUnknown(model, scan) };
}
