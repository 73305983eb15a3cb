import { isEnough, levelOf } from './level-rule.ts';
import type { Niveau, ScoreThema, ScoreVraag } from './model.ts';
import { findAnswer, isNiveau, readStand, type Stand } from './read-answer.ts';
import type { Antwoorden, Modus } from './scan.ts';
import type { GeenNiveau, ThemaUitslag } from './uitslag.ts';

interface Asked {
  vraag: ScoreVraag;
  stand: Stand;
}

/** The vragen that a scan asks: all, or those of the snelscan. */
export function listAsked<V extends ScoreVraag>(thema: ScoreThema<V>, modus: Modus): V[] {
  return modus === 'snel' ? thema.vragen.filter(({ snel }) => snel) : thema.vragen;
}

/** The niveau of a thema if everything unknown in it were one and the same niveau. */
function levelAt(applicable: readonly Asked[], unknown: Niveau): Niveau {
  return levelOf(
    applicable.map(({ vraag, stand }) => ({ kern: vraag.kern, niveau: isNiveau(stand) ? stand : unknown })),
  );
}

function whyNone(modus: Modus, answered: number, applicable: number): GeenNiveau | null {
  if (applicable === 0) return 'niets-van-toepassing';
  if (modus === 'snel') return 'snelscan';
  return isEnough(answered, applicable) ? null : 'te-weinig-beantwoord';
}

const count = (asked: readonly Asked[], stand: Stand) => asked.filter((one) => one.stand === stand).length;

/** How many numbers rest on a document, figures, experience or observation. */
function countSupported(asked: readonly Asked[], antwoorden: Antwoorden): number {
  return asked.filter(({ vraag, stand }) => {
    const bewijs = findAnswer(antwoorden, vraag.code)?.bewijs ?? 'geen';
    return isNiveau(stand) && bewijs !== 'geen';
  }).length;
}

function summarize(
  numbers: readonly Niveau[],
): Pick<ThemaUitslag, 'laagste' | 'hoogste' | 'gemiddelde' | 'beantwoord'> {
  const sorted = numbers.toSorted((a, b) => a - b);
  const sum = numbers.reduce<number>((total, number) => total + number, 0);
  return {
    laagste: sorted[0] ?? null,
    hoogste: sorted.at(-1) ?? null,
    gemiddelde: numbers.length === 0 ? null : sum / numbers.length,
    beantwoord: numbers.length,
  };
}

/** What came out of one thema, by the rule of kern-vragen and enough vragen; the target is only written beside it. */
export function scoreThema(
  thema: ScoreThema,
  antwoorden: Antwoorden,
  { modus, streef }: { modus: Modus; streef: Niveau },
): ThemaUitslag {
  const asked = listAsked(thema, modus).map((vraag) => ({ vraag, stand: readStand(antwoorden, vraag.code) }));
  const applicable = asked.filter(({ stand }) => stand !== 'nvt');
  const summary = summarize(asked.map(({ stand }) => stand).filter(isNiveau));
  const waaromGeen = whyNone(modus, summary.beantwoord, applicable.length);
  const [min, max] = waaromGeen === null ? [levelAt(applicable, 0), levelAt(applicable, 3)] : [null, null];
  return {
    letter: thema.letter,
    naam: thema.naam,
    niveau: min === max ? min : null,
    min,
    max,
    waaromGeen,
    ...summary,
    vanToepassing: applicable.length,
    weetNiet: count(asked, 'weet-niet'),
    open: count(asked, 'open'),
    nvt: count(asked, 'nvt'),
    onderbouwd: countSupported(asked, antwoorden),
    kernNvt: asked.filter(({ vraag, stand }) => vraag.kern && stand === 'nvt').map(({ vraag }) => vraag.code),
    streef,
  };
}
