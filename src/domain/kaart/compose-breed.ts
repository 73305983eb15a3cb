import type { LabelChoice } from './choose-labels.ts';
import type { Band, Box, DrawnHalte, DrawnPath, Drawing, Label } from './drawing.ts';
import type { Candidate, FontBox } from './label-candidates.ts';
import { KIND_NAMES, listKinds, placeLegend } from './legend.ts';
import { drawRings, ringRoom } from './rings.ts';
import type { Scene } from './scene.ts';
import { sideOf } from './scene-extent.ts';
import { placeSigns } from './signs.ts';
import { LEGEND_BREED } from './sizes.ts';
import { headingLines, type TextTools } from './text-tools.ts';
import { simplify, traceRuns, type Point } from './trace.ts';
import { PLATFORM_BEND } from './platform.ts';

/** Height of a line of a zone heading. */
const HEAD = 16;

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
  const borders = zoneBorders(scene, x, bounds);
  const heads = borders.map(({ zone, from, to }) => headingLines(net.zones[zone]!.naam, to - from - 14, tools.bold));
  const headHeight = heads.length === 0 ? 0 : 10 + Math.max(...heads.map((lines) => lines.length)) * HEAD;
  const room = ringRoom(scene.plan, bounds.right - bounds.left + 2 * side, tools, scene.sizes, font);
  const [dx, dy] = [side - bounds.left, side + headHeight + 10 - bounds.top];
  shift(parts, dx, dy);
  const breedte = Math.max(bounds.right - bounds.left + 2 * side, room.width);
  const content = { left: side + 6, right: breedte - side, top: dy + bounds.top, bottom: dy + bounds.bottom };
  const signs = placeSigns(parts.haltes, parts.paths, scene.sizes, { top: content.top - 24, right: breedte });
  const names = net.lijnen.map((lijn, i) => ({ lijn: i, width: tools.regular(lijn.naam) }));
  const kinds = listKinds(net).map((kind) => ({ kind, width: tools.regular(KIND_NAMES[kind]) }));
  const legend = placeLegend(names, kinds, content, signs.occupied, LEGEND_BREED);
  const hoogte = content.bottom + legend.strip + 12 + room.height + (framed ? side - 12 : 0);
  const rings = drawRings(scene.plan, breedte, hoogte, room, font);
  const bands = toBands(borders, heads, { dx, side, breedte, hoogte, inset: framed ? 14 : 0 });
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
    bands,
    badges: [...signs.badges, ...rings.badges],
    chevrons: signs.chevrons,
    exits: signs.exits,
    legend: legend.entries,
    kinds: legend.kinds,
  };
}

/** The zones as bands from top to bottom, inside the frame where there is one. */
function toBands(
  borders: { zone: number; from: number; to: number }[],
  heads: string[][],
  { dx, side, breedte, hoogte, inset }: { dx: number; side: number; breedte: number; hoogte: number; inset: number },
): Band[] {
  return borders.map(({ zone, from, to }, i) => {
    const left = i === 0 ? inset : from + dx;
    const right = i === borders.length - 1 ? breedte - inset : to + dx;
    const kop = { x: left + (i === 0 ? side - inset : 8), y: inset + 18, regels: heads[i]! };
    return { zone, x: left, y: inset, breedte: right - left, hoogte: hoogte - 2 * inset, kop };
  });
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

/** The zones that hold something, from left to right, between their borders. */
function zoneBorders(scene: Scene, x: number[], bounds: Bounds): { zone: number; from: number; to: number }[] {
  const used = scene.plan.net.zones.map((_, i) => i).filter((zone) => zone === 0 || scene.anchors.zone.has(zone));
  return used.map((zone, i) => ({
    zone,
    from: i === 0 ? bounds.left : x[scene.anchors.zone.get(zone)!]!,
    to: used[i + 1] === undefined ? bounds.right : x[scene.anchors.zone.get(used[i + 1]!)!]!,
  }));
}
