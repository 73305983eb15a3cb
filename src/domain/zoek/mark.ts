import { splitWords, stemWord } from './words.ts';

/** A piece of a text, and whether it is a word that was looked for. */
export interface Piece {
  tekst: string;
  isFound: boolean;
}

function isMatch(word: string, stems: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return stems.has(stemWord(word)) || wanted.some((part) => part.length >= 4 && word.startsWith(part));
}

/** A text in pieces, the words looked for apart; the pieces together are the text. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const wanted = words.flatMap(splitWords);
  const stems = new Set(wanted.map(stemWord));
  const pieces: Piece[] = [];
  for (const tekst of text.split(/([\p{L}\p{N}'’-]+)/u)) {
    if (tekst === '') continue;
    const [word] = splitWords(tekst);
    const isFound = word !== undefined && isMatch(word, stems, wanted);
    const last = pieces.at(-1);
    if (last?.isFound === isFound) last.tekst += tekst;
    else pieces.push({ tekst, isFound });
  }
  return pieces;
}

const LONGEST = 220;
/** What is shorter is a name or a label, no sentence. */
const FEWEST_WORDS = 5;

/** The sentence of a text in which most of the words stand; the earliest of equals, or nothing when none has any. */
export function chooseSentence(text: string, words: readonly string[]): string | undefined {
  let best: { sentence: string; count: number } | undefined;
  for (const sentence of text.split(/(?<=[.?!])\s+/)) {
    if (sentence.length > LONGEST || splitWords(sentence).length < FEWEST_WORDS) continue;
    const found = markWords(sentence, words).filter(({ isFound }) => isFound);
    const count = new Set(found.map(({ tekst }) => stemWord(tekst.toLowerCase()))).size;
    if (count > (best?.count ?? 0)) best = { sentence, count };
  }
  return best?.sentence;
}
