import type { Candidate } from './label-candidates.ts';
import { emptyArcs, type Arcs } from './compact.ts';
import type { Scene } from './scene.ts';
import { box, pieceDistance, shapeDistance } from './shapes.ts';

/** Demands of the drawing without labels. */
export function fixedArcs(scene: Scene): Arcs {
  const arcs = emptyArcs(scene.anchors.count);
  for (const demand of scene.demands) arcs[demand.to]!.push({ from: demand.from, distance: demand.distance });
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

/** Works out the demands of a candidate once, for reuse in every trial. */
export function candidateArcs(scene: Scene, id: string, candidate: Candidate): CandidateArcs {
  const anchor = scene.anchors.halte.get(id)!;
  const clearance = scene.sizes.clearance;
  const result: CandidateArcs = { into: [{ from: 0, distance: -candidate.piece.left1 - wall(scene) }], out: [] };
  const addLeft = (from: number, distance: number): void => {
    if (distance > -Infinity) result.into.push({ from, distance });
  };
  const addRight = (to: number, distance: number): void => {
    if (distance > -Infinity) result.out.push({ to, distance });
  };
  for (const shape of scene.shapes) {
    if (shape.anchor < anchor) addLeft(shape.anchor, shapeDistance(shape.pieces, [candidate.piece], clearance));
    if (shape.anchor > anchor) addRight(shape.anchor, shapeDistance([candidate.piece], shape.pieces, clearance));
  }
  for (const neighbour of neighboursOnRow(scene, id)) {
    const marker = scene.markers.get(neighbour)!;
    const at = scene.anchors.halte.get(neighbour)!;
    const tall = box(-marker.half, marker.half, candidate.piece.y1, candidate.piece.y2);
    if (at < anchor) addLeft(at, pieceDistance(tall, candidate.piece, -1));
    if (at > anchor) addRight(at, pieceDistance(candidate.piece, tall, -1));
  }
  const own = scene.plan.graph.zoneOf.get(id);
  for (const [zone, border] of scene.anchors.zone) {
    if (own === undefined) continue;
    if (own < zone && anchor < border) addRight(border, candidate.piece.right1 + 1);
    if (own >= zone && anchor > border) addLeft(border, 1 - candidate.piece.left1);
  }
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

/** How far two labels keep their anchors apart, in the order of the anchors. */
export const labelDistance = (left: Candidate, right: Candidate, clearance: number): number =>
  pieceDistance(left.piece, right.piece, clearance);
