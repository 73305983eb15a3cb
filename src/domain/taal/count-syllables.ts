/*
 * Syllables of a Dutch word, counted by its vowel sounds. Hyphenation patterns undercount, because they
 * never break after a single letter (o·ver, re·gi·o); so this reads the vowel letters themselves:
 *
 * - a trema opens a new sound (cli·ënt, ide·eën); other accents say nothing about syllables;
 * - of neighbouring vowels the longest known sound is taken first (aai, eeu, ij, oe …), and what then is
 *   left is a sound of its own (soci·aal, evalu·atie, be·oordelen);
 * - u after q and y before a vowel are consonants (quo·tum, loy·aal);
 * - a word in capitals is spelled out, a number counts one syllable for each digit: both are rough;
 * - loanwords with a silent e or an English ea/oa are respelled first, from a short list.
 */

const loanwords: readonly (readonly [RegExp, string])[] = [
  [/coach/g, 'cotch'],
  [/load/g, 'lod'],
  [/(?<=^|[^s])team/g, 'tim'],
  [/reach/g, 'ritch'],
  [/(?<=^|e-)learn/g, 'lern'],
  [/deal/g, 'dil'],
  [/intake/g, 'intek'],
  [/business/g, 'bisnes'],
  [/case/g, 'kees'],
  [/(?<=web|^)site/g, 'sait'],
  [/online/g, 'onlain'],
  [/(?<=full|part)time/g, 'taim'],
  [/update/g, 'updeet'],
  [/service/g, 'servis'],
  [/freelance/g, 'frilens'],
];

/** "ideaal" and "idealen" hold the letters of a deal, but not its sound. */
const isIdeal = /ideal|ideaal/;

const vowelSound =
  /aai|ooi|oei|eeu(?=w)|ieu(?=w)|(?<!^g|^b)eau|aa|ee|oo|uu|ie(?!u)|oe|eu(?!m$)|ei|ij|ui|ou|au|ai|oi|[aeiouy]/g;

/** A plain spelling: lower case, no accents, a bar before a vowel with a trema. */
function respell(word: string): string {
  const plain = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/([aeiou])\u0308/g, '|$1')
    .replace(/\p{M}/gu, '')
    .replace(/qu/g, 'q')
    .replace(/y(?=[aeiou])/g, 'j');
  if (isIdeal.test(plain)) return plain;
  return loanwords.reduce((text, [pattern, sound]) => text.replace(pattern, sound), plain);
}

/** The number of syllables of one Dutch word; at least one. */
export function countSyllables(word: string): number {
  const letters = word.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  if (/^\p{Lu}{2,5}$/u.test(letters)) return letters.length;
  const digits = word.replace(/[^0-9]/g, '').length;
  const sounds = respell(word.replace(/[0-9]/g, ' ')).match(vowelSound)?.length ?? 0;
  return Math.max(1, digits + sounds);
}
