/** A term that a text may need explained, in every spelling in which it stands there. */
export interface Term {
  id: string;
  spellings: readonly string[];
}

/** A stretch of a text: plain words, or a term with the words that stand for it here. */
export type Piece = string | { id: string; text: string };

/** The terms made ready to look for. */
export interface TermIndex {
  pattern: RegExp;
  /** The term behind a spelling, by that spelling in lower case. */
  byKey: ReadonlyMap<string, { id: string; spelling: string }>;
}

const toKey = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/** An abbreviation in capitals stands in capitals: "SW" is a term, "sw" is none. */
const isCapitals = (text: string): boolean => text === text.toUpperCase();

function toPattern(spelling: string): string {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return escaped.replace(/['’]/g, "['’]").replace(/\s+/g, '\\s+');
}

/** Makes terms ready to look for: the longest first, so that "beschut werk" wins from "werk". */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const spelled = terms
    .flatMap(({ id, spellings }) => spellings.map((spelling) => ({ id, spelling })))
    .sort((a, b) => b.spelling.length - a.spelling.length);
  const words = spelled.map(({ spelling }) => toPattern(spelling)).join('|');
  // A hyphen makes one word: "re-integratie" holds no "integratie", "UWV-traject" no "UWV".
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${words || '(?!)'})(?!-?[\\p{L}\\p{N}])`, 'giu');
  return { pattern, byKey: new Map(spelled.map((term) => [toKey(term.spelling), term])) };
}

/**
 * A text in pieces: the first time a term stands in it, it becomes a piece of its own; terms in `skip` and later
 * times stay plain words. Joined again, the pieces are the text.
 */
export function markTerms(text: string, { pattern, byKey }: TermIndex, skip: ReadonlySet<string> = new Set()): Piece[] {
  const seen = new Set(skip);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const term = byKey.get(toKey(found));
    if (term === undefined || seen.has(term.id) || (isCapitals(term.spelling) && found !== term.spelling)) continue;
    seen.add(term.id);
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push({ id: term.id, text: found });
    end = index + found.length;
  }
  return end < text.length || pieces.length === 0 ? [...pieces, text.slice(end)] : pieces;
}

/** The ids of the terms in a row of pieces, in their order. */
export function idsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.id]));
}
