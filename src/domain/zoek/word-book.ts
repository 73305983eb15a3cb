import { letterDistance } from './distance.ts';
import { stemWord } from './words.ts';

/** What is known of the words of the site: which there are, in which forms, and which mean the same. */
export interface WordBook {
  /** Whether the site has this word, in any form, or longer words that begin with it. */
  isKnown: (word: string) => boolean;
  /** The site's own word for each form, such as *schulden* for *schuld*. */
  formsOf: (word: string) => readonly string[];
  /** Other words for the same thing; a synonym may be several words. */
  synonymsOf: (word: string) => readonly string[];
  /** Words of the site nearest to this one, the nearest and most used first. */
  nearTo: (word: string, limit: number) => string[];
  has: (word: string) => boolean;
}

/** How many letters off is still the same word: short words differ too easily from each other. */
export function typoLimit(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 9 ? 1 : 2;
}

function groupByStem(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const stem = stemWord(word);
    groups.set(stem, [...(groups.get(stem) ?? []), word]);
  }
  return groups;
}

function groupSynonyms(synoniemen: readonly (readonly string[])[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const group of synoniemen)
    for (const word of group) {
      const stem = stemWord(word);
      const others = groups.get(stem) ?? new Set();
      for (const other of group) if (other !== word) others.add(other);
      groups.set(stem, others);
    }
  return groups;
}

/** A word book over the words of the site (folded, most used first) and its groups of synonyms. */
export function createWordBook(woorden: readonly string[], synoniemen: readonly (readonly string[])[]): WordBook {
  const all = new Set([...woorden, ...synoniemen.flat().filter((word) => !word.includes(' '))]);
  const list = [...all];
  const byStem = groupByStem(list);
  const synonyms = groupSynonyms(synoniemen);
  const hasLonger = (word: string) => word.length >= 3 && list.some((known) => known.startsWith(word));
  return {
    has: (word) => all.has(word),
    isKnown: (word) => all.has(word) || byStem.has(stemWord(word)) || hasLonger(word),
    formsOf: (word) => byStem.get(stemWord(word)) ?? [],
    synonymsOf: (word) => [...(synonyms.get(stemWord(word)) ?? [])],
    nearTo: (word, limit) =>
      list
        .map((known) => ({ known, distance: letterDistance(word, known, limit) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance)
        .map(({ known }) => known),
  };
}
