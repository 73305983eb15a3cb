import type { Packed } from '../labels/compact.ts';
import { canBeUpright, type Connector } from '../graph/connectors.ts';
import type { Plan } from '../rows/plan.ts';
import type { Scene } from '../scene/scene.ts';

/** Turns the slopes on the longest path into upright risers, or risers beside the marker where another line stands upright. */
export function steeper(
  plan: Plan,
  scene: Scene,
  connectors: Connector[],
  { x, pushedBy }: Packed,
): Connector[] | undefined {
  const path = new Set<number>();
  for (let at = x.indexOf(Math.max(...x)); at >= 0; at = pushedBy[at]!) path.add(at);
  const index = connectors.findIndex((connector, i) => {
    const anchor = scene.anchors.joint.get(scene.joints[i]!);
    const isAlone = plan.slopes.some((slope) => slope.branch === connector.branch);
    return connector.kind === 'slope' && anchor !== undefined && path.has(anchor) && !isAlone;
  });
  if (index < 0) return undefined;
  return connectors.map((connector, i) => {
    if (i !== index) return connector;
    const upright =
      plan.slots.get(connector.halte)!.has(connector.lijnen[0]!) &&
      isOutermost(connector, connectors, plan) &&
      canBeUpright(connector, connectors);
    return { ...connector, kind: upright ? 'upright' : 'riser' };
  });
}

/** Whether no other line hangs on the same side of the halte and comes from further: that would cross an upright one. */
function isOutermost(connector: Connector, all: Connector[], { rows, decomposition }: Plan): boolean {
  const reach = ({ branch, halte }: Connector): number =>
    Math.abs(rows[branch]! - rows[decomposition.home.get(halte)!]!);
  return all.every(
    (other) =>
      other.halte !== connector.halte ||
      other.side !== connector.side ||
      other.end !== connector.end ||
      reach(other) <= reach(connector),
  );
}
