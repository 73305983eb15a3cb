import { joinNeighbours, splitCompound, type Piece } from './compounds.ts';
import { isEmptyWord, pairParticles, splitWords } from './words.ts';
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

const MOST_WORDS = 16;
const MOST_NEAR = 3;
const MOST_VARIANTS = 16;
const weights = {
  own: 1,
  form: 0.95,
  joined: 1,
  synonym: 0.8,
  near: 0.9,
  far: 0.6,
  perhaps: 0.6,
  part: 0.6,
  hint: 0.35,
} as const;

function variantsOf(word: string, book: WordBook): Variant[] {
  const forms = book.formsOf(word).filter((form) => form !== word);
  const synonyms = book.synonymsOf(word);
  return [
    { tekst: word, weight: weights.own },
    ...forms.map((tekst) => ({ tekst, weight: weights.form })),
    ...synonyms.map((tekst) => ({ tekst, weight: weights.synonym })),
  ];
}

/** Each way to look once, at its highest weight. */
function mergeVariants(variants: readonly Variant[]): Variant[] {
  const best = new Map<string, number>();
  for (const { tekst, weight } of variants) best.set(tekst, Math.max(weight, best.get(tekst) ?? 0));
  return [...best].map(([tekst, weight]) => ({ tekst, weight })).slice(0, MOST_VARIANTS);
}

const lower = (variants: readonly Variant[], share: number) =>
  variants.map(({ tekst, weight }) => ({ tekst, weight: weight * share }));

function readAsNear(typed: string, near: readonly string[], weight: number, book: WordBook): Term[] {
  const [readAs] = near;
  if (readAs === undefined) return [];
  const variants = near
    .slice(0, MOST_NEAR)
    .flatMap((known, i) => lower(variantsOf(known, book), i === 0 ? weight : weights.perhaps));
  return [{ typed, readAs, variants: mergeVariants(variants) }];
}

function readAsParts(typed: string, parts: readonly string[], book: WordBook): Term[] {
  const isExact = parts.every((part) => typed.includes(part));
  return parts.map((part) => ({
    typed: part,
    ...(isExact ? {} : { readAs: part }),
    variants: mergeVariants(variantsOf(part, book)),
  }));
}

/** The word one letter off, the words it is made of, the word two letters off, or just the word. */
function readUnknown(word: string, book: WordBook): Term[] {
  const limit = typoLimit(word);
  const ways = [
    () => readAsNear(word, book.nearTo(word, Math.min(limit, 1)), weights.near, book),
    () => readAsParts(word, splitCompound(word, book), book),
    () => readAsNear(word, book.nearTo(word, limit), weights.far, book),
    () => readAsParts(word, splitCompound(word, book, true), book),
  ];
  for (const way of ways) {
    const terms = way();
    if (terms.length > 0) return terms;
  }
  return [{ typed: word, variants: [{ tekst: word, weight: weights.own }] }];
}

/** A word the site has only in another form may still be a mistake for a third (*verlening*), or a compound. */
function readKnown(word: string, book: WordBook): Term {
  const variants = variantsOf(word, book);
  if (book.has(word)) return { typed: word, variants: mergeVariants(variants) };
  const perhaps = book.nearTo(word, Math.min(typoLimit(word), 1)).slice(0, MOST_NEAR);
  return {
    typed: word,
    variants: mergeVariants([
      ...variants,
      ...perhaps.map((tekst) => ({ tekst, weight: weights.perhaps })),
      ...splitCompound(word, book).map((tekst) => ({ tekst, weight: weights.hint })),
    ]),
  };
}

function readPiece({ typed, joined }: Piece, book: WordBook): Term[] {
  if (joined === undefined) return book.isKnown(typed) ? [readKnown(typed, book)] : readUnknown(typed, book);
  const apart = typed.split(' ').filter((word) => !isEmptyWord(word));
  const variants = [...variantsOf(joined, book), ...apart.map((tekst) => ({ tekst, weight: weights.part }))];
  return [{ typed, variants: mergeVariants(variants) }];
}

/** The verbs that stand in two parts in a question, by their first part: *meld* … *aan* is *aanmelden*. */
function findVerbs(words: readonly string[], book: WordBook): Map<string, string[]> {
  const verbs = new Map<string, string[]>();
  for (const { at, verbs: forms } of pairParticles(words)) {
    const known = forms.filter((form) => book.hasForm(form)).flatMap((form) => book.formsOf(form));
    const first = words[at] ?? '';
    if (known.length > 0) verbs.set(first, [...(verbs.get(first) ?? []), ...known]);
  }
  return verbs;
}

/**
 * What someone may have meant: a term for each word that says something, with its other forms, its synonyms, and,
 * when the site does not know the word, the words one or two letters off or the words it is made of.
 */
export function expandQuery(query: string, book: WordBook): Term[] {
  const words = splitWords(query).slice(0, MOST_WORDS);
  const pieces = joinNeighbours(words, book);
  const told = pieces.filter(({ typed, joined }) => joined !== undefined || !isEmptyWord(typed));
  const verbs = findVerbs(words, book);
  return (told.length > 0 ? told : pieces).flatMap((piece) =>
    readPiece(piece, book).map((term) => {
      const whole = (verbs.get(term.typed) ?? []).map((tekst) => ({ tekst, weight: weights.form }));
      return whole.length === 0 ? term : { ...term, variants: mergeVariants([...whole, ...term.variants]) };
    }),
  );
}
