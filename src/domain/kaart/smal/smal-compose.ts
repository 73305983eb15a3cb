import type { Badge, Band, DrawnHalte, DrawnPath, Drawing, Label } from '../model/drawing.ts';
import { headingBoxes } from '../text/headings.ts';
import { KIND_NAMES, listKinds, placeLegend, type LegendPlan } from '../signs/legend.ts';
import type { Occupied } from '../geometry/occupied.ts';
import type { Plan } from '../rows/plan.ts';
import { placeSigns } from '../signs/signs.ts';
import { LEGEND_SMAL, markerRadius, type Sizes } from '../model/sizes.ts';
import type { TextTools, FontBox } from '../text/text-tools.ts';
import { traceSmal } from './smal-trace.ts';
import { RING_DEPTH, type Rails } from './smal-rails.ts';
import { frameOf } from '../signs/rings.ts';
import type { SmalHeading, SmalStack } from './smal-rows.ts';
import { simplify } from '../scene/trace.ts';
import type { Wrapped } from '../text/wrap.ts';

interface Frame {
  sizes: Sizes;
  font: FontBox;
  width: number;
  labelX: number;
  tools: TextTools;
}

/** Composes the portrait drawing from rails and rows. */
export function composeSmal(
  plan: Plan,
  columns: number[],
  rails: Rails,
  stack: SmalStack,
  labels: Map<string, Wrapped>,
  frame: Frame,
): Drawing {
  const { sizes, width, labelX } = frame;
  const label = (id: string, y: number): Label => placeLabel(labels.get(id)!, y, frame);
  const haltes: DrawnHalte[] = plan.net.haltes.flatMap((halte) => {
    const y = stack.y.get(halte.id);
    if (y === undefined) return [];
    const marker = railMarker(plan, columns, rails, stack, halte.id, sizes);
    const edge = marker.teken.x + marker.teken.breedte;
    const leader: { leader?: [number, number] } = edge < labelX - 16 ? { leader: [edge + 3, labelX - 5] } : {};
    return [{ ...marker, ...leader, label: label(halte.id, y), zwaar: halte.soort === 'bestemming' }];
  });
  const paths = traceSmal(plan, columns, rails, stack, sizes);
  const soort = new Map(plan.net.haltes.map((halte) => [halte.id, halte.soort]));
  const addRinged = (id: string, x: number, y: number, lijn: number): void => {
    const r = sizes.marker + 1;
    const teken = { x: x - r, y: y - r, breedte: 2 * r, hoogte: 2 * r };
    haltes.push({ id, soort: soort.get(id)!, lijnen: [lijn], x, y, teken, label: label(id, y), zwaar: false });
  };
  addPlatform(plan, columns, rails, stack, sizes, paths, addRinged);
  const ringBadges = stack.rings.map((ring) => addRing(ring, rails, paths, addRinged));
  const koppen = [...stack.headings, ...stack.rings.map(({ heading }) => heading)];
  const heads = headingBoxes(koppen, sizes.font, sizes.lineHeight, frame.tools);
  const signs = placeSigns(haltes, paths, sizes, { top: 0, right: width, heads });
  const bottom = Math.max(stack.height, ...signs.badges.map(({ y }) => y + sizes.badge / 2 + 4));
  const legend = placeLegendBelow(plan, bottom, frame, signs.occupied);
  return {
    vorm: 'smal',
    breedte: width,
    hoogte: bottom + legend.strip,
    font: sizes.font,
    lineHeight: sizes.lineHeight,
    badge: sizes.badge,
    letter: sizes.letter,
    haltes,
    paths,
    bands: koppen.map((heading) => toBand(heading, width)),
    badges: [...signs.badges, ...ringBadges],
    chevrons: signs.chevrons,
    exits: signs.exits,
    legend: legend.entries,
    kinds: legend.kinds,
  };
}

