const abbreviations = new Set(
  'art blz bijv bv ca d.w.z dhr dr drs enz etc evt excl incl jl m.b.t m.n max mevr min mr nl nr o.a o.b.v p.p prof resp t.a.v t/m tel vs z.g'.split(
    ' ',
  ),
);

/** Whether the full stop at the end of a piece belongs to an abbreviation or an initial. */
function endsInAbbreviation(piece: string): boolean {
  const last = /(\S+)\.$/.exec(piece)?.[1]?.replace(/^[("‘“']+/, '');
  return last !== undefined && (abbreviations.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last));
}

const border = /(?<=[.!?…][)"”’']?)\s+(?=["“‘'(]?(?:[’']s\s)?[\p{Lu}\p{N}])/u;

/**
 * The sentences of a running text: parted after a full stop, question mark or exclamation mark with a capital or
 * a number behind it, but not after an abbreviation. A colon or semicolon does not end a sentence.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const piece of text.trim().split(border)) {
    open = open === '' ? piece : `${open} ${piece}`;
    if (endsInAbbreviation(piece)) continue;
    sentences.push(open);
    open = '';
  }
  if (open !== '') sentences.push(open);
  return sentences.filter((sentence) => sentence !== '');
}

/** The words of a text: runs of letters and digits; a hyphen, apostrophe or point inside keeps a word whole. */
export function splitWords(text: string): string[] {
  return text.match(/[’']?[\p{L}\p{M}\p{N}]+(?:[-.,’'/·][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
