import { splitWords } from './split-sentences.ts';

const auxiliary = /^(?:word(?:t|en)?|werd(?:en)?|geworden|ben(?:t)?|is|zijn|was|waren)$/;

/**
 * Endings of a past participle: -d, -t after a voiceless sound, -en after ge-; with ge- also behind the first half
 * of a separable verb (opgesteld).
 */
const participle =
  /^(?:aan|achter|af|bij|door|in|mee|na|om|op|over|samen|toe|uit|vast|voor|weg)?ge[a-z]{2,}(?:d|[kfshp]t|en)$|^(?:be|ver|ont|her)[a-z]{2,}(?:d|[kfshp]t)$|^[a-z]{3,}eerd$/;

const lookalikes = new Set(
  'beeld beid bekend beroepskracht bestand bevoegd bewust gebeuren gebied gebieden gebouwen gebreken gedachten geduld gegevens geheugen geld geleden gemeenten gesprekken getallen gevallen gevolgen gewicht gewoonten gezicht gezichten gezinnen gezond herfst onbekend verband verkeerd verstand verwachten'.split(
    ' ',
  ),
);

/** Whether a word looks like a past participle; present participles and nouns on -heid only rhyme with one. */
function isParticiple(word: string): boolean {
  return participle.test(word) && !lookalikes.has(word) && !/(?:heid|end)$/.test(word);
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
