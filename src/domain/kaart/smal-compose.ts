import type { Badge, DrawnHalte, DrawnPath, Drawing, Label } from './drawing.ts';
import type { FontBox } from './label-candidates.ts';
import { Occupied } from './occupied.ts';
import { placeBadges, placeChevrons } from './ornaments.ts';
import type { Plan } from './plan.ts';
import type { Sizes } from './sizes.ts';
import { traceSmal } from './smal-trace.ts';
import type { Rails } from './smal-rails.ts';
import type { SmalStack } from './smal-rows.ts';
import { simplify } from './trace.ts';
import type { Wrapped } from './wrap.ts';

interface Frame {
  sizes: Sizes;
  font: FontBox;
  width: number;
  labelX: number;
}

/** Composes the portrait drawing from rails and rows. */
export function composeSmal(plan: Plan, columns: number[], rails: Rails, stack: SmalStack, labels: Map<string, Wrapped>, frame: Frame): Drawing {
  const { sizes, font, width, labelX } = frame;
  const label = (id: string, y: number): Label => {
    const { regels, width: breedte } = labels.get(id)!;
    const hoogte = (regels.length - 1) * sizes.lineHeight + (font.ascent + font.descent) * sizes.font;
    return { x: labelX, y: y - hoogte / 2, breedte, hoogte, regels, align: 'start' };
  };
  const haltes: DrawnHalte[] = [];
  const paths: DrawnPath[] = [];
  const soort = new Map(plan.net.haltes.map((halte) => [halte.id, halte.soort]));
  const ringed = (id: string, x: number, y: number, lijn: number): DrawnHalte => {
    const r = sizes.marker + 1;
    const teken = { x: x - r, y: y - r, breedte: 2 * r, hoogte: 2 * r };
    return { id, soort: soort.get(id)!, lijnen: [lijn], x, y, teken, label: label(id, y), zwaar: false };
  };
  for (const halte of plan.net.haltes) {
    const y = stack.y.get(halte.id);
    if (y === undefined) continue;
    haltes.push({ ...railMarker(plan, columns, rails, stack, halte.id, sizes), label: label(halte.id, y), zwaar: halte.soort === 'bestemming' });
  }
  for (const halte of haltes) if (halte.teken.x + halte.teken.breedte < labelX - 16) halte.leader = [halte.teken.x + halte.teken.breedte + 3, labelX - 5];
  paths.push(...traceSmal(plan, columns, rails, stack, sizes));
  addPlatform(plan, columns, rails, stack, paths, (id, x, y, lijn) => haltes.push(ringed(id, x, y, lijn)));
  const badges: Badge[] = [];
  for (const ring of stack.rings) {
    const [right, left] = [rails.x[0]!, rails.x[0]! - 28];
    for (const { id, y } of ring.haltes) haltes.push(ringed(id, right, y, ring.lijn));
    const [top, bottom] = [ring.haltes[0]!.y - 16, ring.haltes.at(-1)!.y + 16];
    const cut = 6;
    paths.push({
      lijn: ring.lijn,
      soort: 'ring',
      closed: true,
      haltes: [...ring.haltes.map(({ id }) => id), ring.haltes[0]!.id],
      punten: [
        [right, top + cut], [right, bottom - cut], [right - cut, bottom], [left + cut, bottom],
        [left, bottom - cut], [left, top + cut], [left + cut, top], [right - cut, top],
      ],
    });
    badges.push({ lijn: ring.lijn, x: left, y: (top + bottom) / 2 });
  }
  const occupied = new Occupied(haltes.flatMap((halte) => [halte.teken, halte.label]), paths);
  const bands = [...stack.headings, ...stack.rings.map((ring) => ring.heading)].map(({ zone, top, bottom, x, y, regels }) => ({
    zone,
    x: 0,
    y: top,
    breedte: zone < 0 ? 0 : width,
    hoogte: Math.max(0, bottom - top),
    kop: { x, y, regels },
  }));
  return {
    vorm: 'smal',
    breedte: width,
    hoogte: stack.height,
    font: sizes.font,
    lineHeight: sizes.lineHeight,
    haltes,
    paths,
    bands,
    badges: [...placeBadges(paths, occupied), ...badges],
    chevrons: placeChevrons(paths, occupied),
    legend: [],
  };
}

/** A marker on its rail: as wide as the lanes that stop, as high as the joints on its side ask. */
function railMarker(plan: Plan, columns: number[], rails: Rails, stack: SmalStack, id: string, sizes: Sizes): Omit<DrawnHalte, 'label' | 'zwaar'> {
  const home = plan.decomposition.home.get(id)!;
  const slots = [...(plan.slots.get(id)?.values() ?? [0])];
  const [low, high] = slots.length === 0 ? [0, 0] : [Math.min(...slots), Math.max(...slots)];
  const soort = plan.net.haltes.find((halte) => halte.id === id)!.soort;
  const r = (soort === 'knooppunt' || soort === 'bestemming' ? sizes.knooppunt : sizes.marker) + 1;
  const { halfMarker } = stack.joints.get(id)!;
  const [x, y] = [rails.x[columns[home]!]!, stack.y.get(id)!];
  const teken = { x: x + low * sizes.lane - r, y: y - halfMarker, breedte: (high - low) * sizes.lane + 2 * r, hoogte: 2 * halfMarker };
  return { id, soort, lijnen: [...plan.slots.get(id)!.keys()], x: teken.x + teken.breedte / 2, y, teken };
}

/** The platform: instappen on the rail of the halte they feed, joined by a rail to its left that bends back above the fed halte. */
function addPlatform(plan: Plan, columns: number[], rails: Rails, stack: SmalStack, paths: DrawnPath[], add: (id: string, x: number, y: number, lijn: number) => void): void {
  const platform = plan.graph.platform;
  if (!platform) return;
  const column = columns[plan.decomposition.home.get(platform.target)!]!;
  const x = rails.x[column]!;
  const rail = Math.min(x - 18, rails.x[column + 1] ?? x);
  const target = stack.y.get(platform.target)!;
  for (const { id, y } of stack.platform) {
    add(id, x, y, platform.lijn);
    const punten = simplify([[x, y], [rail, y], [rail, stack.platformEnd], [x, stack.platformEnd], [x, target]]);
    paths.push({ lijn: platform.lijn, soort: 'gewoon', haltes: [id, platform.target], punten });
  }
}
