import type { FontBox } from '../text/text-tools.ts';
import { labelCandidates, type Candidate, type LabelSpot } from './label-candidates.ts';
import type { Scene } from '../scene/scene.ts';
import { touches, type Piece } from '../geometry/shapes.ts';
import type { Wrapped } from '../text/wrap.ts';

/** The places each halte's label may take: those that touch neither its own joints nor a row that runs past it. */
export interface LabelOptions {
  options: Map<string, Candidate[]>;
  /** Haltes for which the rows leave no room: pairs of branches that must be moved apart. */
  cramped: string[];
}

/** Lists the candidates of every halte and drops those that no x can save. */
export function listLabelOptions(scene: Scene, wraps: Map<string, Wrapped[]>, font: FontBox): LabelOptions {
  const options = new Map<string, Candidate[]>();
  const cramped: string[] = [];
  for (const [id, marker] of scene.markers) {
    const own = scene.shapes
      .find((shape) => shape.anchor === scene.anchors.halte.get(id)!)!
      .pieces.filter((piece) => !isMarker(piece, marker));
    const all = labelCandidates(wraps.get(id)!, spotOf(scene, id), scene.sizes, font);
    const clear = all.filter((candidate) => !touches([candidate.piece], own, 2) && !crossesRow(scene, id, candidate));
    const free = clear.filter((candidate) => !crossesLead(scene, id, candidate));
    if (free.length === 0) cramped.push(id);
    // Where no distance between rows helps, a place that may be hit is better than none: the guards have the last word.
    options.set(
      id,
      [free, clear, all].find((list) => list.length > 0)!,
    );
  }
  return { options, cramped };
}

const isMarker = (piece: Piece, marker: { half: number; top: number; bottom: number }): boolean =>
  piece.y1 === marker.top && piece.y2 === marker.bottom && piece.right1 === marker.half;

function spotOf(scene: Scene, id: string): LabelSpot {
  const marker = scene.markers.get(id)!;
  const branch = scene.plan.decomposition.home.get(id)!;
  const row = scene.plan.rows[branch]!;
  const beside = (side: 1 | -1): boolean =>
    !scene.plan.graph.edges.some((edge) => (side > 0 ? edge.from : edge.to) === id) &&
    !(side < 0 && scene.platform && scene.plan.graph.platform?.target === id);
  return {
    top: marker.top,
    bottom: marker.bottom,
    left: -marker.half,
    right: marker.half,
    prefer: row < 0 ? 'boven' : row > 0 ? 'onder' : undefined,
    freeRight: beside(1),
    freeLeft: beside(-1),
  };
}

/** Whether the label lies on the height of a row that runs from before to after its halte. */
function crossesRow(scene: Scene, id: string, candidate: Candidate): boolean {
  const anchor = scene.anchors.halte.get(id)!;
  const { y1, y2 } = candidate.piece;
  return scene.chains.some(({ stops, bands }) =>
    stops.slice(1).some((stop, i) => {
      if (bands[i]!.bottom + 2 <= y1 || bands[i]!.top - 2 >= y2) return false;
      const from = stops[i]!.anchor;
      return (
        from <= anchor && stop.anchor >= anchor && from !== stop.anchor && isHit(from, stop.anchor, anchor, candidate)
      );
    }),
  );
}

/** Whether the label lies on the height of a line that has left its halte and still runs beside the row to its joint. */
function crossesLead(scene: Scene, id: string, { piece }: Candidate): boolean {
  const anchor = scene.anchors.halte.get(id)!;
  const room = scene.sizes.stroke / 2 + 2;
  return scene.joints.some((joint) => {
    const at = scene.anchors.joint.get(joint);
    const halte = scene.anchors.halte.get(joint.connector.halte)!;
    if (at === undefined || (anchor - at) * (anchor - halte) >= 0) return false;
    return [...joint.points.values()].some(([[, y]]) => y + room > piece.y1 && y - room < piece.y2);
  });
}

/** A row that ends at the halte itself only matters on the side where it runs. */
function isHit(from: number, to: number, anchor: number, candidate: Candidate): boolean {
  if (from === anchor) return candidate.piece.right1 > 0;
  if (to === anchor) return candidate.piece.left1 < 0;
  return true;
}
