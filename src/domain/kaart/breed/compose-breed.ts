import { planBands } from './bands.ts';
import type { LabelChoice } from '../labels/choose-labels.ts';
import type { Box, DrawnHalte, DrawnPath, Drawing, Label, Point } from '../model/drawing.ts';
import type { Candidate } from '../labels/label-candidates.ts';
import { KIND_NAMES, listKinds, placeLegend } from '../signs/legend.ts';
import { drawRings, ringRoom } from '../signs/rings.ts';
import type { Scene } from '../scene/scene.ts';
import { sideOf } from './scene-extent.ts';
import { placeSigns } from '../signs/signs.ts';
import { LEGEND_BREED } from '../model/sizes.ts';
import type { TextTools, FontBox } from '../text/text-tools.ts';
import { simplify, traceRuns } from '../scene/trace.ts';
import { PLATFORM_BEND } from '../scene/platform.ts';

interface Parts {
  haltes: DrawnHalte[];
  paths: DrawnPath[];
}

/** Composes the landscape drawing: everything gets its place on the canvas, then frame, bands, badges and legend are added. */
export function composeBreed(scene: Scene, choice: LabelChoice, x: number[], font: FontBox, tools: TextTools): Drawing {
  const parts = placeParts(scene, choice, x);
  const bounds = boundsOf(parts);
  const { net, graph } = scene.plan;
  const framed = graph.rings.length > 0;
  const side = sideOf(scene.plan);
  const bands = planBands(scene, x, bounds, tools);
  bounds.left = bands.left;
  const room = ringRoom(scene.plan, bounds.right - bounds.left + 2 * side, tools, scene.sizes, font);
  const [dx, dy] = [side - bounds.left, side + bands.height + 10 - bounds.top];
  shift(parts, dx, dy);
  const inset = framed ? 14 : 0;
  const headings = bands.place(dx, { x: side, y: inset + 18 });
  const headRight = Math.max(0, ...headings.boxes.map((head) => head.x + head.breedte));
  const breedte = Math.max(bounds.right - bounds.left + 2 * side, room.width, headRight + side - 4);
  const content = { left: side + 6, right: breedte - side, top: dy + bounds.top, bottom: dy + bounds.bottom };
  const area = { top: content.top - 24, right: breedte, heads: headings.boxes };
  const signs = placeSigns(parts.haltes, parts.paths, scene.sizes, area);
  content.bottom = Math.max(content.bottom, ...signs.badges.map(({ y }) => y + scene.sizes.badge / 2));
  const names = net.lijnen.map((lijn, i) => ({ lijn: i, width: tools.regular(lijn.naam) }));
  const kinds = listKinds(net).map((kind) => ({ kind, width: tools.regular(KIND_NAMES[kind]) }));
  const legend = placeLegend(names, kinds, content, signs.occupied, LEGEND_BREED);
  const hoogte = content.bottom + legend.strip + 12 + room.height + (framed ? side - 12 : 0);
  const rings = drawRings(scene.plan, breedte, hoogte, room, font);
  return {
    vorm: 'breed',
    breedte: Math.ceil(breedte),
    hoogte: Math.ceil(hoogte),
    font: scene.sizes.font,
    lineHeight: scene.sizes.lineHeight,
    badge: scene.sizes.badge,
    letter: scene.sizes.letter,
    haltes: [...parts.haltes, ...rings.haltes],
    paths: [...parts.paths, ...rings.paths],
    bands: headings.toBands({ breedte, hoogte, inset }),
    badges: [...signs.badges, ...rings.badges],
    chevrons: signs.chevrons,
    exits: signs.exits,
    legend: legend.entries,
    kinds: legend.kinds,
  };
}

function placeParts(scene: Scene, choice: LabelChoice, x: number[]): Parts {
  const { net, graph, slots } = scene.plan;
  const haltes: DrawnHalte[] = [];
  for (const halte of net.haltes) {
    const marker = scene.markers.get(halte.id);
    if (!marker) continue;
    const at = x[scene.anchors.halte.get(halte.id)!]!;
    haltes.push({
      id: halte.id,
      soort: halte.soort,
      lijnen: [...slots.get(halte.id)!.keys()],
      x: at,
      y: (marker.top + marker.bottom) / 2,
      teken: { x: at - marker.half, y: marker.top, breedte: 2 * marker.half, hoogte: marker.bottom - marker.top },
      label: placeLabel(choice.labels.get(halte.id)!, at),
      zwaar: halte.soort === 'bestemming',
    });
  }
  const paths: DrawnPath[] = traceRuns(scene, x).map(({ run, points }) => ({
    lijn: run.lijn,
    soort: run.soort,
    haltes: run.haltes,
    punten: points,
  }));
  if (scene.platform && graph.platform) addPlatform(scene, x, { haltes, paths });
  return { haltes, paths };
}

const placeLabel = (candidate: Candidate, at: number): Label => ({
  x:
    at +
    candidate.x -
    (candidate.align === 'end' ? candidate.width : candidate.align === 'middle' ? candidate.width / 2 : 0),
  y: candidate.top,
  breedte: candidate.width,
  hoogte: candidate.height,
  regels: candidate.regels,
  align: candidate.align,
});

function addPlatform(scene: Scene, x: number[], { haltes, paths }: Parts): void {
  const { target, lijn } = scene.plan.graph.platform!;
  const { y, stops } = scene.platform!;
  const at = x[scene.anchors.platform]!;
  const end: Point = [x[scene.anchors.halte.get(target)!]!, y];
  const r = scene.sizes.marker + 1;
  for (const stop of stops) {
    const label = { x: at + r + 5, y: stop.y - stop.height / 2, breedte: stop.width, hoogte: stop.height };
    haltes.push({
      id: stop.id,
      soort: 'instap',
      lijnen: [lijn],
      x: at,
      y: stop.y,
      teken: { x: at - r, y: stop.y - r, breedte: 2 * r, hoogte: 2 * r },
      label: { ...label, regels: stop.regels, align: 'start' },
      zwaar: false,
    });
    const bend: Point = [at, y + Math.sign(stop.y - y) * PLATFORM_BEND];
    paths.push({
      lijn,
      soort: 'gewoon',
      haltes: [stop.id, target],
      punten: simplify([[at, stop.y], bend, [at + PLATFORM_BEND, y], end]),
    });
  }
}

interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boundsOf({ haltes, paths }: Parts): Bounds {
  const boxes: Box[] = haltes.flatMap((halte) => [halte.teken, halte.label]);
  const points = paths.flatMap((path) => path.punten);
  return {
    left: Math.min(...boxes.map((b) => b.x), ...points.map((p) => p[0])),
    right: Math.max(...boxes.map((b) => b.x + b.breedte), ...points.map((p) => p[0])),
    top: Math.min(...boxes.map((b) => b.y), ...points.map((p) => p[1] - 4)),
    bottom: Math.max(...boxes.map((b) => b.y + b.hoogte), ...points.map((p) => p[1] + 4)),
  };
}

function shift({ haltes, paths }: Parts, dx: number, dy: number): void {
  const round = (value: number): number => Math.round(value * 100) / 100;
  for (const halte of haltes) {
    [halte.x, halte.y] = [round(halte.x + dx), round(halte.y + dy)];
    for (const box of [halte.teken, halte.label]) [box.x, box.y] = [round(box.x + dx), round(box.y + dy)];
  }
  for (const path of paths) path.punten = path.punten.map(([px, py]) => [round(px + dx), round(py + dy)]);
}
