import { openFont } from './font-metrics.ts';

type Opened = Awaited<ReturnType<typeof openFont>>;

const fonts = new Map<number, Promise<Opened>>();

/** Where a line of text stands in a drawing, and how: its baseline starts at x and y. */
export interface TextPlace {
  x: number;
  y: number;
  size: number;
  weight: 400 | 550 | 700;
}

/**
 * A line of text as the outlines of its letters, in the site's own typeface: a picture made of it is the same on
 * every machine, whatever fonts that has.
 */
export async function drawText(text: string, { x, y, size, weight }: TextPlace): Promise<string> {
  const font = await (fonts.get(weight) ?? fonts.set(weight, openFont(weight)).get(weight)!);
  const { glyphs, positions } = font.layout(text);
  const scale = size / font.unitsPerEm;
  let left = x;
  const letters = glyphs.map((glyph, i) => {
    const { xAdvance, xOffset } = positions[i]!;
    const place = `translate(${(left + xOffset * scale).toFixed(2)} ${y}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
    left += xAdvance * scale;
    return `<path transform="${place}" d="${glyph.path.toSVG()}"/>`;
  });
  return `<g>${letters.join('')}</g>`;
}
