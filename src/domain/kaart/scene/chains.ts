import type { Anchors } from './anchors.ts';
import type { Platform } from '../graph/graph.ts';
import type { Joint } from './joints.ts';
import type { Marker } from './markers.ts';
import type { Plan } from '../rows/plan.ts';
import { PLATFORM_BEND } from './platform.ts';
import type { Sizes } from '../model/sizes.ts';

/** One stop on the row of a branch: a halte, or the joint where the branch comes onto its row. */
export interface ChainStop {
  anchor: number;
  left: number;
  right: number;
  halte?: string;
}

/** The row of a branch from left to right; `bands[i]` is the height that the lanes between stop i and i + 1 take. */
export interface Chain {
  branch: number;
  stops: ChainStop[];
  bands: { top: number; bottom: number }[];
}

/** A demand that anchor `to` lies at least `distance` right of anchor `from`. */
export interface Demand {
  from: number;
  to: number;
  distance: number;
}

/** Space that a rounded corner takes beside an upright riser. */
export const CORNER = 8;

/** Lists what stands on the row of each branch. */
export function buildChains(
  plan: Plan,
  joints: Joint[],
  anchors: Anchors,
  markers: Map<string, Marker>,
  heights: number[],
  sizes: Sizes,
): Chain[] {
  return plan.decomposition.branches.map((branch, index) => {
    const halteStop = (id: string): ChainStop => {
      const half = markers.get(id)!.half;
      return { anchor: anchors.halte.get(id)!, left: half, right: half, halte: id };
    };
    const endStop = (id: string, end: 'out' | 'in'): ChainStop => {
      const joint = joints.find((j) => j.connector.branch === index && j.connector.end === end);
      if (!joint) return halteStop(id);
      if (joint.connector.kind === 'upright') return { anchor: anchors.halte.get(id)!, left: CORNER, right: CORNER };
      const round = joint.connector.kind === 'riser' ? CORNER : 3;
      return { anchor: anchors.joint.get(joint)!, left: round - joint.left, right: round + joint.right };
    };
    const stops = branch.haltes.map(halteStop);
    if (branch.from !== undefined) stops.unshift(endStop(branch.from, 'out'));
    if (branch.to !== undefined) stops.push(endStop(branch.to, 'in'));
    const half = sizes.stroke / 2;
    const bands = branch.edges.map((edge) => {
      const lanes = edge.lijnen.map((lijn) => heights[index]! + (plan.lanes[index]!.get(lijn) ?? 0) * sizes.lane);
      return { top: Math.min(...lanes) - half, bottom: Math.max(...lanes) + half };
    });
    const chain = { branch: index, stops, bands };
    const { platform } = plan.graph;
    const isFed = platform !== undefined && branch.haltes[0] === platform.target;
    return isFed ? fromPlatform(chain, plan, platform, anchors, heights, sizes) : chain;
  });
}

/** The row of the halte that a platform feeds starts at its track: no label may stand where that runs. */
function fromPlatform(
  chain: Chain,
  plan: Plan,
  { target, lijn }: Platform,
  anchors: Anchors,
  heights: number[],
  sizes: Sizes,
): Chain {
  const y = heights[chain.branch]! + (plan.slots.get(target)!.get(lijn) ?? 0) * sizes.lane;
  const half = sizes.stroke / 2;
  return {
    ...chain,
    stops: [{ anchor: anchors.platform, left: 0, right: PLATFORM_BEND }, ...chain.stops],
    bands: [{ top: y - half, bottom: y + half }, ...chain.bands],
  };
}

/** What the demands between neighbours are worked out from. */
interface DemandBasis {
  plan: Plan;
  joints: Joint[];
  anchors: Anchors;
  markers: Map<string, Marker>;
  sizes: Sizes;
}

/** The least distances along every row, and between each halte and the joints that hang on it. */
export const chainDemands = (chains: Chain[], basis: DemandBasis): Demand[] => [
  ...rowDemands(chains, basis.sizes),
  ...branchEndDemands(basis),
  ...jointDemands(basis),
];

const rowDemands = (chains: Chain[], sizes: Sizes): Demand[] =>
  chains.flatMap(({ branch, stops }) =>
    stops.slice(1).map((b, i) => {
      const a = stops[i]!;
      const pitch = branch === 0 ? sizes.trunkPitch : sizes.pitch;
      const both = a.halte !== undefined && b.halte !== undefined;
      return { from: a.anchor, to: b.anchor, distance: Math.max(a.right + b.left + 4, both ? pitch : 0) };
    }),
  );

/** The first and last halte of a branch keep the pitch from what the branch hangs on, also where a riser needs less. */
function branchEndDemands({ plan, anchors, sizes }: DemandBasis): Demand[] {
  return plan.decomposition.branches.flatMap(({ from, to, haltes }) => {
    const ends: [string | undefined, string | undefined][] = [
      [from, haltes[0] ?? to],
      [haltes.at(-1) ?? from, to],
    ];
    return ends.flatMap(([a, b]) =>
      a === undefined || b === undefined
        ? []
        : [{ from: anchors.halte.get(a)!, to: anchors.halte.get(b)!, distance: sizes.pitch }],
    );
  });
}

function jointDemands({ joints, anchors, markers }: DemandBasis): Demand[] {
  return joints.flatMap((joint) => {
    const anchor = anchors.joint.get(joint);
    if (anchor === undefined) return [];
    const halte = anchors.halte.get(joint.connector.halte)!;
    const round = joint.connector.kind === 'riser' ? CORNER : 2;
    const distance = markers.get(joint.connector.halte)!.half + round;
    return [
      joint.connector.end === 'out' ? { from: halte, to: anchor, distance } : { from: anchor, to: halte, distance },
    ];
  });
}