/** The legend under all rows: lines first, then signs, one below the other where two columns do not fit. */
function placeLegendBelow({ net }: Plan, bottom: number, { width, tools }: Frame, occupied: Occupied): LegendPlan {
  const names = net.lijnen.map((lijn, i) => ({ lijn: i, width: tools.regular(lijn.naam) }));
  const kinds = listKinds(net).map((kind) => ({ kind, width: tools.regular(KIND_NAMES[kind]) }));
  const area = { left: 18, right: width - 4, top: bottom, bottom };
  return placeLegend(names, kinds, area, occupied, LEGEND_SMAL);
}

type AddRinged = (id: string, x: number, y: number, lijn: number) => void;

function placeLabel({ regels, width }: Wrapped, y: number, { sizes, font, labelX }: Frame): Label {
  const hoogte = (regels.length - 1) * sizes.lineHeight + (font.ascent + font.descent) * sizes.font;
  return { x: labelX, y: y - hoogte / 2, breedte: width, hoogte, regels, align: 'start' };
}

const toBand = ({ zone, top, bottom, x, y, regels }: SmalHeading, width: number): Band => ({
  zone,
  x: 0,
  y: top,
  breedte: zone < 0 ? 0 : width,
  hoogte: Math.max(0, bottom - top),
  kop: { x, y, regels },
});

/** A ring as a tall frame whose right side carries its haltes; gives the place of its badge. */
function addRing(
  { lijn, haltes }: SmalStack['rings'][number],
  rails: Rails,
  paths: DrawnPath[],
  add: AddRinged,
): Badge {
  const [right, left] = [rails.x[0]!, rails.x[0]! - RING_DEPTH];
  for (const { id, y } of haltes) add(id, right, y, lijn);
  const [top, bottom] = [haltes[0]!.y - 16, haltes.at(-1)!.y + 16];
  const ids = haltes.map(({ id }) => id);
  const punten = frameOf({ left, right, top, bottom });
  paths.push({ lijn, soort: 'ring', closed: true, haltes: [...ids, ids[0]!], punten });
  return { lijn, x: left, y: (top + bottom) / 2 };
}

/** A marker on its rail: as wide as the lanes that stop, as high as the joints on its side ask. */
function railMarker(
  plan: Plan,
  columns: number[],
  rails: Rails,
  stack: SmalStack,
  id: string,
  sizes: Sizes,
): Omit<DrawnHalte, 'label' | 'zwaar'> {
  const home = plan.decomposition.home.get(id)!;
  const slots = [...(plan.slots.get(id)?.values() ?? [0])];
  const [low, high] = slots.length === 0 ? [0, 0] : [Math.min(...slots), Math.max(...slots)];
  const halte = plan.net.haltes.find((plaats) => plaats.id === id)!;
  const r = markerRadius(halte, sizes) + 1;
  const { halfMarker } = stack.joints.get(id)!;
  const [x, y] = [rails.x[columns[home]!]!, stack.y.get(id)!];
  const teken = {
    x: x + low * sizes.lane - r,
    y: y - halfMarker,
    breedte: (high - low) * sizes.lane + 2 * r,
    hoogte: 2 * halfMarker,
  };
  return { id, soort: halte.soort, lijnen: [...plan.slots.get(id)!.keys()], x: teken.x + teken.breedte / 2, y, teken };
}

/** The platform: instappen on the rail of the halte they feed, joined by a rail to its left that bends back above the fed halte. */
function addPlatform(
  plan: Plan,
  columns: number[],
  rails: Rails,
  stack: SmalStack,
  sizes: Sizes,
  paths: DrawnPath[],
  add: AddRinged,
): void {
  const platform = plan.graph.platform;
  if (!platform) return;
  const column = columns[plan.decomposition.home.get(platform.target)!]!;
  const x = rails.x[column]! + (plan.slots.get(platform.target)!.get(platform.lijn) ?? 0) * sizes.lane;
  const rail = Math.min(x - 18, rails.x[column + 1] ?? x);
  const target = stack.y.get(platform.target)!;
  for (const { id, y } of stack.platform) {
    add(id, x, y, platform.lijn);
    const punten = simplify([
      [x, y],
      [rail, y],
      [rail, stack.platformEnd],
      [x, stack.platformEnd],
      [x, target],
    ]);
    paths.push({ lijn: platform.lijn, soort: 'gewoon', haltes: [id, platform.target], punten });
  }
}
