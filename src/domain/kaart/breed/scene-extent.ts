import type { LabelChoice } from '../labels/choose-labels.ts';
import type { Plan } from '../rows/plan.ts';
import type { Scene } from '../scene/scene.ts';

const isFramed = ({ graph }: Plan): boolean => graph.rings.length > 0;

/** What a drawing takes left of all that stands in it: the frames of rings, or a plain margin. */
export const sideOf = (plan: Plan): number => (isFramed(plan) ? 21 + 12 * (plan.graph.rings.length - 1) : 12);

/** The margins on both sides. */
export const marginsOf = (plan: Plan): number => 2 * sideOf(plan);

/** How far what hangs on each anchor reaches to its right, the chosen labels included. */
export function rightEdges(scene: Scene, choice: LabelChoice): number[] {
  const edges = new Array<number>(scene.anchors.count).fill(0);
  for (const shape of scene.shapes)
    for (const piece of shape.pieces) edges[shape.anchor] = Math.max(edges[shape.anchor]!, piece.right1, piece.right2);
  for (const [id, label] of choice.labels) {
    const anchor = scene.anchors.halte.get(id)!;
    edges[anchor] = Math.max(edges[anchor]!, label.piece.right1);
  }
  return edges;
}

/** How high all that stands in a scene is, from the top of the highest piece to the foot of the lowest. */
export function sceneHeight(scene: Scene, choice: LabelChoice): number {
  const pieces = [
    ...scene.shapes.flatMap((shape) => shape.pieces),
    ...[...choice.labels.values()].map((label) => label.piece),
  ];
  return Math.max(...pieces.map((p) => p.y2)) - Math.min(...pieces.map((p) => p.y1));
}

/** How wide the drawing will be for its height, about: with margins, headings and the strip along which a ring has its haltes. */
export const aspectOf = (scene: Scene, choice: LabelChoice): number =>
  (choice.width + marginsOf(scene.plan)) / (sceneHeight(scene, choice) + (isFramed(scene.plan) ? 220 : 91));
