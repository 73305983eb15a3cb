import type { Candidate } from './label-candidates.ts';
import { emptyArcs, type Arcs } from './compact.ts';
import type { Scene } from '../scene/scene.ts';
import { box, pieceDistance, shapeDistance } from '../geometry/shapes.ts';

/**
 * Demands of the drawing without labels. Slopes may ask for orders that close a circle (see `orderByPairs`): a demand that
 * then points back is left out. What it asked is missed by the hard rules, and the plan without slopes is drawn.
 */
export function fixedArcs(scene: Scene): Arcs {
  const arcs = emptyArcs(scene.anchors.count);
  for (const demand of scene.demands)
    if (demand.from < demand.to) arcs[demand.to]!.push({ from: demand.from, distance: demand.distance });
  for (const a of scene.shapes)
    for (const b of scene.shapes) {
      if (a.anchor >= b.anchor) continue;
      const distance = shapeDistance(a.pieces, b.pieces, scene.sizes.clearance);
      if (distance > -Infinity) arcs[b.anchor]!.push({ from: a.anchor, distance });
    }
  addZoneArcs(scene, arcs);
  for (const [id, marker] of scene.markers)
    arcs[scene.anchors.halte.get(id)!]!.push({ from: 0, distance: marker.half - wall(scene) });
  if (scene.platform)
    for (const border of scene.anchors.zone.values())
      arcs[border]!.push({ from: scene.anchors.platform, distance: scene.platform.width + 8 });
  return arcs;
}

/** Keeps every marker on its own side of every zone border. */
function addZoneArcs(scene: Scene, arcs: Arcs): void {
  for (const [zone, border] of scene.anchors.zone)
    for (const [id, marker] of scene.markers) {
      const own = scene.plan.graph.zoneOf.get(id);
      const anchor = scene.anchors.halte.get(id)!;
      if (own === undefined) continue;
      if (own < zone && anchor < border) arcs[border]!.push({ from: anchor, distance: marker.half + ZONE_PAD });
      if (own >= zone && anchor > border) arcs[anchor]!.push({ from: border, distance: marker.half + ZONE_PAD });
    }
}

/** The left edge lies this far left of anchor 0, which is the platform where there is one. */
const wall = (scene: Scene): number => (scene.platform ? scene.sizes.marker + 1 : 0);

/** Space between a zone border and what stands in the zone. */
export const ZONE_PAD = 5;

/** What one candidate demands of all that is not a label: arcs into its own anchor and arcs out of it. */
export interface CandidateArcs {
  into: { from: number; distance: number }[];
  out: { to: number; distance: number }[];
}

/** What stands around the label of one halte, worked out once for all its candidates. */
export interface Surroundings {
  anchor: number;
  clearance: number;
  wall: number;
  shapes: Scene['shapes'];
  neighbours: { at: number; half: number }[];
  borders: { at: number; side: -1 | 1 }[];
}

/** Gathers the shapes of other anchors, the neighbours on the row and the zone borders that a label has to mind. */
export function surroundingsOf(scene: Scene, id: string): Surroundings {
  const anchor = scene.anchors.halte.get(id)!;
  const own = scene.plan.graph.zoneOf.get(id);
  const borders = [...scene.anchors.zone].flatMap(([zone, at]): Surroundings['borders'] => {
    if (own === undefined) return [];
    if (own < zone) return anchor < at ? [{ at, side: 1 }] : [];
    return anchor > at ? [{ at, side: -1 }] : [];
  });
  return {
    anchor,
    clearance: scene.sizes.clearance,
    wall: wall(scene),
    shapes: scene.shapes.filter((shape) => shape.anchor !== anchor),
    neighbours: neighboursOnRow(scene, id).map((other) => ({
      at: scene.anchors.halte.get(other)!,
      half: scene.markers.get(other)!.half,
    })),
    borders,
  };
}

/** Works out the demands of a candidate once, for reuse in every trial. */
export function candidateArcs(around: Surroundings, { piece }: Candidate): CandidateArcs {
  const { anchor, clearance } = around;
  const result: CandidateArcs = { into: [{ from: 0, distance: -piece.left1 - around.wall }], out: [] };
  const add = (at: number, distance: number): void => {
    if (distance === -Infinity) return;
    if (at < anchor) result.into.push({ from: at, distance });
    else if (at > anchor) result.out.push({ to: at, distance });
  };
  const pieces = [piece];
  for (const shape of around.shapes)
    add(
      shape.anchor,
      shape.anchor < anchor
        ? shapeDistance(shape.pieces, pieces, clearance)
        : shapeDistance(pieces, shape.pieces, clearance),
    );
  for (const { at, half } of around.neighbours) {
    const tall = box(-half, half, piece.y1, piece.y2);
    add(at, at < anchor ? pieceDistance(tall, piece, -1) : pieceDistance(piece, tall, -1));
  }
  for (const { at, side } of around.borders) add(at, side > 0 ? piece.right1 + 1 : 1 - piece.left1);
  return result;
}

/** The haltes before and after one on its own row: a label over their marker would seem to be theirs. */
function neighboursOnRow(scene: Scene, id: string): string[] {
  const found: string[] = [];
  for (const { stops } of scene.chains) {
    const at = stops.findIndex((stop) => stop.halte === id);
    if (at < 0) continue;
    for (const stop of [stops[at - 1], stops[at + 1]]) if (stop?.halte !== undefined) found.push(stop.halte);
  }
  return found;
}
