import type { Term } from './expand-query.ts';
import type { Vindplek } from './register.ts';
import { meaningfulWords, splitWords, stemWord } from './words.ts';

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

/** How much each kind counts: the place itself before what is said about it elsewhere. */
const kindWeights: Readonly<Record<string, number>> = { begrip: 0.65, bron: 0.6 };

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

/** How much of the query a title holds, and how much of the title is the query: 0 to 1. */
function titleMatch(titel: string, terms: readonly Term[]): number {
  const inTitle = new Set(meaningfulWords(splitWords(titel)).map(stemWord));
  if (inTitle.size === 0) return 0;
  const heard = new Set<string>();
  const held = terms.filter(({ variants }) =>
    variants.some(({ tekst }) => {
      const stems = splitWords(tekst)
        .map(stemWord)
        .filter((stem) => inTitle.has(stem));
      stems.forEach((stem) => heard.add(stem));
      return stems.length > 0;
    }),
  );
  return (held.length / terms.length) * (0.5 + (0.5 * heard.size) / inTitle.size);
}

/**
 * The things found, best first: the sum over the terms of score × rarity (inverse document frequency, Spärck Jones
 * 1972), times what the kind counts for, raised when the title says it. Ties go by address, so that the order does
 * not hang on the index.
 */
export function rankHits(
  terms: readonly Term[],
  hitsOf: (variant: string) => readonly Hit[],
  plekken: Readonly<Record<string, Vindplek>>,
): Found[] {
  const total = Object.keys(plekken).length;
  const scores = new Map<string, TermHit>();
  for (const term of terms) {
    const found = scoreTerm(term, hitsOf);
    const rarity = Math.log(1 + total / (1 + found.size));
    for (const [id, { score, words }] of found) {
      const sum = scores.get(id) ?? { score: 0, words: [] };
      scores.set(id, { score: sum.score + score * rarity, words: [...sum.words, ...words] });
    }
  }
  return [...scores]
    .flatMap(([id, { score, words }]) => {
      const plek = plekken[id];
      if (plek === undefined) return [];
      const weight = (kindWeights[plek.soort] ?? 1) * (1 + titleMatch(plek.titel, terms));
      return [{ id, plek, words: [...new Set(words)], score: score * weight }];
    })
    .sort((a, b) => b.score - a.score || (a.plek.adres < b.plek.adres ? -1 : 1));
}
