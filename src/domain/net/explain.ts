import { idsOf, indexTerms, markTerms, type Piece, type TermIndex } from '../taal/mark-terms.ts';
import type { Begrip, Praktijk } from './naslag.ts';
import type { Bewering, Halte, Instap } from './net.ts';
import type { Literatuur } from './site.ts';

/** A statement with its text in pieces, the terms that are explained there apart. */
export type Explained<Item extends { tekst: string } = Bewering> = Item & { delen: Piece[] };

/** What a page is about; it does not explain itself. */
export interface Subject {
  id: string;
  titel: string;
}

/** The begrippen that a text may explain: all but the words that everyone knows. */
export function indexBegrippen(begrippen: readonly Begrip[]): TermIndex {
  return indexTerms(
    begrippen
      .filter(({ alledaags }) => !alledaags)
      .map(({ id, term, ook, vormen }) => ({ id, spellings: [term, ...ook, ...vormen] })),
  );
}

/** The begrippen that a page is about, so that it leaves them alone. */
export function ownBegrippen({ id, titel }: Subject, index: TermIndex): Set<string> {
  return new Set([id, ...idsOf(markTerms(titel, index))]);
}

/** The pieces of texts that follow each other on a page: of every begrip only the first time is marked. */
export function explainTexts(texts: readonly string[], index: TermIndex, skip: ReadonlySet<string>): Piece[][] {
  const seen = new Set(skip);
  return texts.map((text) => {
    const pieces = markTerms(text, index, seen);
    idsOf(pieces).forEach((id) => seen.add(id));
    return pieces;
  });
}

function explainItems<Item extends { tekst: string }>(
  items: readonly Item[],
  index: TermIndex,
  skip: ReadonlySet<string>,
): { items: Explained<Item>[]; ids: string[] } {
  const pieces = explainTexts(
    items.map(({ tekst }) => tekst),
    index,
    skip,
  );
  return { items: items.map((item, i) => ({ ...item, delen: pieces[i] ?? [item.tekst] })), ids: pieces.flatMap(idsOf) };
}

type Head = Pick<Halte | Instap, 'id' | 'naam' | 'samenvatting' | 'bron' | 'ontwerp'>;

/** The summary of a place, and all begrippen that it and the text below it explain. */
function explainHead(
  { id, naam, samenvatting: tekst, bron, ontwerp }: Head,
  index: TermIndex,
  inText: readonly string[],
) {
  const own = ownBegrippen({ id, titel: naam }, index);
  const [delen = [tekst]] = explainTexts([tekst], index, own);
  const ids = [...idsOf(delen), ...inText];
  return { samenvatting: { tekst, bron, ontwerp, delen }, ids, skip: new Set([...own, ...ids]) };
}

/** The lists of a halte that are read on from its text; its questions are made to be copied. */
const fields = ['valkuilen', 'aandachtspunten', 'overwegingen', 'varianten'] as const;

/**
 * A halte with its statements in pieces, and the ids of all begrippen that its page marks: `inText` are those that
 * its own text marks already.
 */
export function explainHalte<Place extends Halte>(halte: Place, index: TermIndex, inText: readonly string[]) {
  const { samenvatting, ids, skip } = explainHead(halte, index, inText);
  const lists = fields.map((field) => {
    const explained = explainItems<Bewering>(halte[field], index, skip);
    explained.ids.forEach((id) => skip.add(id));
    return { field, ...explained };
  });
  const explained: Place = { ...halte, ...Object.fromEntries(lists.map(({ field, items }) => [field, items])) };
  return { halte: explained, samenvatting, ids: [...ids, ...lists.flatMap((list) => list.ids)] };
}

/** The statements of an instap in pieces, and the ids of all begrippen that its page marks. */
export function explainInstap(instap: Instap, index: TermIndex, inText: readonly string[]) {
  const { samenvatting, ids, skip } = explainHead(instap, index, inText);
  const { items, ids: inList } = explainItems(instap.aandacht, index, skip);
  return { samenvatting, aandacht: items, ids: [...ids, ...inList] };
}

/** Lists of statements that are read one after another, in pieces: a begrip is marked in the first that holds it. */
function explainLists<Field extends string>(
  lists: readonly (readonly [Field, readonly Bewering[]])[],
  index: TermIndex,
  own: ReadonlySet<string>,
) {
  const skip = new Set(own);
  const explained = lists.map(([field, items]) => {
    const { items: inPieces, ids } = explainItems(items, index, skip);
    ids.forEach((id) => skip.add(id));
    return { field, items: inPieces, ids };
  });
  return {
    lists: Object.fromEntries(explained.map(({ field, items }) => [field, items])) as Record<Field, Explained[]>,
    ids: explained.flatMap(({ ids }) => ids),
  };
}

/** The statements of a case in pieces, and the ids of all begrippen that its page marks. */
export function explainPraktijk(praktijk: Praktijk, index: TermIndex) {
  const { samenvatting, ingevuld, werkt, knelt, resultaten } = praktijk;
  const { lists, ids } = explainLists(
    [
      ['samenvatting', [samenvatting]],
      ['ingevuld', ingevuld],
      ['werkt', werkt],
      ['knelt', knelt],
      ['resultaten', resultaten],
    ],
    index,
    ownBegrippen(praktijk, index),
  );
  const {
    samenvatting: [head],
    ...rest
  } = lists;
  return {
    praktijk: { ...praktijk, ...rest, samenvatting: { delen: [samenvatting.tekst], ...samenvatting, ...head } },
    ids,
  };
}

/** The statements of a listed work in pieces, and the ids of all begrippen that its page marks. */
export function explainLiteratuur(stuk: Literatuur, index: TermIndex) {
  const head = { tekst: stuk.samenvatting, bron: stuk.bron };
  const { lists, ids } = explainLists(
    [
      ['samenvatting', [head]],
      ['gebruik', stuk.gebruik],
      ['openbaar', stuk.openbaar],
    ],
    index,
    ownBegrippen(stuk, index),
  );
  return {
    stuk: { ...stuk, gebruik: lists.gebruik, openbaar: lists.openbaar },
    delen: lists.samenvatting[0]?.delen,
    ids,
  };
}
