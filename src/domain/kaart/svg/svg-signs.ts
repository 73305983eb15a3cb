import type { Badge, Drawing, LegendKind } from '../model/drawing.ts';
import { KIND_NAMES } from '../signs/legend.ts';
import type { NetInput } from '../model/net-input.ts';
import { LEGEND_BREED, LEGEND_SMAL } from '../model/sizes.ts';
import { hasInlay, kleurOf } from './svg-lines.ts';
import { exitsSvg, markerSvg } from './svg-marker.ts';
import { escape, num } from './svg-text.ts';

/** Letters, arrow heads, leaders and legend; a reader of the text has all of it there, so it is hidden from them. */
export function signsSvg(drawing: Drawing, net: NetInput): string {
  const letters = new Letters(drawing, net);
  const leaders = drawing.haltes.flatMap(({ leader, y }) =>
    leader ? [`M${num(leader[0])} ${num(y)}H${num(leader[1])}`] : [],
  );
  const wijzer = leaders.length > 0 ? `<path class="kaart-wijzer" d="${leaders.join('')}"/>` : '';
  const lines = net.lijnen.map((lijn, i) => {
    const arrows = drawing.chevrons.filter((chevron) => chevron.lijn === i).map(chevronData);
    const pijl = arrows.length > 0 ? `<path class="kaart-pijl" d="${arrows.join('')}"/>` : '';
    const badges = drawing.badges.filter((badge) => badge.lijn === i).map((badge) => letters.at(badge));
    return pijl === '' && badges.length === 0
      ? ''
      : `<g data-bij="${escape(lijn.id)}" data-kleur="${kleurOf(net, i)}">${pijl}${badges.join('')}</g>`;
  });
  return `<g class="kaart-bij" aria-hidden="true">${wijzer}${lines.join('')}${legendSvg(drawing, net, letters)}</g>`;
}

/** Writes the letter of a line in full the first time and refers to it after that. */
class Letters {
  private readonly drawing: Drawing;
  private readonly net: NetInput;
  private readonly first = new Map<number, Badge>();

  constructor(drawing: Drawing, net: NetInput) {
    this.drawing = drawing;
    this.net = net;
  }

  at(badge: Badge): string {
    const { lijn, x, y } = badge;
    const id = `k${this.drawing.vorm[0]!}${String(lijn)}`;
    const known = this.first.get(lijn);
    if (known) return `<use href="#${id}" x="${num(x - known.x)}" y="${num(y - known.y)}"/>`;
    this.first.set(lijn, badge);
    const { badge: size, letter: font } = this.drawing;
    const { letter, soort } = this.net.lijnen[lijn]!;
    const rx = soort === 'ring' ? size / 2 : soort === 'gewoon' ? 3 : 0;
    const box = `<rect x="${num(x - size / 2)}" y="${num(y - size / 2)}" width="${num(size)}" height="${num(size)}" rx="${num(rx)}"/>`;
    const text = `<text font-size="${num(font)}" x="${num(x)}" y="${num(y + font * 0.36)}">${escape(letter || String(lijn + 1))}</text>`;
    return `<g class="kaart-letter" id="${id}">${box}${text}</g>`;
  }
}

function chevronData({ x, y, dx, dy }: Drawing['chevrons'][number]): string {
  const [bx, by, px, py] = [x - 4 * dx, y - 4 * dy, -4.5 * dy, 4.5 * dx];
  return `M${num(bx + px)} ${num(by + py)}L${num(x + 2 * dx)} ${num(y + 2 * dy)}L${num(bx - px)} ${num(by - py)}`;
}

function legendSvg(drawing: Drawing, net: NetInput, letters: Letters): string {
  const { sample, sign } = drawing.vorm === 'breed' ? LEGEND_BREED : LEGEND_SMAL;
  const baseline = drawing.font * 0.34;
  const lines = drawing.legend.map(({ lijn, x, y }) => {
    const { naam, soort } = net.lijnen[lijn]!;
    const [half, d] = [drawing.badge / 2, `M${num(x)} ${num(y)}h26`];
    const inlay = hasInlay(net, lijn, soort) ? `<path class="kaart-inleg" d="${d}"/>` : '';
    const track = `<g class="kaart-spoor"><path data-soort="${soort}" d="${d}"/>${inlay}</g>`;
    const letter = letters.at({ lijn, x: x + sample - half - 6, y });
    const name = `<text x="${num(x + sample)}" y="${num(y + baseline)}">${escape(naam)}</text>`;
    return `<g data-kleur="${kleurOf(net, lijn)}">${track}${letter}${name}</g>`;
  });
  const kinds = drawing.kinds.map(({ kind, x, y }) => {
    const name = `<text x="${num(x + sign)}" y="${num(y + baseline)}">${KIND_NAMES[kind]}</text>`;
    return kindSvg(kind, x + 9, y) + name;
  });
  return `<g class="kaart-legenda">${lines.join('')}${kinds.join('')}</g>`;
}

/** A sign as it stands on the map, around a point. */
function kindSvg(kind: LegendKind, x: number, y: number): string {
  const around = (r: number, wide = r): { x: number; y: number; breedte: number; hoogte: number } => ({
    x: x - wide,
    y: y - r,
    breedte: 2 * wide,
    hoogte: 2 * r,
  });
  if (kind === 'lus')
    return `<path class="kaart-lus" d="M${num(x - 9)} ${num(y)}h18"/><path class="kaart-pijl" d="${chevronData({ lijn: 0, x: x - 1, y, dx: -1, dy: 0 })}"/>`;
  const soort = kind === 'optioneel' || kind === 'waarschuwing' ? 'halte' : kind;
  const radius = { knooppunt: 7.5, bestemming: 9, waarschuwing: 8 }[kind as string] ?? 6;
  const exits =
    kind === 'knooppunt'
      ? exitsSvg([
          { halte: '', x: x + 7.5, y, dx: 1, dy: 0 },
          { halte: '', x, y: y - 7.5, dx: 0, dy: -1 },
        ])
      : '';
  const flag = kind === 'optioneel' || kind === 'waarschuwing' ? ` data-${kind}=""` : '';
  return `<g class="kaart-plaats" data-kind="${soort}"${flag}>${exits}${markerSvg(around(radius), soort, kind === 'waarschuwing').replace(' data-teken=""', ' class="kaart-teken"')}</g>`;
}
