import { meaningfulWords, splitWords } from './words.ts';
import { typoLimit, type WordBook } from './word-book.ts';

/** One way to look for what someone typed, and how far it is from their own words (1 is the word itself). */
export interface Variant {
  tekst: string;
  weight: number;
}

/** One notion of a query: what was typed, and all the ways to look for it. */
export interface Term {
  typed: string;
  variants: Variant[];
  /** The word it was read as, when the site does not have the typed one. */
  readAs?: string;
}

const MOST_WORDS = 12;
const MOST_NEAR = 3;
const weights = { own: 1, form: 0.95, joined: 1, synonym: 0.85, near: 0.9, part: 0.6 } as const;

/** Two neighbours that the site writes as one word: *loonkosten subsidie*. */
function joinNeighbours(words: readonly string[], book: WordBook): { typed: string; joined?: string }[] {
  const result: { typed: string; joined?: string }[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word = '', next] = [words[i], words[i + 1]];
    const joined = next === undefined ? undefined : [word + next, `${word}-${next}`].find((form) => book.has(form));
    result.push(joined === undefined ? { typed: word } : { typed: `${word} ${next ?? ''}`, joined });
    if (joined !== undefined) i++;
  }
  return result;
}

/** The two words an unknown compound is made of, when the site has both: *schuldenproblemen*. */
function splitCompound(word: string, book: WordBook): string[] {
  for (let at = word.length - 4; at >= 4; at--) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = [head, head.replace(/s$/, '')].find((part) => part.length >= 4 && book.has(part));
    if (first !== undefined && book.has(tail)) return [first, tail];
  }
  return [];
}

function variantsOf(word: string, book: WordBook): Variant[] {
  const forms = book.formsOf(word).filter((form) => form !== word);
  const synonyms = book.synonymsOf(word);
  return [
    { tekst: word, weight: weights.own },
    ...forms.map((tekst) => ({ tekst, weight: weights.form })),
    ...synonyms.map((tekst) => ({ tekst, weight: weights.synonym })),
  ];
}

function readUnknown(word: string, book: WordBook): Term {
  const near = book.nearTo(word, typoLimit(word)).slice(0, MOST_NEAR);
  const [best] = near;
  if (best !== undefined) {
    const variants = near.flatMap((known) => variantsOf(known, book));
    return { typed: word, readAs: best, variants: variants.map((v) => ({ ...v, weight: v.weight * weights.near })) };
  }
  const parts = splitCompound(word, book).map((tekst) => ({ tekst, weight: weights.part }));
  return { typed: word, variants: [{ tekst: word, weight: weights.own }, ...parts] };
}

function readWord({ typed, joined }: { typed: string; joined?: string }, book: WordBook): Term {
  if (joined !== undefined) {
    const apart = typed.split(' ').map((tekst) => ({ tekst, weight: weights.part }));
    return { typed, variants: [...variantsOf(joined, book), ...apart] };
  }
  return book.isKnown(typed) ? { typed, variants: variantsOf(typed, book) } : readUnknown(typed, book);
}

/**
 * What someone may have meant: a term for each word that says something, with its other forms, its synonyms, and,
 * when the site does not know the word, the words one or two letters off or the words it is made of.
 */
export function expandQuery(query: string, book: WordBook): Term[] {
  const words = splitWords(query).slice(0, MOST_WORDS);
  return joinNeighbours(meaningfulWords(words), book).map((word) => readWord(word, book));
}
