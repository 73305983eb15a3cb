import { expandQuery, type Term } from './expand-query.ts';
import { rankHits, type Found, type Hit } from './rank.ts';
import type { PhraseBook } from './phrases.ts';
import type { Register } from './register.ts';
import { typoLimit, type WordBook } from './word-book.ts';

/** Looks one word up in the index. */
export type LookUp = (word: string) => Promise<readonly Hit[]>;

/** All that is known to search with. */
export interface Library {
  register: Register;
  book: WordBook;
  phrases: PhraseBook;
  lookUp: LookUp;
}

/** What a query gave: everything found, best first, and how its words were read. */
export interface Answer {
  found: Found[];
  terms: Term[];
}

/** A score under this share of the best is noise. */
const NOISE = 0.03;

/** Looks up every variant of every word of a query and ranks what the index gives. */
export async function search(query: string, { register, book, phrases, lookUp }: Library): Promise<Answer> {
  const terms = expandQuery(query, book);
  const variants = new Set(terms.flatMap((term) => term.variants.map(({ tekst }) => tekst)));
  // For what it does not have the index gives whatever begins with the same letter or two.
  const words = [...variants].filter((word) => word.includes(' ') || book.isKnown(word));
  const lists = await Promise.all(words.map(lookUp));
  const hits = new Map(words.map((word, i) => [word, lists[i] ?? []]));
  const found = rankHits(query, terms, (word) => hits.get(word) ?? [], { plekken: register.plekken, phrases });
  const least = (found[0]?.score ?? 0) * NOISE;
  return { terms, found: found.filter(({ score }) => score >= least) };
}

/** Words of the site that look like what was typed, for when nothing is found; at most five. */
export function suggestWords(terms: readonly Term[], book: WordBook): string[] {
  const near = terms.flatMap(({ typed }) => book.nearTo(typed, typoLimit(typed) + 1));
  return [...new Set(near)].filter((word) => word.length > 3).slice(0, 5);
}
