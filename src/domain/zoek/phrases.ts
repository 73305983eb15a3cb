import type { Term } from './expand-query.ts';
import type { Vindplek } from './register.ts';
import { isEmptyWord, splitWords, stemWord } from './words.ts';

/** A word of a phrase in its bare form, with how much it says. */
interface PhraseWord {
  stem: string;
  says: number;
}

/** A name or a saying that leads to a thing, and what a match with it is worth beside one with the title. */
interface Phrase {
  words: readonly PhraseWord[];
  worth: number;
}

/** The names and sayings of every thing, by its id in the index. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

/** What a saying is worth beside a title, and how much a small word says beside one with meaning. */
const SAYING = 0.8;
const SMALL = 0.2;

function readWords(text: string): PhraseWord[] {
  return splitWords(text).map((word) => ({ stem: stemWord(word), says: isEmptyWord(word) ? SMALL : 1 }));
}

/** Reads the titles and the sayings of the things that can be found. */
export function createPhraseBook(plekken: Readonly<Record<string, Vindplek>>): PhraseBook {
  const read = ({ titel, woorden = [] }: Vindplek): Phrase[] => [
    { words: readWords(titel), worth: 1 },
    ...woorden.map((woord) => ({ words: readWords(woord), worth: SAYING })),
  ];
  return new Map(Object.entries(plekken).map(([id, plek]) => [id, read(plek)]));
}

/** One notion of a question: the bare forms it may stand in, with their weights, and how rare it is on the site. */
interface Notion {
  stems: ReadonlyMap<string, number>;
  rarity: number;
}

/** A question as phrases are compared with it. */
export type Question = readonly Notion[];

function stemsOf({ variants }: Term): Map<string, number> {
  const stems = new Map<string, number>();
  for (const { tekst, weight } of variants)
    for (const stem of splitWords(tekst).map(stemWord)) stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
  return stems;
}

/** A question as its notions, the rare ones first in weight; its small words are notions too, of little weight. */
export function readQuestion(query: string, terms: readonly Term[], rarities: readonly number[]): Question {
  const notions = terms.map((term, i) => ({ stems: stemsOf(term), rarity: rarities[i] ?? 1 }));
  const mean = rarities.reduce((sum, rarity) => sum + rarity, 0) / Math.max(rarities.length, 1);
  const small = splitWords(query)
    .filter((word) => isEmptyWord(word) && !notions.some(({ stems }) => stems.has(stemWord(word))))
    .map((word) => ({ stems: new Map([[stemWord(word), 1]]), rarity: SMALL * mean }));
  return [...notions, ...small];
}

/** How much of the question a phrase holds, and how much of the phrase is the question: 0 to its worth. */
function matchPhrase({ words, worth }: Phrase, question: Question, total: number): number {
  let [held, heard, length] = [0, 0, 0];
  const best = question.map(() => 0);
  for (const { stem, says } of words) {
    let most = 0;
    question.forEach(({ stems }, i) => {
      const weight = stems.get(stem) ?? 0;
      best[i] = Math.max(best[i] ?? 0, weight);
      most = Math.max(most, weight);
    });
    if (most > 0) heard += says;
    length += says;
  }
  question.forEach(({ rarity }, i) => (held += rarity * (best[i] ?? 0)));
  return length === 0 || total === 0 ? 0 : (worth * (held / total) * (1 + heard / length)) / 2;
}

/** How well the best of the names and sayings of each thing matches a question: 0 to 1; what matches nothing is left out. */
export function matchPhrases(question: Question, book: PhraseBook): Map<string, number> {
  const total = question.reduce((sum, { rarity }) => sum + rarity, 0);
  const matches = new Map<string, number>();
  for (const [id, phrases] of book) {
    const match = Math.max(0, ...phrases.map((phrase) => matchPhrase(phrase, question, total)));
    if (match > 0) matches.set(id, match);
  }
  return matches;
}
