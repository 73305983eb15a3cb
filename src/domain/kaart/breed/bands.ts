import type { Band, Box } from '../model/drawing.ts';
import { headingBoxes, headingLines, headingStep, headingWidth, type Kop } from '../text/headings.ts';
import type { Scene } from '../scene/scene.ts';
import type { TextTools } from '../text/text-tools.ts';

/** A zone that holds something, and where its band begins and ends; `opens` if nothing lies left of it. */
interface Border {
  zone: number;
  opens: boolean;
  from: number;
  to: number;
}

/** The bands of the landscape form before their height is known, and the room that their headings take. */
export interface BandPlan {
  /** Where the drawing begins: left of all that stands in it when the first heading asks for more. */
  left: number;
  /** Height of the strip of headings at the top. */
  height: number;
  /** The headings on the canvas, once it is known how far all moves and where the first of them stands. */
  place: (dx: number, at: { x: number; y: number }) => PlacedHeadings;
}

interface PlacedHeadings {
  boxes: Box[];
  toBands: (size: { breedte: number; hoogte: number; inset: number }) => Band[];
}

/** Plans a band for every zone that holds something, from left to right, its heading in as many lines as it needs. */
export function planBands(
  scene: Scene,
  x: readonly number[],
  bounds: { left: number; right: number },
  tools: TextTools,
): BandPlan {
  const { zones } = scene.plan.net;
  const { font, lineHeight } = scene.sizes;
  const borders = listBorders(scene, x, bounds);
  const [first, next] = borders;
  // Nothing need stand where the first band begins; its heading must fit in it all the same.
  if (first?.opens && next)
    first.from = Math.min(first.from, next.from - headingWidth(zones[first.zone]!.naam, tools.bold) - 16);
  const lines = borders.map(({ zone, from, to }) => headingLines(zones[zone]!.naam, to - from - 14, tools.bold));
  const most = Math.max(0, ...lines.map(({ length }) => length));
  return {
    left: Math.min(bounds.left, first?.from ?? bounds.left),
    height: most === 0 ? 0 : 10 + most * headingStep(lineHeight),
    place: (dx, at) => {
      const koppen = borders.map(({ from, opens }, i): Kop => ({
        x: opens ? at.x : from + dx + 8,
        y: at.y,
        regels: lines[i]!,
      }));
      return {
        boxes: headingBoxes(koppen, font, lineHeight, tools),
        toBands: ({ breedte, hoogte, inset }) =>
          borders.map(({ zone, opens, from, to }, i) => {
            const left = opens ? inset : from + dx;
            const right = i === borders.length - 1 ? breedte - inset : to + dx;
            return { zone, x: left, y: inset, breedte: right - left, hoogte: hoogte - 2 * inset, kop: koppen[i]! };
          }),
      };
    },
  };
}

/** The zones that hold something, from left to right; what lies left of the first of them is in none. */
function listBorders(
  { plan, anchors, platform }: Scene,
  x: readonly number[],
  { left, right }: { left: number; right: number },
): Border[] {
  const first = Math.min(...[...anchors.halte.values()].map((anchor) => x[anchor]!));
  const ringed = new Set(plan.graph.rings.flatMap(({ haltes }) => haltes));
  const holds = (zone: number): boolean =>
    plan.net.haltes.some((halte) => halte.zone === plan.net.zones[zone]!.id && !ringed.has(halte.id));
  const used = plan.net.zones.map((_, zone) => zone).filter((zone) => (zone === 0 ? holds(0) : anchors.zone.has(zone)));
  const starts = used.map((zone) => {
    const at = zone === 0 ? left : x[anchors.zone.get(zone)!]!;
    const opens = zone === 0 || (platform === undefined && at <= first);
    return { zone, opens, from: opens ? left : at };
  });
  return starts.map((start, i) => ({ ...start, to: starts[i + 1]?.from ?? right }));
}
