import { letterDistance } from './distance.ts';
import { soundOf, stemWord, verbStems } from './words.ts';

/** What is known of the words of the site: which there are, in which forms, and which mean the same. */
export interface WordBook {
  has: (word: string) => boolean;
  /** Whether the site has this word in any form. */
  hasForm: (word: string) => boolean;
  /** Whether the site has this word, in any form, or longer words that begin with it. */
  isKnown: (word: string) => boolean;
  /** The site's own word for each form, such as *schulden* for *schuld* and *stoppen* for *gestopt*. */
  formsOf: (word: string) => readonly string[];
  /** Other words for the same thing; a synonym may be several words. */
  synonymsOf: (word: string) => readonly string[];
  /** Words of the site nearest to this one, the nearest and most used first. */
  nearTo: (word: string, limit: number) => string[];
  /** The word of the site that these parts make when written as one, with a hyphen or a linking letter or without. */
  joinedOf: (parts: readonly string[]) => string | undefined;
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

/** How far a word sounds like another counts a little more than how far it is spelled like it. */
const SOUND = 0.4;

/** Another first letter is a rare mistake. */
const FIRST = 0.6;

function createNear(list: readonly string[]): WordBook['nearTo'] {
  let sounds: string[] | undefined;
  return (word, limit) => {
    if (limit < 1) return [];
    sounds ??= list.map(soundOf);
    const sound = soundOf(word);
    const distanceTo = (known: string, i: number) => {
      const spelled = letterDistance(word, known, limit);
      const heard = letterDistance(sound, sounds?.[i] ?? '', limit - 1);
      const distance = Math.min(spelled > limit ? Infinity : spelled, heard >= limit ? Infinity : heard + SOUND);
      return known.startsWith(word.charAt(0)) ? distance : distance + FIRST;
    };
    return list
      .map((known, i) => ({ known, distance: known.length < 4 ? Infinity : distanceTo(known, i) }))
      .filter(({ distance }) => distance < Infinity)
      .sort((a, b) => a.distance - b.distance)
      .map(({ known }) => known);
  };
}

const links = ['', 's', 'en', 'e', 'n'];

function createJoin(list: readonly string[]): WordBook['joinedOf'] {
  const bare = new Map<string, string>();
  for (const word of list) {
    const key = word.replaceAll('-', '');
    if (!bare.has(key)) bare.set(key, word);
  }
  return (parts) => {
    const joined = links.map((link) => parts.join(link)).find((word) => bare.has(word));
    return joined === undefined ? undefined : bare.get(joined);
  };
}

/** A word book over the words of the site (folded, most used first) and its groups of synonyms. */
export function createWordBook(woorden: readonly string[], synoniemen: readonly (readonly string[])[]): WordBook {
  const all = new Set([...woorden, ...synoniemen.flat().filter((word) => !word.includes(' '))]);
  const list = [...all];
  const byStem = groupByStem(list);
  const synonyms = groupSynonyms(synoniemen);
  const hasForm = (word: string) => all.has(word) || byStem.has(stemWord(word));
  const hasLonger = (word: string) => word.length >= 3 && list.some((known) => known.startsWith(word));
  const stemsOf = (word: string) => [stemWord(word), ...verbStems(word)];
  return {
    has: (word) => all.has(word),
    hasForm,
    isKnown: (word) => hasForm(word) || verbStems(word).some((stem) => byStem.has(stem)) || hasLonger(word),
    formsOf: (word) => [...new Set(stemsOf(word).flatMap((stem) => byStem.get(stem) ?? []))],
    synonymsOf: (word) => [...new Set(stemsOf(word).flatMap((stem) => [...(synonyms.get(stem) ?? [])]))],
    nearTo: createNear(list),
    joinedOf: createJoin(list),
  };
}
