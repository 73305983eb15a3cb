/** The parts that we use of packages which carry no types of their own. */
declare module 'hyphen/nl/index.js' {
  const hyphen: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string };
  export default hyphen;
}

declare module 'fontkit' {
  export interface Font {
    unitsPerEm: number;
    ascent: number;
    descent: number;
    layout: (text: string) => Run;
  }
  /** A shaped line of text, in font units. */
  export interface Run {
    advanceWidth: number;
    glyphs: { advanceWidth: number; path: { toSVG: () => string } }[];
    positions: { xAdvance: number; xOffset: number }[];
  }
  export function create(buffer: Buffer): Font | { fonts: Font[] };
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2';
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}
