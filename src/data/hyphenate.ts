import hyphen from 'hyphen/nl/index.js';

/**
 * Marks the places where a Dutch word may be broken, by soft hyphens; short words and short ends stay whole. Compounds
 * are cut at their seam first, where the patterns would miss it (*tussen-evaluatie*).
 */
export function hyphenate(word: string): string {
  if (word.length < 8) return word;
  const head = /^(tussen|onder|arbeids|werk|leef|plaatsings)(?=\p{L}{5})/iu.exec(word)?.[0];
  if (head) return `${head}\u00ad${hyphenate(word.slice(head.length))}`;
  const parts = hyphen.hyphenateSync(word, { minWordLength: 8 }).split('\u00ad');
  const merged: string[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && last.length < 3) merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const tail = merged.at(-1)!;
  if (merged.length > 1 && tail.length < 3) merged.splice(-2, 2, merged.at(-2)! + tail);
  return merged.join('\u00ad');
}
