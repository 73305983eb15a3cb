import type { Term } from './expand-query.ts';
import { matchPhrases, readQuestion, type PhraseBook } from './phrases.ts';
import type { Vindplek } from './register.ts';

/** A thing the index found for one variant; a higher score is a better match. */
export interface Hit {
  id: string;
  score: number;
}

/** A thing found for a whole query, best first. */
export interface Found extends Hit {
  plek: Vindplek;
  /** The variants that found it: the words to mark. */
  words: string[];
}

/** What can be found, and under which names and sayings. */
export interface Places {
  plekken: Readonly<Record<string, Vindplek>>;
  phrases: PhraseBook;
}

/** How much each kind counts: the place itself before what is said about it elsewhere. */
const kindWeights: Readonly<Record<string, number>> = { begrip: 0.65, bron: 0.6 };

/** How much a name or saying that is the question itself counts beside everything the text says. */
const PHRASE = 1;

/** A thing of which a name or saying holds this much of the question is found, also when its text has none of it. */
const ALONE = 0.5;

/** What looks less like the word than this says nothing about how rare the word is. */
const SAME = 0.75;

interface TermHit {
  score: number;
  words: string[];
}

/** The best score per thing over the variants of one term, each variant's scores brought to at most 1. */
function scoreTerm(term: Term, hitsOf: (variant: string) => readonly Hit[]): Map<string, TermHit> {
  const best = new Map<string, TermHit>();
  for (const { tekst, weight } of term.variants) {
    const hits = hitsOf(tekst);
    const top = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
    for (const { id, score } of hits) {
      const known = best.get(id) ?? { score: 0, words: [] };
      best.set(id, { score: Math.max(known.score, (weight * score) / top), words: [...known.words, tekst] });
    }
  }
  return best;
}

/** Inverse document frequency (Spärck Jones 1972), over the things found by the word or what is as good as it. */
function rarityOf({ variants }: Term, hitsOf: (variant: string) => readonly Hit[], total: number): number {
  const near = variants.filter(({ weight }) => weight >= SAME);
  const found = new Set(near.flatMap(({ tekst }) => hitsOf(tekst).map(({ id }) => id)));
  return Math.log(1 + total / (1 + found.size));
}

function addTerms(
  terms: readonly Term[],
  rarities: readonly number[],
  hitsOf: (variant: string) => readonly Hit[],
): Map<string, TermHit> {
  const scores = new Map<string, TermHit>();
  terms.forEach((term, i) => {
    for (const [id, { score, words }] of scoreTerm(term, hitsOf)) {
      const sum = scores.get(id) ?? { score: 0, words: [] };
      scores.set(id, { score: sum.score + score * (rarities[i] ?? 0), words: [...sum.words, ...words] });
    }
  });
  return scores;
}

/**
 * The things found, best first: the sum over the terms of score × rarity, raised by how well a title or a saying
 * matches the question as a whole, times what the kind counts for. Ties go by address, so that the order does not
 * hang on the index.
 */
export function rankHits(
  query: string,
  terms: readonly Term[],
  hitsOf: (variant: string) => readonly Hit[],
  { plekken, phrases }: Places,
): Found[] {
  const total = Object.keys(plekken).length;
  const rarities = terms.map((term) => rarityOf(term, hitsOf, total));
  const scores = addTerms(terms, rarities, hitsOf);
  const matches = matchPhrases(readQuestion(query, terms, rarities), phrases);
  const most = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const alone = [...matches].filter(([id, match]) => match >= ALONE && !scores.has(id)).map(([id]) => id);
  return [...scores.keys(), ...alone]
    .flatMap((id) => {
      const plek = plekken[id];
      if (plek === undefined) return [];
      const { score, words } = scores.get(id) ?? { score: 0, words: [] };
      const match = matches.get(id) ?? 0;
      const weight = kindWeights[plek.soort] ?? 1;
      return [{ id, plek, words: [...new Set(words)], score: weight * (score * (1 + match) + PHRASE * most * match) }];
    })
    .sort((a, b) => b.score - a.score || (a.plek.adres < b.plek.adres ? -1 : 1));
}
