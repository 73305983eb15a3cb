import type { Slope } from '../graph/connectors.ts';
import { orderJoints } from './joint-order.ts';
import type { Joint } from './joints.ts';
import type { Plan } from '../rows/plan.ts';
import { orderByPairs, type Ranked } from './precedence.ts';

/** The things that get an x of their own, numbered from left to right: a later one never stands left of what it meets. */
export interface Anchors {
  count: number;
  halte: Map<string, number>;
  joint: Map<Joint, number>;
  zone: Map<number, number>;
  platform: number;
}

interface Entry extends Ranked {
  place: (anchors: Anchors, index: number) => void;
}

/** The entries by what they stand for. */
interface Entries {
  all: Entry[];
  halte: Map<string, Entry>;
  joint: Map<Joint, Entry>;
  zone: Map<number, Entry>;
}

/** Numbers haltes, joints, zone borders and the platform by layer; starts share one anchor, and so do the ends. */
export function buildAnchors(plan: Plan, joints: Joint[]): Anchors {
  const entries = listEntries(plan, joints);
  const pairs = plan.slopes.length > 0 ? listPairs(plan, entries) : [];
  const order = orderByPairs(entries.all, pairs);
  const anchors: Anchors = {
    count: order.length,
    halte: new Map(),
    joint: new Map(),
    zone: new Map(),
    platform: 0,
  };
  order.forEach((entry, i) => {
    entry.place(anchors, i);
  });
  return anchors;
}

function listEntries(plan: Plan, joints: Joint[]): Entries {
  const entries: Entries = { all: [], halte: new Map(), joint: new Map(), zone: new Map() };
  const add = (entry: Entry): Entry => (entries.all.push(entry), entry);
  add({ rank: -100, tie: 0, place: (a, i) => (a.platform = i) });
  const shared = sharedColumns(plan, joints);
  const seen = new Map<string | symbol, string[]>();
  for (const id of plan.graph.nodes) {
    const key = shared.get(id) ?? id;
    seen.set(key, [...(seen.get(key) ?? []), id]);
  }
  for (const ids of seen.values()) {
    const [rank, tie] = [plan.layers.get(ids[0]!)! * 10, plan.rows[plan.decomposition.home.get(ids[0]!)!]!];
    const entry = add({
      rank,
      tie,
      place: (a, i) => {
        for (const id of ids) a.halte.set(id, i);
      },
    });
    for (const id of ids) entries.halte.set(id, entry);
  }
  const groups = new Map<number, Joint[]>();
  for (const joint of joints.filter((j) => j.connector.kind !== 'upright')) {
    const rank = plan.layers.get(joint.connector.halte)! * 10 + (joint.connector.end === 'out' ? 2 : -2);
    groups.set(rank, [...(groups.get(rank) ?? []), joint]);
  }
  for (const [rank, group] of groups)
    orderJoints(leaders(group)).forEach((leader, tie) => {
      const same = group.filter((joint) => joint === leader || sharesStroke(joint, leader));
      const entry = add({
        rank,
        tie,
        place: (a, i) => {
          for (const joint of same) a.joint.set(joint, i);
        },
      });
      for (const joint of same) entries.joint.set(joint, entry);
    });
  plan.net.zones.forEach((_, zone) => {
    const layers = plan.graph.nodes
      .filter((id) => plan.graph.zoneOf.get(id) === zone)
      .map((id) => plan.layers.get(id)!);
    if (zone > 0 && layers.length > 0)
      entries.zone.set(
        zone,
        add({ rank: Math.min(...layers) * 10 - 5, tie: zone, place: (a, i) => a.zone.set(zone, i) }),
      );
  });
  return entries;
}

/** Whether two joints are the same line leaving the same halte to the same side: one stroke, that forks further on. */
export function sharesStroke({ connector: a }: Joint, { connector: b }: Joint): boolean {
  const isSame = a.halte === b.halte && a.end === b.end && a.side === b.side && a.kind === b.kind;
  return isSame && a.lijnen.length === 1 && b.lijnen.length === 1 && a.lijnen[0] === b.lijnen[0];
}

/** Of the joints that share a stroke, the one that reaches furthest. */
function leaders(joints: Joint[]): Joint[] {
  const reach = ({ points }: Joint): number => Math.max(...[...points.values()].map(([a, b]) => Math.abs(b[1] - a[1])));
  return joints.filter((joint, i) =>
    joints.every((other, k) => {
      if (k === i || !sharesStroke(joint, other)) return true;
      return reach(joint) > reach(other) || (reach(joint) === reach(other) && i < k);
    }),
  );
}

type Pair = readonly [Entry, Entry];

/** What must stay left of what: along every edge, around every joint and border, and on either side of a slope. */
function listPairs(plan: Plan, entries: Entries): Pair[] {
  const { graph, decomposition, slopes } = plan;
  const pairs: Pair[] = graph.edges.map(({ from, to }): Pair => [entries.halte.get(from)!, entries.halte.get(to)!]);
  for (const [zone, border] of entries.zone)
    for (const [id, own] of graph.zoneOf) {
      const halte = entries.halte.get(id);
      if (halte) pairs.push(own < zone ? [halte, border] : [border, halte]);
    }
  for (const [{ connector }, entry] of entries.joint) {
    const { haltes, from, to } = decomposition.branches[connector.branch]!;
    const [left, right] =
      connector.end === 'out' ? [connector.halte, haltes[0] ?? to] : [haltes.at(-1) ?? from, connector.halte];
    if (left !== undefined) pairs.push([entries.halte.get(left)!, entry]);
    if (right !== undefined) pairs.push([entry, entries.halte.get(right)!]);
  }
  return [...pairs, ...slopes.flatMap((slope) => slopePairs(plan, entries, slope))];
}

/** A slope lies between what it passes, inside the joints it reaches beside, and on none of those that leave its lane. */
function slopePairs({ rows, layers, decomposition }: Plan, entries: Entries, slope: Slope): Pair[] {
  const [joint, entry] = [...entries.joint].find(([{ connector }]) => connector.branch === slope.branch)!;
  const { halte, end, side } = joint.connector;
  const reach = (branch: number): number => Math.abs(rows[branch]! - rows[decomposition.home.get(halte)!]!);
  const inner = [...entries.joint].filter(
    ([{ connector: c }]) =>
      c.halte === halte && c.end === end && c.side === side && reach(c.branch) < reach(slope.branch),
  );
  const beside = [...entries.joint].filter(
    ([{ connector: c }]) =>
      decomposition.home.get(c.halte) === decomposition.home.get(slope.halte) &&
      c.branch !== slope.branch &&
      (slope.level === 'to'
        ? c.end === 'out' && layers.get(c.halte)! < layers.get(slope.halte)!
        : c.end === 'in' && layers.get(c.halte)! > layers.get(slope.halte)!),
  );
  return [
    ...slope.before.map((id): Pair => [entries.halte.get(id)!, entry]),
    ...slope.after.map((id): Pair => [entry, entries.halte.get(id)!]),
    ...beside.map(([, other]): Pair => (slope.level === 'to' ? [other, entry] : [entry, other])),
    ...inner.map(([, other]): Pair => (end === 'in' ? [other, entry] : [entry, other])),
  ];
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
