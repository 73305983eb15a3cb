import type { Badge, DrawnHalte, DrawnPath } from './drawing.ts';
import type { FontBox } from './label-candidates.ts';
import type { Plan } from './plan.ts';
import type { Sizes } from './sizes.ts';
import type { TextTools } from './text-tools.ts';
import { wrapLabel, type Wrapped } from './wrap.ts';

/** Room for the haltes of the rings along the bottom of the drawing. */
export interface RingRoom {
  width: number;
  height: number;
  rings: { labels: Wrapped[]; step: number }[];
  sizes: Sizes;
}

const CUT = 14;
const INSET = 8;

/** Works out how wide the drawing must be for the names along its rings, and how high the strip for them is. */
export function ringRoom(plan: Plan, width: number, tools: TextTools, sizes: Sizes, font: FontBox): RingRoom {
  const nameOf = new Map(plan.net.haltes.map((halte) => [halte.id, halte.kaartlabel ?? halte.naam]));
  let [needed, height] = [0, 0];
  const rings = plan.graph.rings.map((ring, index) => {
    const space = (width - 60) / ring.haltes.length - 10;
    const labels = ring.haltes.map((id) => {
      const wraps = wrapLabel(nameOf.get(id)!, tools.regular, tools.hyphenate, 3);
      return wraps.find((wrap) => wrap.width <= space) ?? wraps.reduce((best, wrap) => (wrap.width < best.width ? wrap : best));
    });
    needed = Math.max(needed, ring.haltes.length * (Math.max(...labels.map((label) => label.width)) + 12) + 60);
    const lines = Math.max(...labels.map((label) => label.regels.length));
    height += (lines - 1) * sizes.lineHeight + (font.ascent + font.descent) * sizes.font + sizes.marker + (index === 0 ? 14 : 24);
    return { labels, step: 0 };
  });
  return { width: needed, height, rings, sizes };
}

/** Draws each ring as a frame with cut corners around the whole, its haltes spread evenly along the bottom. */
export function drawRings(plan: Plan, width: number, height: number, room: RingRoom, font: FontBox): { haltes: DrawnHalte[]; paths: DrawnPath[]; badges: Badge[] } {
  const haltes: DrawnHalte[] = [];
  const paths: DrawnPath[] = [];
  const badges: Badge[] = [];
  const { sizes } = room;
  const r = sizes.marker + 1;
  let bottom = Math.ceil(height) - INSET;
  plan.graph.rings.forEach((ring, index) => {
    const edge = INSET + 12 * index;
    const { labels } = room.rings[index]!;
    const [left, right, top] = [edge, Math.ceil(width) - edge, edge];
    const step = (right - left - 2 * CUT) / ring.haltes.length;
    let tallest = 0;
    ring.haltes.forEach((id, i) => {
      const [x, wrap] = [Math.round(left + CUT + step * (i + 0.5)), labels[i]!];
      const labelHeight = (wrap.regels.length - 1) * sizes.lineHeight + (font.ascent + font.descent) * sizes.font;
      tallest = Math.max(tallest, labelHeight);
      const soort = plan.net.haltes.find((halte) => halte.id === id)!.soort;
      haltes.push({
        id,
        soort,
        lijnen: [ring.lijn],
        x,
        y: bottom,
        teken: { x: x - r, y: bottom - r, breedte: 2 * r, hoogte: 2 * r },
        label: { x: x - wrap.width / 2, y: bottom - r - 3 - labelHeight, breedte: wrap.width, hoogte: labelHeight, regels: wrap.regels, align: 'middle' },
        zwaar: false,
      });
    });
    const corner = (x: number, y: number, sx: number, sy: number): [number, number][] => [
      [x + sx * CUT, y],
      [x, y + sy * CUT],
    ];
    const first: [number, number] = [left + CUT, bottom];
    paths.push({
      lijn: ring.lijn,
      soort: 'ring',
      haltes: [...ring.haltes, ring.haltes[0]!],
      closed: true,
      punten: [first, ...corner(right, bottom, -1, -1), ...corner(right, top, -1, 1).reverse(), ...corner(left, top, 1, 1), ...corner(left, bottom, 1, -1).reverse()],
    });
    const middle = Math.round((top + bottom) / 2);
    badges.push({ lijn: ring.lijn, x: left, y: Math.min(middle, top + 70) }, { lijn: ring.lijn, x: right, y: Math.min(middle, top + 70) });
    bottom -= tallest + 2 * r + 14;
  });
  return { haltes, paths, badges };
}
