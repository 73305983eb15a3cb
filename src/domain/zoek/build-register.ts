import type { Begrip } from '../net/naslag.ts';
import type { Net } from '../net/net.ts';
import type { Register, Vindplek } from './register.ts';
import { foldWord, splitWords } from './words.ts';

/** One thing in the index as it was built: its id there, and the text that was indexed. */
export interface Indexed {
  id: string;
  plek: Vindplek;
  tekst: string;
}

/** All words of the site of three letters and more, the most used first, then by the alphabet. */
function countWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(splitWords))
    if (word.length >= 3 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

const fold = (text: string) => splitWords(foldWord(text)).join(' ');

/** The groups of words that mean the same, from the begrippen. */
function groupSynonyms(begrippen: readonly Begrip[]): string[][] {
  return begrippen.filter(({ ook }) => ook.length > 0).map(({ term, ook }) => [term, ...ook].map(fold));
}

/** Where the names and the synonyms come from. */
export interface Words {
  net: Net;
  begrippen: readonly Begrip[];
  /** Groups of words that mean the same, beside those of the begrippen. */
  synoniemen: readonly (readonly string[])[];
}

/** What the search page needs beside the index: the things that can be found, the words of the site, the names. */
export function buildRegister(indexed: readonly Indexed[], { net, begrippen, synoniemen }: Words): Register {
  const named = [...net.lijnen, ...net.instappen].map(({ id, naam }) => [id, naam] as const);
  const lettered = net.lijnen.map(({ id, letter }) => [id, letter] as const);
  return {
    plekken: Object.fromEntries(indexed.map(({ id, plek }) => [id, plek])),
    woorden: countWords(indexed.map(({ plek, tekst }) => `${plek.titel} ${tekst}`)),
    synoniemen: [...groupSynonyms(begrippen), ...synoniemen.map((group) => group.map(fold))],
    namen: Object.fromEntries(named),
    letters: Object.fromEntries(lettered),
  };
}
