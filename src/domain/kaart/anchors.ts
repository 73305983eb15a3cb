import { orderJoints } from './joint-order.ts';
import type { Joint } from './joints.ts';
import type { Plan } from './plan.ts';

/** The things that get an x of their own, numbered from left to right: a later one never stands left of what it meets. */
export interface Anchors {
  count: number;
  halte: Map<string, number>;
  joint: Map<Joint, number>;
  zone: Map<number, number>;
  platform: number;
}

interface Entry {
  rank: number;
  tie: number;
  place: (anchors: Anchors, index: number) => void;
}

/** Numbers haltes, joints, zone borders and the platform by layer; starts share one anchor, and so do the ends. */
export function buildAnchors(plan: Plan, joints: Joint[]): Anchors {
  const entries: Entry[] = [{ rank: -100, tie: 0, place: (a, i) => (a.platform = i) }];
  const shared = sharedColumns(plan, joints);
  const seen = new Map<string | symbol, string[]>();
  for (const id of plan.graph.nodes) {
    const key = shared.get(id) ?? id;
    seen.set(key, [...(seen.get(key) ?? []), id]);
  }
  for (const ids of seen.values()) {
    const home = plan.decomposition.home.get(ids[0]!)!;
    entries.push({
      rank: plan.layers.get(ids[0]!)! * 10,
      tie: plan.rows[home]!,
      place: (a, i) => {
        for (const id of ids) a.halte.set(id, i);
      },
    });
  }
  const groups = new Map<number, Joint[]>();
  for (const joint of joints.filter((j) => j.connector.kind !== 'upright')) {
    const rank = plan.layers.get(joint.connector.halte)! * 10 + (joint.connector.end === 'out' ? 2 : -2);
    groups.set(rank, [...(groups.get(rank) ?? []), joint]);
  }
  for (const [rank, group] of groups)
    orderJoints(group).forEach((joint, tie) => entries.push({ rank, tie, place: (a, i) => a.joint.set(joint, i) }));
  plan.net.zones.forEach((_, zone) => {
    const layers = plan.graph.nodes
      .filter((id) => plan.graph.zoneOf.get(id) === zone)
      .map((id) => plan.layers.get(id)!);
    if (zone > 0 && layers.length > 0)
      entries.push({ rank: Math.min(...layers) * 10 - 5, tie: zone, place: (a, i) => a.zone.set(zone, i) });
  });
  entries.sort((a, b) => a.rank - b.rank || a.tie - b.tie);
  const anchors: Anchors = { count: entries.length, halte: new Map(), joint: new Map(), zone: new Map(), platform: 0 };
  entries.forEach((entry, i) => {
    entry.place(anchors, i);
  });
  return anchors;
}

/** The columns that haltes share: no id can be taken for one. */
const [START, END] = [Symbol('start'), Symbol('end')];

/**
 * Starts in the first layer stand in one column, and so do the vervolg haltes in the last; not those where a line runs
 * straight up or down, for it would run through the others.
 */
function sharedColumns({ net, graph, layers }: Plan, joints: Joint[]): Map<string, symbol> {
  const upright = new Set(
    joints.filter(({ connector }) => connector.kind === 'upright').map(({ connector }) => connector.halte),
  );
  const last = Math.max(0, ...layers.values());
  const shared = new Map<string, symbol>();
  const soort = new Map(net.haltes.map((halte) => [halte.id, halte.soort]));
  for (const id of graph.nodes) {
    if (upright.has(id)) continue;
    const isStart = !graph.edges.some((edge) => edge.to === id);
    const isEnd = !graph.edges.some((edge) => edge.from === id);
    if (soort.get(id) === 'instap' && isStart && layers.get(id) === 0) shared.set(id, START);
    else if (soort.get(id) === 'vervolg' && isEnd && layers.get(id) === last) shared.set(id, END);
  }
  return shared;
}
