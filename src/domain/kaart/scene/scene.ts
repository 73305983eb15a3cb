import { buildAnchors, type Anchors } from './anchors.ts';
import { buildChains, chainDemands, type Chain, type Demand } from './chains.ts';
import type { Connector } from '../graph/connectors.ts';
import { buildJoint, type Joint } from './joints.ts';
import { buildMarkers, type Marker } from './markers.ts';
import { buildPlatform, PLATFORM_BEND, type PlatformPlan } from './platform.ts';
import { planHeights, type Plan } from '../rows/plan.ts';
import { box, type Piece, type Shape } from '../geometry/shapes.ts';
import type { Sizes } from '../model/sizes.ts';
import type { Wrapped } from '../text/wrap.ts';

/** Everything of the landscape form whose heights are known and whose x is still open. */
export interface Scene {
  plan: Plan;
  sizes: Sizes;
  heights: number[];
  joints: Joint[];
  anchors: Anchors;
  markers: Map<string, Marker>;
  chains: Chain[];
  shapes: Shape[];
  demands: Demand[];
  platform?: PlatformPlan;
}

/** What the scene may vary: the kind of each joint and the free height between two branches. */
export interface SceneChoice {
  connectors: Connector[];
  gapBetween: (a: number, b: number) => number;
}

/** Builds the scene: heights first, then joints, anchors, rows and the shapes that keep each other apart. */
export function buildScene(
  plan: Plan,
  choice: SceneChoice,
  wraps: Map<string, Wrapped[]>,
  sizes: Sizes,
  fontBox: number,
): Scene {
  const { heights } = planHeights(plan, sizes, choice.gapBetween);
  const laneY = (branch: number, lijn: number): number =>
    heights[branch]! + (plan.lanes[branch]!.get(lijn) ?? 0) * sizes.lane;
  const slotY = (halte: string, lijn: number): number =>
    heights[plan.decomposition.home.get(halte)!]! + (plan.slots.get(halte)!.get(lijn) ?? 0) * sizes.lane;
  const markers = buildMarkers(plan, heights, sizes);
  const joints = choice.connectors.map((connector) =>
    buildJoint(
      connector,
      (lijn) => uprightStart(plan, connector, lijn, slotY, markers),
      (lijn) => laneY(connector.branch, lijn),
      sizes,
    ),
  );
  const anchors = buildAnchors(plan, joints);
  const chains = buildChains(plan, joints, anchors, markers, heights, sizes);
  const target = plan.graph.platform?.target;
  const platform =
    target === undefined
      ? undefined
      : buildPlatform(plan, slotY(target, plan.graph.platform!.lijn), wraps, sizes, fontBox);
  const demands = chainDemands(chains, { plan, joints, anchors, markers, sizes });
  if (platform && target !== undefined) {
    const distance = PLATFORM_BEND + markers.get(target)!.half + 8;
    demands.push({ from: anchors.platform, to: anchors.halte.get(target)!, distance });
  }
  const shapes = buildShapes(joints, anchors, markers, platform);
  const scene: Scene = { plan, sizes, heights, joints, anchors, markers, chains, shapes, demands };
  return platform ? { ...scene, platform } : scene;
}

/** A line without a lane at the halte starts at the end of the marker, so that it crosses nothing inside it. */
function uprightStart(
  plan: Plan,
  connector: Connector,
  lijn: number,
  slotY: (halte: string, lijn: number) => number,
  markers: Map<string, Marker>,
): number {
  if (connector.kind !== 'upright' || plan.slots.get(connector.halte)!.has(lijn)) return slotY(connector.halte, lijn);
  const marker = markers.get(connector.halte)!;
  return connector.side < 0 ? marker.top + 4 : marker.bottom - 4;
}

function buildShapes(
  joints: Joint[],
  anchors: Anchors,
  markers: Map<string, Marker>,
  platform: PlatformPlan | undefined,
): Shape[] {
  const byAnchor = new Map<number, Piece[]>();
  const add = (anchor: number, pieces: Piece[]): void => {
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), ...pieces]);
  };
  for (const [id, marker] of markers)
    add(anchors.halte.get(id)!, [box(-marker.half, marker.half, marker.top, marker.bottom)]);
  for (const joint of joints) add(anchors.joint.get(joint) ?? anchors.halte.get(joint.connector.halte)!, joint.pieces);
  if (platform) add(anchors.platform, platform.pieces);
  return [...byAnchor].map(([anchor, pieces]) => ({ anchor, pieces })).sort((a, b) => a.anchor - b.anchor);
}
