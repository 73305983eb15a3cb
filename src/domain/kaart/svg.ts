import type { Drawing, DrawnHalte } from './drawing.ts';
import type { NetInput, Plaats } from './net-input.ts';
import { pathData, withoutDoubleInk } from './svg-path.ts';

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

/** The colour names of lines that have none of their own, in order. */
const PALETTE = [
  'blauw',
  'oranje',
  'groen',
  'paars',
  'petrol',
  'rood',
  'grijs',
  'zwart',
  'bruin',
  'olijf',
  'roze',
  'staal',
];

/** Writes the map as SVG text: every place a link with marker, label and hit area, every line a path; hooks as in the contract. */
export function renderSvg(drawing: Drawing, net: NetInput, options: SvgOptions): string {
  const { breedte, hoogte, vorm, font } = drawing;
  const kleur = (lijn: number): string => net.lijnen[lijn]!.kleur ?? PALETTE[lijn % PALETTE.length]!;
  const plaats = new Map(net.haltes.map((halte) => [halte.id, halte]));
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" data-kaart="" data-vorm="${vorm}" viewBox="0 0 ${num(breedte)} ${num(hoogte)}" width="${num(breedte)}" height="${num(hoogte)}" font-size="${num(font)}" role="group" aria-label="${escape(options.title)}">`,
    options.head ?? '',
    bandsSvg(drawing),
    `<g class="kaart-lijnen" aria-hidden="true">${linesSvg(drawing, net, kleur)}</g>`,
    ornamentsSvg(drawing, net, kleur),
    ...net.lijnen.map((lijn, i) => lineList(drawing, i, lijn.naam, plaats, options, net)),
    '</svg>',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function bandsSvg({ bands }: Drawing): string {
  const band = bands.map(({ zone, x, y, breedte, hoogte, kop }) => {
    const rect =
      breedte > 0
        ? `<rect class="kaart-zone" data-even="${String(zone % 2 === 0)}" x="${num(x)}" y="${num(y)}" width="${num(breedte)}" height="${num(hoogte)}"/>`
        : '';
    const lines = kop.regels.map(
      (regel, i) =>
        `<text class="${i === 0 ? 'kaart-kop' : 'kaart-subkop'}" x="${num(kop.x)}" y="${num(kop.y + 16 * i)}">${escape(regel)}</text>`,
    );
    return rect + lines.join('');
  });
  return `<g class="kaart-zones" aria-hidden="true">${band.join('')}</g>`;
}

function linesSvg(drawing: Drawing, net: NetInput, kleur: (lijn: number) => string): string {
  const order = [...withoutDoubleInk(drawing.paths)].sort(
    (a, b) => weight(a.soort) - weight(b.soort) || b.lijn - a.lijn,
  );
  return order
    .map(
      (path) =>
        `<path data-lijn="${escape(net.lijnen[path.lijn]!.id)}" data-kleur="${kleur(path.lijn)}" data-soort="${path.soort}" d="${pathData(path.punten, path.closed)}"/>`,
    )
    .join('');
}

/** Side tracks lie under the lines they leave. */
const weight = (soort: string): number => (soort === 'ring' ? 0 : soort === 'gewoon' ? 2 : 1);

function ornamentsSvg(drawing: Drawing, net: NetInput, kleur: (lijn: number) => string): string {
  const badge = (lijn: number, x: number, y: number): string => {
    const letter = net.lijnen[lijn]!.letter || String(lijn + 1);
    const { badge: size, letter: font } = drawing;
    const box = `<rect x="${num(x - size / 2)}" y="${num(y - size / 2)}" width="${num(size)}" height="${num(size)}" rx="3"/>`;
    return `<g class="kaart-letter" data-kleur="${kleur(lijn)}">${box}<text font-size="${num(font)}" x="${num(x)}" y="${num(y + font * 0.36)}">${escape(letter)}</text></g>`;
  };
  const chevrons = drawing.chevrons.map(({ lijn, x, y, dx, dy }) => {
    const [bx, by, px, py] = [x - 4 * dx, y - 4 * dy, -4.5 * dy, 4.5 * dx];
    return `<path class="kaart-pijl" data-kleur="${kleur(lijn)}" d="M${num(bx + px)},${num(by + py)}L${num(x + 2 * dx)},${num(y + 2 * dy)}L${num(bx - px)},${num(by - py)}"/>`;
  });
  const leaders = drawing.haltes.flatMap(({ leader, y }) =>
    leader ? [`<path class="kaart-wijzer" d="M${num(leader[0])},${num(y)}H${num(leader[1])}"/>`] : [],
  );
  const legend = drawing.legend.map(({ lijn, x, y }) => {
    const name = `<text x="${num(x + 48)}" y="${num(y + 4)}">${escape(net.lijnen[lijn]!.naam)}</text>`;
    return `<path class="kaart-staal" data-kleur="${kleur(lijn)}" data-soort="${net.lijnen[lijn]!.soort}" d="M${num(x)},${num(y)}h24"/>${badge(lijn, x + 35, y)}${name}`;
  });
  const badges = drawing.badges.map(({ lijn, x, y }) => badge(lijn, x, y));
  return `<g class="kaart-bij" aria-hidden="true">${[...chevrons, ...leaders, ...badges].join('')}<g class="kaart-legenda">${legend.join('')}</g></g>`;
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
  return `${open}${hitArea(halte, drawing)}${markerSvg(halte, plaats)}${labelSvg(halte, drawing, options.ascent)}</a>`;
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

function markerSvg(halte: DrawnHalte, plaats: Plaats): string {
  const { x, y, breedte, hoogte } = halte.teken;
  const [cx, cy] = [x + breedte / 2, y + hoogte / 2];
  if (plaats.waarschuwing) {
    const r = Math.max(breedte, hoogte) / 2 + 1;
    return `<g data-teken=""><path d="M${num(cx)},${num(cy - r)}L${num(cx + r)},${num(cy + r * 0.8)}H${num(cx - r)}Z"/><path class="kaart-uitroep" d="M${num(cx)},${num(cy - r * 0.35)}v${num(r * 0.55)}m0,${num(r * 0.22)}v1"/></g>`;
  }
  const rect = `<rect x="${num(x + 1)}" y="${num(y + 1)}" width="${num(breedte - 2)}" height="${num(hoogte - 2)}" rx="${num(Math.min(breedte, hoogte) / 2 - 1)}"/>`;
  if (halte.soort !== 'bestemming') return rect.replace('<rect', '<rect data-teken=""');
  return `<g data-teken="">${rect}<path class="kaart-ster" d="${star(cx, cy, 6)}"/></g>`;
}

function star(cx: number, cy: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const [angle, radius] = [(Math.PI / 5) * i - Math.PI / 2, i % 2 === 0 ? r : r * 0.42];
    return `${num(cx + radius * Math.cos(angle))},${num(cy + radius * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

const num = (value: number): string => String(Math.round(value * 10) / 10);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
