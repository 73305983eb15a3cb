import { splitWords } from './split-sentences.ts';

const auxiliary = /^(?:word(?:t|en)?|werd(?:en)?|geworden|ben(?:t)?|is|zijn|was|waren)$/;

/** A prefix, also behind the first half of a separable verb (op·gesteld), and the ending of a past participle. */
const participle = /^(?:[a-z]{2,6})?ge[a-z]{2,}(?:[dt]|en)$|^(?:be|ver|ont|her)[a-z]{2,}[dt]$|^[a-z]{3,}eerd$/;

/** Words that only look like a participle. */
const lookalike =
  /(?:heid|tijd|end|eind)$|^(?:be(?:eld|eind|kend|kwaam|reid|stand|wust)|ver(?:band|stand|volgens)|ge(?:bied|bieden|bouwen|bruiken|drag|drage?n|duld|dachten|geven|gevens|heugen|leden|lijk|luid|meenten?|noeg|noegen|rust|sprekken|uren|val|vallen|voel|voelen|volgen|volgens|weest|wicht|woonten?|zicht|zicht(?:en)?|zinnen|zond)|her(?:fst)|(?:tegen|onder|boven)geven|dage?n|eigenlijk|agenten?)$|(?:gegevens|vragen|dagen|mogen|lagen|dragen|zeggen|liggen|krijgen|volgen|brengen|vermogen|leggen|eigen|jegens|regen|wegen|tegen)$/;

/** Whether a word looks like a past participle. */
function isParticiple(word: string): boolean {
  return participle.test(word) && !lookalike.test(word);
}

/**
 * Whether a sentence looks passive: a form of worden or zijn with a past participle in the same part of the
 * sentence. A heuristic: it also counts the active "hij is gegaan" and the adjective in "dat is gewenst", and it
 * misses strong participles without ge- (besproken). Read the share as a signal, never as a verdict.
 */
export function isPassive(sentence: string): boolean {
  return sentence
    .toLowerCase()
    .split(/[,;:()]/)
    .map(splitWords)
    .some((words) => words.some((word) => auxiliary.test(word)) && words.some(isParticiple));
}

/** The share of sentences that look passive, from 0 to 1. */
export function sharePassive(sentences: readonly string[]): number {
  return sentences.length === 0 ? 0 : sentences.filter(isPassive).length / sentences.length;
}
