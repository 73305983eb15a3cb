import type { Drawing, DrawnHalte } from '../model/drawing.ts';
import { headingStep } from '../text/headings.ts';
import type { NetInput, Plaats } from '../model/net-input.ts';
import { linesSvg } from './svg-lines.ts';
import { exitsSvg, markerSvg } from './svg-marker.ts';
import { signsSvg } from './svg-signs.ts';
import { escape, num } from './svg-text.ts';

/** What an SVG of the map is given beside the drawing. */
export interface SvgOptions {
  /** The address of a place. */
  href: (id: string) => string;
  /** Ascent of the font as a share of its size: where the first baseline lies in a label's box. */
  ascent: number;
  /** The accessible name of the map. */
  title: string;
  /** Extra content before the drawing, such as a style element. */
  head?: string;
}

/** Writes the map as SVG text: every place a link with marker, label and hit area, every line a path; hooks as in the contract. */
export function renderSvg(drawing: Drawing, net: NetInput, options: SvgOptions): string {
  const { breedte, hoogte, vorm, font } = drawing;
  const plaats = new Map(net.haltes.map((halte) => [halte.id, halte]));
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" data-kaart="" data-vorm="${vorm}" viewBox="0 0 ${num(breedte)} ${num(hoogte)}" width="${num(breedte)}" height="${num(hoogte)}" font-size="${num(font)}" role="group" aria-label="${escape(options.title)}">`,
    options.head ?? '',
    bandsSvg(drawing),
    `<g class="kaart-lijnen" aria-hidden="true">${linesSvg(drawing, net)}</g>`,
    signsSvg(drawing, net),
    ...net.lijnen.map((lijn, i) => lineList(drawing, i, lijn.naam, plaats, options, net)),
    '</svg>',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function bandsSvg({ bands, lineHeight }: Drawing): string {
  const step = headingStep(lineHeight);
  const band = bands.map(({ zone, x, y, breedte, hoogte, kop }) => {
    const rect =
      breedte > 0
        ? `<rect class="kaart-zone" data-even="${String(zone % 2 === 0)}" x="${num(x)}" y="${num(y)}" width="${num(breedte)}" height="${num(hoogte)}"/>`
        : '';
    const lines = kop.regels.map(
      (regel, i) =>
        `<text class="${i === 0 ? 'kaart-kop' : 'kaart-subkop'}" x="${num(kop.x)}" y="${num(kop.y + step * i)}">${escape(regel)}</text>`,
    );
    return rect + lines.join('');
  });
  return `<g class="kaart-zones" aria-hidden="true">${band.join('')}</g>`;
}

/** The places of one line that no earlier line holds, as a list in travelling order. */
function lineList(
  drawing: Drawing,
  lijn: number,
  naam: string,
  plaats: Map<string, Plaats>,
  options: SvgOptions,
  net: NetInput,
): string {
  const drawn = new Map(drawing.haltes.map((halte) => [halte.id, halte]));
  const earlier = new Set(net.lijnen.slice(0, lijn).flatMap((l) => l.trajecten.flatMap((t) => t.haltes)));
  const own = [...new Set(net.lijnen[lijn]!.trajecten.flatMap((t) => t.haltes))].filter((id) => !earlier.has(id));
  if (own.length === 0) return '';
  const items = own.map(
    (id) => `<g role="listitem">${halteSvg(drawn.get(id)!, plaats.get(id)!, drawing, options)}</g>`,
  );
  return `<g role="list" aria-label="${escape(naam)}">\n${items.join('\n')}\n</g>`;
}

function halteSvg(halte: DrawnHalte, plaats: Plaats, drawing: Drawing, options: SvgOptions): string {
  const flags = (plaats.optioneel ? ' data-optioneel=""' : '') + (plaats.waarschuwing ? ' data-waarschuwing=""' : '');
  const open = `<a data-halte="${escape(halte.id)}" data-soort="${halte.soort}"${flags} href="${escape(options.href(halte.id))}">`;
  const exits = exitsSvg(drawing.exits.filter((exit) => exit.halte === halte.id));
  const marker = markerSvg(halte.teken, halte.soort, plaats.waarschuwing);
  return `${open}${hitArea(halte, drawing)}${exits}${marker}${labelSvg(halte, drawing, options.ascent)}</a>`;
}

/**
 * A label as one text, a line a tspan, so that it reads as one name: a hyphen that only breaks a word is for the eye,
 * and a space of no size joins the words of two lines.
 */
function labelSvg({ label }: DrawnHalte, { font, lineHeight }: Drawing, ascent: number): string {
  const { regels, align } = label;
  const x = align === 'start' ? label.x : align === 'end' ? label.x + label.breedte : label.x + label.breedte / 2;
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  const place = (i: number): string => `x="${num(x)}" y="${num(label.y + ascent * font + i * lineHeight)}"`;
  if (regels.length === 1) return `<text data-label="" ${place(0)}${anchor}>${escape(regels[0]!)}</text>`;
  const lines = regels.map((regel, i) => {
    if (i === regels.length - 1) return `<tspan ${place(i)}>${escape(regel)}</tspan>`;
    const broken = regel.endsWith('-');
    const end = broken ? '<tspan aria-hidden="true">-</tspan>' : '<tspan font-size="0"> </tspan>';
    return `<tspan ${place(i)}>${escape(broken ? regel.slice(0, -1) : regel)}${end}</tspan>`;
  });
  return `<text data-label=""${anchor}>${lines.join('')}</text>`;
}

/** At least 24 units square around the marker; in the portrait form the whole row up to the end of the label. */
function hitArea({ teken, label, y }: DrawnHalte, { vorm }: Drawing): string {
  const height = Math.max(24, teken.hoogte, vorm === 'smal' ? 34 : 0);
  const width = Math.max(24, teken.breedte);
  const left = teken.x + teken.breedte / 2 - width / 2;
  const right = vorm === 'smal' ? label.x + label.breedte : left + width;
  return `<rect data-raakvlak="" x="${num(left)}" y="${num(y - height / 2)}" width="${num(right - left)}" height="${num(height)}"/>`;
}
