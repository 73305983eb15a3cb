import { countSyllables } from './count-syllables.ts';
import { splitSentences, splitWords } from './split-sentences.ts';

/** How readable a text is, in numbers. */
export interface Readability {
  sentences: number;
  words: number;
  /** The mean length of a sentence in words. */
  meanSentence: number;
  /** The share of sentences of more than 25 words, from 0 to 1. */
  shareLong: number;
  /** Flesch-Douma: 206.835 − 0.93 · words per sentence − 77 · syllables per word; higher is easier. */
  fleschDouma: number;
  /** Brouwer's Leesindex A: 195 − 2 · words per sentence − ⅔ · syllables per 100 words; higher is easier. */
  brouwer: number;
}

/** A sentence of more words is long. */
const LONG = 25;

/** The spellings in which a term stands in a text: as it is, and with the usual endings. */
function inflect(word: string): string[] {
  const plural = word.replace(/([aeou])\1([bcdfghjklmnpqrstvwxz])$/, '$1$2en').replace(/heid$/, 'heden');
  return [word, `${word}n`, `${word}en`, `${word}s`, `${word}’s`, `${word}'s`, `${word}e`, plural];
}

/**
 * The words of a glossary with their inflections, in lower case, for `measureReadability`. Of a term of more words
 * each word counts as a term wherever it stands.
 */
export function prepareTerms(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.flatMap((term) => splitWords(term.toLowerCase()).flatMap(inflect)));
}

/**
 * The readability of texts that each stand on their own, such as paragraphs and list items. A reader gets a
 * glossary term explained, so a word among the given terms counts as two syllables at most.
 */
export function measureReadability(texts: readonly string[], terms: ReadonlySet<string> = new Set()): Readability {
  const sentences = texts
    .flatMap(splitSentences)
    .map(splitWords)
    .filter(({ length }) => length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => {
    const count = countSyllables(word);
    return sum + (terms.has(word.toLowerCase()) ? Math.min(count, 2) : count);
  }, 0);
  const meanSentence = words.length / Math.max(1, sentences.length);
  const perWord = syllables / Math.max(1, words.length);
  return {
    sentences: sentences.length,
    words: words.length,
    meanSentence,
    shareLong: sentences.filter(({ length }) => length > LONG).length / Math.max(1, sentences.length),
    fleschDouma: 206.835 - 0.93 * meanSentence - 77 * perWord,
    brouwer: 195 - 2 * meanSentence - (200 / 3) * perWord,
  };
}
