import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';

/** Widths of text in the site's typeface, as shares of the font size, and the box that a browser gives a line of it. */
export interface FontMetrics {
  regular: (text: string) => number;
  bold: (text: string) => number;
  ascent: number;
  descent: number;
}

/** The variable font that the site serves: the one source of every width the map engine works with. */
export const fontFile = fileURLToPath(
  import.meta
    .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
);

let loaded: Promise<FontMetrics> | undefined;

/** Reads the metrics once. Kerning counts: widths are those of the shaped text. */
export function getFontMetrics(): Promise<FontMetrics> {
  loaded ??= readMetrics();
  return loaded;
}

async function readMetrics(): Promise<FontMetrics> {
  const [regular, bold] = await Promise.all([openFont(400), openFont(700)]);
  const { ascent, descent, unitsPerEm } = regular;
  return {
    regular: measureWith(regular),
    bold: measureWith(bold),
    ascent: ascent / unitsPerEm,
    descent: -descent / unitsPerEm,
  };
}

/** One weight of the variable font; fontkit reads variations from a plain file only, so the axis is pinned first. */
export async function openFont(wght: number): Promise<Font> {
  const font = fontkit.create(
    await subsetFont(readFileSync(fontFile), LATIN, { targetFormat: 'truetype', variationAxes: { wght } }),
  );
  if ('fonts' in font) throw new Error(`${fontFile} holds more than one font`);
  return font;
}

/** All characters of the Latin part of the font that a Dutch text can hold. */
const LATIN =
  Array.from({ length: 0x17f - 0x20 }, (_, i) => String.fromCodePoint(i + 0x20)).join('') + '–—‘’“”…€•→←↑↓×';

function measureWith(font: Font): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? font.layout(text).advanceWidth / font.unitsPerEm;
    known.set(text, width);
    return width;
  };
}
