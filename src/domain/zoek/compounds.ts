import { isEmptyWord } from './words.ts';
import type { WordBook } from './word-book.ts';

/** A piece of a query: what was typed, and the one word the site writes for it when that is written as several. */
export interface Piece {
  typed: string;
  joined?: string;
}

const MOST_JOINED = 3;
const SHORTEST = 4;

function joinAt(words: readonly string[], at: number, book: WordBook): Piece & { count: number } {
  const typed = words[at] ?? '';
  for (let count = Math.min(MOST_JOINED, words.length - at); count > 1; count--) {
    const parts = words.slice(at, at + count);
    const joined = parts.every(isEmptyWord) ? undefined : book.joinedOf(parts);
    if (joined !== undefined) return { typed: parts.join(' '), joined, count };
  }
  return { typed, count: 1 };
}

/** A query in pieces: neighbours that the site writes as one word are one, *loonkosten subsidie* and *na zorg*. */
export function joinNeighbours(words: readonly string[], book: WordBook): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const { count, ...piece } = joinAt(words, at, book);
    pieces.push(piece);
    at += count;
  }
  return pieces;
}

/** A part of a compound as the site writes it: itself, or without the letters that link it to the next part. */
function readPart(part: string, book: WordBook): string | undefined {
  const forms = [part, part.replace(/s$/, ''), part.replace(/en?$/, '')];
  return forms.find((form) => form.length >= SHORTEST && book.hasForm(form));
}

function splitAt(word: string, read: (part: string) => string | undefined): string[] {
  for (let at = word.length - SHORTEST; at >= SHORTEST; at--) {
    const tail = read(word.slice(at));
    const head = tail === undefined ? undefined : read(word.slice(0, at));
    if (head !== undefined && tail !== undefined) return [head, tail];
  }
  return [];
}

/**
 * The two words a compound is made of, the first as long as can be, when the site has both: *schuldenproblemen*. Asked
 * to be lenient, it reads parts of seven letters and more with one mistake: *ontwikelingsdoelen*.
 */
export function splitCompound(word: string, book: WordBook, isLenient = false): string[] {
  const exact = splitAt(word, (part) => readPart(part, book));
  if (exact.length > 0 || !isLenient) return exact;
  const readNear = (part: string) =>
    part.length < 7 ? undefined : [part, part.replace(/s$/, '')].flatMap((form) => book.nearTo(form, 1))[0];
  return splitAt(word, (part) => readPart(part, book) ?? readNear(part));
}
