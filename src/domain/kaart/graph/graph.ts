import type { NetInput, Traject } from '../model/net-input.ts';

/** A stretch between two haltes, always pointing forward, with the lijnen that ride it. */
export interface Edge {
  from: string;
  to: string;
  lijnen: number[];
}

/** One traject as oriented edges: `reversed[i]` tells that pair i is travelled against the reading direction. */
export interface Run {
  lijn: number;
  soort: Traject['soort'];
  haltes: string[];
  reversed: boolean[];
}

/** A group of instappen that feed one halte over one track. */
export interface Platform {
  instappen: string[];
  target: string;
  lijn: number;
}

/** A ring whose haltes lie on no other line: drawn as a frame. */
export interface Ring {
  lijn: number;
  haltes: string[];
}

/** The net as an acyclic graph in reading direction. */
export interface Graph {
  nodes: string[];
  edges: Edge[];
  runs: Run[];
  platform?: Platform;
  rings: Ring[];
  zoneOf: Map<string, number>;
}

/** The key under which an edge between two haltes is found; a space in the first id is written otherwise, so that no two edges share one. */
export const edgeKey = (from: string, to: string): string => `${from.replaceAll(/[% ]/g, encodeURIComponent)} ${to}`;

/**
 * Turns a net into an acyclic graph: gewone trajecten keep their direction, a lus or zijspoor that would close a
 * circle is turned round as a whole, or pair by pair where even that closes one. A platform stands before everything:
 * where something comes to lie before the halte it would feed, its instappen are haltes as others are.
 */
export function buildGraph(net: NetInput): Graph {
  for (const platform of findPlatforms(net)) {
    const graph = graphWith(net, platform);
    if (!graph.edges.some((edge) => edge.to === platform.target)) return graph;
  }
  return graphWith(net, undefined);
}

function graphWith(net: NetInput, platform: Platform | undefined): Graph {
  const rings = findRings(net);
  const left = new Set([...rings.flatMap((ring) => ring.haltes), ...(platform?.instappen ?? [])]);
  const reach = new Reach(net);
  const runs: Run[] = [];
  for (const soort of ['gewoon', 'zijspoor', 'lus', 'ring'] as const) {
    net.lijnen.forEach((lijn, index) => {
      for (const traject of lijn.trajecten) {
        if (traject.soort !== soort || traject.haltes.every((id) => left.has(id))) continue;
        if (platform && isFeeder(traject, platform, index)) continue;
        const haltes = soort === 'ring' ? [...traject.haltes, traject.haltes[0]!] : traject.haltes;
        runs.push({ lijn: index, soort, haltes, reversed: orient(haltes, soort, reach) });
      }
    });
  }
  const zoneIndex = new Map(net.zones.map((zone, index) => [zone.id, index]));
  const zoneOf = new Map<string, number>();
  for (const halte of net.haltes) {
    const index = halte.zone === undefined ? undefined : zoneIndex.get(halte.zone);
    if (index !== undefined) zoneOf.set(halte.id, index);
  }
  const nodes = net.haltes.map((halte) => halte.id).filter((id) => !left.has(id));
  const graph: Graph = { nodes, edges: collectEdges(runs), runs, rings, zoneOf };
  return platform ? { ...graph, platform } : graph;
}

function isFeeder(traject: Traject, platform: Platform, lijn: number): boolean {
  return lijn === platform.lijn && traject.haltes.length === 2 && platform.instappen.includes(traject.haltes[0]!);
}

function findRings(net: NetInput): Ring[] {
  const used = new Map<string, number>();
  for (const lijn of net.lijnen)
    for (const traject of lijn.trajecten) for (const id of traject.haltes) used.set(id, (used.get(id) ?? 0) + 1);
  const rings: Ring[] = [];
  net.lijnen.forEach((lijn, index) => {
    for (const traject of lijn.trajecten)
      if (traject.soort === 'ring' && traject.haltes.every((id) => used.get(id) === 1))
        rings.push({ lijn: index, haltes: traject.haltes });
  });
  // A frame needs something to stand around: where there is nothing else the first ring is laid out as a line.
  return rings.reduce((count, ring) => count + ring.haltes.length, 0) < net.haltes.length ? rings : rings.slice(1);
}

/**
 * The groups of instappen that only feed one halte over one gewone line, the largest first, when no other gewone line
 * runs into that halte. The platform stands before everything else, so its instappen lie in the first zone or in none.
 */
