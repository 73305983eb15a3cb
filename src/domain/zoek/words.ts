/** A word as the search compares it: small letters, no accents. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in order, folded; signs part words, except a hyphen or apostrophe inside one. */
export function splitWords(text: string): string[] {
  return foldWord(text)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((word) => word.replace(/^['’-]+|['’-]+$/g, ''))
    .filter((word) => word !== '');
}

const endings = /(?:heden|heid|tjes|jes|tje|ingen|ing|eren|ers|er|en|je|es|s|e)$/;

/**
 * The bare form of a folded Dutch word, so that *gemeenten* and *gemeente* meet. Far coarser than the Snowball
 * stemmer of the index: it only says which words look alike, to mark them and to know a word when it is written
 * in another form. A stem keeps three letters at least.
 */
export function stemWord(word: string): string {
  if (word.length < 5) return word;
  const bare = word.replace(endings, '');
  if (bare.length < 3) return word;
  return bare
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/([aeou])\1([b-df-hj-np-tv-z])$/, '$1$2')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** Words that say nothing about what someone looks for. */
const emptyWords = new Set(
  `aan af al alle als ben bent bij dan dat de deze die dit doe doen doet door dus een en er gaan gaat geen haar had
  heb hebben heeft hem het hij hoe hoelang hoeveel hun iemand ik in is je jij jou jouw kan kun kunnen lang maar mag me met
  meer mijn moet moeten na naar niet nog nu of om omdat ons ook op over per te toch tot uit van veel voor waar waarom wanneer
  was wat we wel welke wie wij wil word worden wordt ze zich zij zijn zo zonder zou`.split(/\s+/),
);

/** Which words of a query carry meaning; all of them when none does. */
export function meaningfulWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !emptyWords.has(word));
  return kept.length > 0 ? kept : [...words];
}
