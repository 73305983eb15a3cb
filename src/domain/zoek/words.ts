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

/** Prefixes of separable verbs, which stand apart in a sentence: *hoe meld ik iemand aan*. */
const particles = new Set(
  'aan achter af bij binnen dicht door in langs los mee na neer om onder op over rond samen tegen terug toe uit vast vol voor weg'.split(
    ' ',
  ),
);

const participle = new RegExp(`^(${[...particles].join('|')})?ge(.{3,}?)(?:d|t|en)$`);

/**
 * Bare forms a word may have as a form of a verb: *stopt* and *gestopt* lead to *stoppen*, *afgerond* to *afronden*.
 * Some are no word at all; who asks compares them with words that are.
 */
export function verbStems(word: string): string[] {
  const parts = participle.exec(word);
  const bare = [...(parts ? [`${parts[1] ?? ''}${parts[2] ?? ''}`, `${parts[1] ?? ''}${parts[2] ?? ''}d`] : [])];
  if (word.length >= 5 && /[^aeiou][dt]$|[aeiou]{2}[dt]$/.test(word)) bare.push(word.slice(0, -1));
  const short = bare.map((form) => form.replace(/([aeou])\1([^aeiou])$/, '$1$2'));
  return [...new Set([...bare.map(stemWord), ...short])].filter((stem) => stem !== stemWord(word));
}

/**
 * The verbs that a sentence may hold in two parts, with the place of their first part. A particle belongs to a word
 * at most six places before it.
 */
export function pairParticles(words: readonly string[]): { at: number; verbs: string[] }[] {
  return words.flatMap((particle, end) => {
    if (!particles.has(particle)) return [];
    return words.slice(Math.max(0, end - 6), end).flatMap((word, i) => {
      if (isEmptyWord(word)) return [];
      const verbs = [word, word.replace(/t$/, '')].map((form) => particle + form);
      return [{ at: Math.max(0, end - 6) + i, verbs: [...new Set(verbs)] }];
    });
  });
}

/**
 * The sound of a folded word, roughly: letters that Dutch spells in two ways become one, doubled ones single. After
 * the rules of Kölner Phonetik (Postel 1969), kept to what Dutch writers mix up.
 */
export function soundOf(word: string): string {
  return word
    .replace(/ij|ei|ie|y/g, 'i')
    .replace(/ou/g, 'au')
    .replace(/sch/g, 's')
    .replace(/ch/g, 'g')
    .replace(/ph|v/g, 'f')
    .replace(/th|dt|d\b/g, 't')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/(.)\1+/g, '$1');
}

/** Words that say little about what someone looks for. */
const emptyWords = new Set(
  `aan af al alle alles als altijd ander andere anders ben bent best bij binnen daar daarna dan dat de deze die dit doe
  doen doet door dus een eens eigenlijk en er eraan erop eruit ervan even ga gaan gaat geen geef geven graag haar had
  hadden heb hebben heeft hem hen het hier hij hoe hoelang hoeveel hoeft hun iemand iets ik in info informatie is je jij
  jou jouw jullie kan kom komen komt krijg krijgen krijgt kun kunnen kunt laat lang laten maar mag me men met meer mijn
  moet moeten na naar niet niks nog nou nu of om omdat onder ons onze ook op over per rond soms staan staat steeds te
  tegen tijdens toch toen tot tussen uit vaak van vandaan veel via volgens voor waar waaraan waarbij waarmee waarom waarop
  waarvoor wanneer was wat we weer weet wel welk welke weten wie wil willen wilt wij word worden wordt ze zich zij zijn
  zit zo zonder zou zouden`.split(/\s+/),
);

/** Whether a word says little about what someone looks for. */
export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word);
}

/** Which words of a query carry meaning; all of them when none does. */
export function meaningfulWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !isEmptyWord(word));
  return kept.length > 0 ? kept : [...words];
}
