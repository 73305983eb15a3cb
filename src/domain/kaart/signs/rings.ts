import type { Badge, DrawnHalte, DrawnPath } from '../model/drawing.ts';
import type { Plan } from '../rows/plan.ts';
import type { Sizes } from '../model/sizes.ts';
import type { TextTools, FontBox } from '../text/text-tools.ts';
import { wrapLabel, type Wrapped } from '../text/wrap.ts';

/** Room for the haltes of the rings along the bottom of the drawing. */
export interface RingRoom {
  width: number;
  height: number;
  rings: { labels: Wrapped[]; step: number }[];
  sizes: Sizes;
}

const CORNER = 14;
const INSET = 8;

/** Works out how wide the drawing must be for the names along its rings, and how high the strip for them is. */
export function ringRoom(plan: Plan, width: number, tools: TextTools, sizes: Sizes, font: FontBox): RingRoom {
  const nameOf = new Map(plan.net.haltes.map((halte) => [halte.id, halte.kaartlabel ?? halte.naam]));
  let [needed, height] = [0, 0];
  const rings = plan.graph.rings.map((ring, index) => {
    const space = (width - 60) / ring.haltes.length - 10;
    const labels = ring.haltes.map((id) => {
      const wraps = wrapLabel(nameOf.get(id)!, tools.regular, tools.hyphenate, 3);
      return (
        wraps.find((wrap) => wrap.width <= space) ??
        wraps.reduce((best, wrap) => (wrap.width < best.width ? wrap : best))
      );
    });
    needed = Math.max(needed, ring.haltes.length * (Math.max(...labels.map((label) => label.width)) + 12) + 60);
    const lines = Math.max(...labels.map((label) => label.regels.length));
    height +=
      (lines - 1) * sizes.lineHeight +
      (font.ascent + font.descent) * sizes.font +
      sizes.marker +
      (index === 0 ? 14 : 24);
    return { labels, step: 0 };
  });
  return { width: needed, height, rings, sizes };
}

/** Haltes, paths and badges of the rings. */
export interface DrawnRings {
  haltes: DrawnHalte[];
  paths: DrawnPath[];
  badges: Badge[];
}

/** Draws each ring as a frame around the whole, its haltes spread evenly along the bottom. */
export function drawRings(plan: Plan, width: number, height: number, room: RingRoom, font: FontBox): DrawnRings {
  const drawn: DrawnRings = { haltes: [], paths: [], badges: [] };
  let bottom = Math.ceil(height) - INSET;
  plan.graph.rings.forEach(({ lijn, haltes }, index) => {
    const [left, top] = [INSET + 12 * index, INSET + 12 * index];
    const right = Math.ceil(width) - left;
    const stops = placeStops(plan, lijn, haltes, { left, right, bottom }, room.rings[index]!.labels, room.sizes, font);
    drawn.haltes.push(...stops);
    drawn.paths.push({
      lijn,
      soort: 'ring',
      haltes: [...haltes, haltes[0]!],
      closed: true,
      punten: frameOf({ left, right, top, bottom }),
    });
    // Rings lie closer together than their letters are wide.
    const y = Math.min(Math.round((top + bottom) / 2), top + 70) + index * (room.sizes.badge - 8);
    drawn.badges.push({ lijn, x: left, y }, { lijn, x: right, y });
    bottom -= Math.max(...stops.map((stop) => stop.label.hoogte)) + 2 * (room.sizes.marker + 1) + 14;
  });
  return drawn;
}

function placeStops(
  plan: Plan,
  lijn: number,
  ids: string[],
  { left, right, bottom }: { left: number; right: number; bottom: number },
  labels: Wrapped[],
  sizes: Sizes,
  font: FontBox,
): DrawnHalte[] {
  const r = sizes.marker + 1;
  const step = (right - left - 2 * CORNER) / ids.length;
  return ids.map((id, i) => {
    const [x, { regels, width }] = [Math.round(left + CORNER + step * (i + 0.5)), labels[i]!];
    const hoogte = (regels.length - 1) * sizes.lineHeight + (font.ascent + font.descent) * sizes.font;
    return {
      id,
      soort: plan.net.haltes.find((halte) => halte.id === id)!.soort,
      lijnen: [lijn],
      x,
      y: bottom,
      teken: { x: x - r, y: bottom - r, breedte: 2 * r, hoogte: 2 * r },
      label: { x: x - width / 2, y: bottom - r - 3 - hoogte, breedte: width, hoogte, regels, align: 'middle' },
      zwaar: false,
    };
  });
}

/** The corner points of a frame, from the middle of its left side down; its corners are rounded when it is drawn. */
export function frameOf(box: { left: number; right: number; top: number; bottom: number }): [number, number][] {
  const { left, right, top, bottom } = box;
  return [
    [left, (top + bottom) / 2],
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ];
}
