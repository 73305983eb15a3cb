import type { Box, DrawnHalte, Drawing } from '../model/drawing.ts';
import { EXIT } from '../signs/signs.ts';
import { num } from './svg-text.ts';

/** The arrows at the marker of a knooppunt, one for each exit, as one path under the marker. */
export function exitsSvg(exits: Drawing['exits']): string {
  if (exits.length === 0) return '';
  const arrows = exits.map(({ x, y, dx, dy }) => {
    const [px, py] = [-dy * EXIT.half, dx * EXIT.half];
    const [bx, by] = [x - dx * 2, y - dy * 2];
    const corners = [
      [bx + px, by + py],
      [x + px, y + py],
      [x + dx * EXIT.height, y + dy * EXIT.height],
      [x - px, y - py],
      [bx - px, by - py],
    ];
    return `M${corners.map(([cx, cy]) => `${num(cx!)} ${num(cy!)}`).join('L')}Z`;
  });
  return `<path class="kaart-uitgang" d="${arrows.join('')}"/>`;
}

/**
 * The marker of a place: a ring, a pill over the lanes that stop, a warning sign, or the plate of the bestemming. A
 * warning lies on the pill or the plate, so that the lanes that stop can still be read from it.
 */
export function markerSvg(teken: Box, soort: DrawnHalte['soort'], warns: boolean): string {
  const isRound = teken.breedte === teken.hoogte;
  if (soort !== 'bestemming' && !warns) return ringSvg(teken, ' data-teken=""');
  const base = warns && isRound && soort !== 'bestemming' ? '' : ringSvg(teken, '');
  return `<g data-teken="">${base}${warns ? warningSvg(teken) : starSvg(teken)}</g>`;
}

/** A circle, or a pill in the direction in which its box is longest; half the outline lies inside the box. */
function ringSvg({ x, y, breedte, hoogte }: Box, hook: string): string {
  if (breedte === hoogte)
    return `<circle${hook} cx="${num(x + breedte / 2)}" cy="${num(y + hoogte / 2)}" r="${num(breedte / 2 - 1)}"/>`;
  const r = Math.min(breedte, hoogte) / 2 - 1;
  return `<rect${hook} x="${num(x + 1)}" y="${num(y + 1)}" width="${num(breedte - 2)}" height="${num(hoogte - 2)}" rx="${num(r)}"/>`;
}

/** A triangle as large as the marker is wide, in its middle. */
function warningSvg({ x, y, breedte, hoogte }: Box): string {
  const r = Math.min(breedte, hoogte) / 2;
  const [cx, cy] = [x + breedte / 2, y + hoogte / 2];
  const triangle = `<path class="kaart-driehoek" d="M${num(cx)} ${num(cy - r)}L${num(cx + r)} ${num(cy + r * 0.75)}H${num(cx - r)}Z"/>`;
  const mark = `<path class="kaart-uitroep" d="M${num(cx)} ${num(cy - r * 0.4)}v${num(r * 0.55)}m0 ${num(r * 0.27)}v.5"/>`;
  return triangle + mark;
}

function starSvg({ x, y, breedte, hoogte }: Box): string {
  const [cx, cy, outer] = [x + breedte / 2, y + hoogte / 2, Math.min(9, Math.min(breedte, hoogte) * 0.36)];
  const points = Array.from({ length: 10 }, (_, i) => {
    const [angle, radius] = [(Math.PI / 5) * i - Math.PI / 2, i % 2 === 0 ? outer : outer * 0.42];
    return `${num(cx + radius * Math.cos(angle))} ${num(cy + radius * Math.sin(angle))}`;
  });
  return `<path class="kaart-ster" d="M${points.join('L')}Z"/>`;
}
