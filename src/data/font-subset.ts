import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { KIND_NAMES, listKinds } from '../domain/kaart/signs/legend.ts';
import type { NetInput } from '../domain/kaart/model/net-input.ts';
import { fontFile } from './font-metrics.ts';

/** The font with just the characters of a net, as a data URI, for an SVG that stands alone. */
export async function fontDataUri(net: NetInput): Promise<string> {
  const names = [
    ...net.haltes.map((halte) => halte.kaartlabel ?? halte.naam),
    ...net.lijnen.flatMap((lijn) => [lijn.naam, lijn.letter]),
    ...net.zones.map((zone) => zone.naam),
    ...listKinds(net).map((kind) => KIND_NAMES[kind]),
    ...net.lijnen.map((_, index) => String(index + 1)),
  ];
  const text = [...new Set(`${names.join('')}-`)].sort().join('');
  const font = await subsetFont(readFileSync(fontFile), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  return `data:font/woff2;base64,${font.toString('base64')}`;
}