function findPlatforms(net: NetInput): Platform[] {
  const soortOf = new Map(net.haltes.map((halte) => [halte.id, halte.soort]));
  const later = new Set(
    net.haltes.filter(({ zone }) => zone !== undefined && zone !== net.zones[0]?.id).map(({ id }) => id),
  );
  const visits = new Map<string, number>();
  const entered = new Map<string, number>();
  for (const lijn of net.lijnen)
    for (const { haltes } of lijn.trajecten)
      haltes.forEach((id, i) => {
        visits.set(id, (visits.get(id) ?? 0) + 1);
        if (i > 0 && soortOf.get(haltes[i - 1]!) !== 'instap') entered.set(id, (entered.get(id) ?? 0) + 1);
      });
  const groups = new Map<string, Platform>();
  net.lijnen.forEach((lijn, index) => {
    for (const { haltes, soort } of lijn.trajecten) {
      const [first, target] = haltes;
      if (soort !== 'gewoon' || haltes.length !== 2 || !first || !target) continue;
      if (
        soortOf.get(first) !== 'instap' ||
        visits.get(first) !== 1 ||
        later.has(first) ||
        soortOf.get(target) === 'instap'
      )
        continue;
      const key = `${String(index)} ${target}`;
      const group = groups.get(key) ?? { instappen: [], target, lijn: index };
      group.instappen.push(first);
      groups.set(key, group);
    }
  });
  const runsOn = (group: Platform): boolean => onlyFeedsTrunk(net, group);
  return [...groups.values()]
    .filter((group) => group.instappen.length >= 2 && runsOn(group) && !gewoonEnters(net, group))
    .sort((a, b) => b.instappen.length - a.instappen.length);
}

/** Whether the line of the platform also leaves the fed halte, so that the track has somewhere to go. */
function onlyFeedsTrunk(net: NetInput, group: Platform): boolean {
  return net.lijnen[group.lijn]!.trajecten.some((t) => t.soort === 'gewoon' && t.haltes[0] === group.target);
}

function gewoonEnters(net: NetInput, group: Platform): boolean {
  return net.lijnen.some((lijn, index) =>
    lijn.trajecten.some(
      (t) =>
        t.haltes.indexOf(group.target) > 0 &&
        !(isFeeder(t, group, index) && t.haltes[1] === group.target) &&
        t.soort === 'gewoon',
    ),
  );
}

function collectEdges(runs: Run[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const run of runs) {
    run.reversed.forEach((reversed, i) => {
      const [a, b] = [run.haltes[i]!, run.haltes[i + 1]!];
      const [from, to] = reversed ? [b, a] : [a, b];
      const key = edgeKey(from, to);
      const edge = edges.get(key) ?? { from, to, lijnen: [] };
      if (!edge.lijnen.includes(run.lijn)) edge.lijnen.push(run.lijn);
      edges.set(key, edge);
    });
  }
  return [...edges.values()];
}

function orient(haltes: string[], soort: Traject['soort'], reach: Reach): boolean[] {
  const pairs = haltes.slice(1).map((to, i) => [haltes[i]!, to] as const);
  if (soort === 'gewoon') {
    for (const [a, b] of pairs) reach.add(a, b);
    return pairs.map(() => false);
  }
  for (const reversed of soort === 'ring' ? [] : [false, true]) {
    const wanted = pairs.map(([a, b]) => (reversed ? ([b, a] as const) : ([a, b] as const)));
    if (reach.addAll(wanted)) return pairs.map(() => reversed);
  }
  return pairs.map(([a, b]) => !reach.addAll([[a, b]]) && (reach.add(b, a), true));
}

/** A halte by its id, or the border before a zone by its number, so that no id can be taken for a border. */
type Vertex = string | number;

/** Reachability over haltes and zone borders, grown edge by edge. */
class Reach {
  private readonly next = new Map<Vertex, Set<Vertex>>();

  constructor(net: NetInput) {
    net.zones.forEach((_, i) => {
      if (i + 1 < net.zones.length) this.add(i, i + 1);
    });
    net.haltes.forEach((halte) => {
      const i = net.zones.findIndex((zone) => zone.id === halte.zone);
      if (i < 0) return;
      this.add(i, halte.id);
      if (i + 1 < net.zones.length) this.add(halte.id, i + 1);
    });
  }

  add(from: Vertex, to: Vertex): void {
    const set = this.next.get(from) ?? new Set<Vertex>();
    set.add(to);
    this.next.set(from, set);
  }

  addAll(pairs: (readonly [string, string])[]): boolean {
    const added: (readonly [string, string])[] = [];
    for (const [from, to] of pairs) {
      if (from === to || this.reaches(to, from)) {
        for (const [a, b] of added) this.next.get(a)?.delete(b);
        return false;
      }
      if (!this.next.get(from)?.has(to)) added.push([from, to]);
      this.add(from, to);
    }
    return true;
  }

  reaches(from: string, to: string): boolean {
    const seen = new Set<Vertex>([from]);
    const stack: Vertex[] = [from];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (id === to) return true;
      for (const next of this.next.get(id) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          stack.push(next);
        }
    }
    return false;
  }
}
