/** Measures a text at the size of the form, in user units. */
export type Measure = (text: string) => number;

/** Marks the places in a word where it may be broken with a hyphen, by soft hyphens. */
export type Hyphenate = (word: string) => string;

/** A label broken into lines; `hyphens` counts the words that were cut. */
export interface Wrapped {
  regels: string[];
  width: number;
  hyphens: number;
}

/** Any white space parts words, save the spaces that are there to keep words together. */
const SPACE = /[^\S\u00a0\u202f]+/u;

/** Longer words are not hyphenated, and more words or syllables are taken together: no name on a map needs it, and trying all breaks would take minutes. */
const LONGEST_WORD = 120;
const MOST_TOKENS = 60;

interface Token {
  text: string;
  glue: '' | ' ';
}

/**
 * The best ways to break a name into one, two, three … lines: per number of lines the narrowest break without cutting a
 * word, and the narrowest with hyphens where that is narrower still. Exact, by trying all breaks of the few tokens.
 */
export function wrapLabel(text: string, measure: Measure, hyphenate: Hyphenate, maxLines: number): Wrapped[] {
  const words = text.split(SPACE).filter((word) => word !== '');
  const whole: Token[] = words.map((word, i) => ({ text: word.replaceAll('\u00ad', ''), glue: i === 0 ? '' : ' ' }));
  const cut: Token[] = words.flatMap((word, i) =>
    (word.length > LONGEST_WORD ? word : hyphenate(word))
      .split('\u00ad')
      .map((part, k): Token => ({ text: part, glue: k === 0 && i > 0 ? ' ' : '' })),
  );
  const result: Wrapped[] = [];
  for (let lines = 1; lines <= maxLines; lines++) {
    const plain = narrowest(gather(whole), lines, measure);
    if (plain) result.push(plain);
    const hyphened = narrowest(gather(cut), lines, measure);
    if (hyphened && hyphened.hyphens > 0 && (!plain || hyphened.width < plain.width - 4)) result.push(hyphened);
  }
  return result.filter(
    (a) =>
      !result.some(
        (b) => b !== a && b.regels.length <= a.regels.length && b.width <= a.width && b.hyphens <= a.hyphens,
      ),
  );
}

/** So many neighbours as one that no more than `MOST_TOKENS` are left. */
function gather(tokens: Token[]): Token[] {
  const size = Math.ceil(tokens.length / MOST_TOKENS);
  if (size <= 1) return tokens;
  const groups = Array.from({ length: Math.ceil(tokens.length / size) }, (_, i) =>
    tokens.slice(i * size, (i + 1) * size),
  );
  return groups.map((group) => ({ text: joined(group), glue: group[0]!.glue }));
}

const joined = (tokens: Token[]): string =>
  tokens.reduce((text, token, k) => text + (k === 0 ? '' : token.glue) + token.text, '');

/** Dynamic programme over (token, line): the break into exactly `lines` lines whose widest line is narrowest. */
function narrowest(tokens: Token[], lines: number, measure: Measure): Wrapped | undefined {
  const n = tokens.length;
  if (n < lines) return undefined;
  const lineText = (i: number, j: number): string => {
    const body = joined(tokens.slice(i, j));
    return j < n && tokens[j]!.glue === '' ? `${body}-` : body;
  };
  const best: { width: number; from: number }[][] = Array.from({ length: lines + 1 }, () => []);
  best[0]![0] = { width: 0, from: 0 };
  for (let line = 1; line <= lines; line++)
    for (let j = line; j <= n; j++)
      for (let i = line - 1; i < j; i++) {
        const before = best[line - 1]![i];
        if (!before) continue;
        const width = Math.max(before.width, measure(lineText(i, j)));
        if (!best[line]![j] || width < best[line]![j]!.width - 1e-9) best[line]![j] = { width, from: i };
      }
  if (!best[lines]![n]) return undefined;
  const regels: string[] = [];
  for (let line = lines, j = n; line > 0; line--) {
    const { from } = best[line]![j]!;
    regels.unshift(lineText(from, j));
    j = from;
  }
  return {
    regels,
    width: best[lines]![n].width,
    hyphens: regels.filter((regel, i) => i + 1 < regels.length && regel.endsWith('-')).length,
  };
}
