import type { Hyphenate, Measure } from './wrap.ts';

/** What the engine must be given to set text: widths at size 1 in two weights, hyphenation and the font's box. */
export interface TextTools {
  regular: Measure;
  bold: Measure;
  hyphenate: Hyphenate;
}

/** Ascent and descent of the font as shares of its size. */
export interface FontBox {
  ascent: number;
  descent: number;
}

/** The same tools at another size. */
export const scaleTools = (tools: TextTools, size: number): TextTools => ({
  regular: (text) => tools.regular(text) * size,
  bold: (text) => tools.bold(text) * size,
  hyphenate: tools.hyphenate,
});

/** Fills lines greedily with whole words. */
export function fill(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
