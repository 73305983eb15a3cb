import { emptyArcs, packLeft, packRight, type Arcs } from '../labels/compact.ts';
import type { Scene } from '../scene/scene.ts';

/** Right edge of what moves with each anchor, relative to it. */
export type RightEdges = number[];

/**
 * Gives every anchor its x on a drawing `width` wide: first the smallest pitch between neighbours is made as large as
 * it can be, then that of all neighbours that can still move, and so on; what is left over is shared out by letting each
 * halte move to the middle of its neighbours within its bounds.
 */
export function spread(scene: Scene, fixed: Arcs, extra: Arcs, edges: RightEdges, width: number): number[] {
  const all = fixed.map((list, i) => [...list, ...extra[i]!]);
  const fits = (arcs: Arcs): boolean =>
    packLeft(all.length, all, arcs).x.every((x, i) => x + edges[i]! <= width + 1e-6);
  const pitchArcs = evenPitches(scene, fits);
  const limits = edges.map((edge) => width - edge);
  const left = packLeft(all.length, all, pitchArcs).x;
  const right = packRight(limits, all, pitchArcs);
  return relax(scene, left, right, merge(all, pitchArcs));
}

const merge = (a: Arcs, b: Arcs): Arcs => a.map((list, i) => [...list, ...b[i]!]);

/** Two haltes that follow each other on a row, and the least pitch they are given. */
interface Gap {
  from: number;
  to: number;
  pitch: number;
}

const MOST_PITCH = 120;
const STEP = 0.5;

/** The fairest pitches that fit (max-min fairness by progressive filling, Bertsekas and Gallager 1987). */
function evenPitches(scene: Scene, fits: (arcs: Arcs) => boolean): Arcs {
  const gaps = listGaps(scene);
  const arcsOf = (): Arcs => {
    const arcs = emptyArcs(scene.anchors.count);
    for (const { from, to, pitch } of gaps) arcs[to]!.push({ from, distance: pitch });
    return arcs;
  };
  const fitsWith = (some: Gap[], pitch: number): boolean => {
    const old = some.map((gap) => gap.pitch);
    for (const gap of some) gap.pitch = pitch;
    const result = fits(arcsOf());
    some.forEach((gap, i) => (gap.pitch = old[i]!));
    return result;
  };
  let [open, low] = [gaps, 0];
  while (open.length > 0 && low + STEP < MOST_PITCH) {
    let high = MOST_PITCH;
    while (low + STEP < high) {
      const middle = (low + high) / 2;
      if (fitsWith(open, middle)) low = middle;
      else high = middle;
    }
    for (const gap of open) gap.pitch = low;
    const still = open.filter((gap) => fitsWith([gap], low + 2 * STEP));
    open = still.length < open.length ? still : [];
  }
  return arcsOf();
}

function listGaps(scene: Scene): Gap[] {
  return scene.chains.flatMap(({ stops }) =>
    stops.slice(1).flatMap((b, i): Gap[] => {
      const a = stops[i]!;
      return a.halte === undefined || b.halte === undefined ? [] : [{ from: a.anchor, to: b.anchor, pitch: 0 }];
    }),
  );
}

/** Gauss-Seidel steps to the middle of the neighbours, clamped by every demand. */
function relax(scene: Scene, left: number[], right: number[], arcs: Arcs): number[] {
  const x = left.slice();
  const out = emptyArcs(x.length);
  arcs.forEach((list, to) => {
    for (const arc of list) out[arc.from]!.push({ from: to, distance: arc.distance });
  });
  const wishes = listWishes(scene);
  for (let round = 0; round < 160; round++)
    for (let i = round % 2 === 0 ? 1 : x.length - 1; i > 0 && i < x.length; i += round % 2 === 0 ? 1 : -1) {
      const low = Math.max(...arcs[i]!.map((arc) => x[arc.from]! + arc.distance), 0);
      const high = Math.min(...out[i]!.map((arc) => x[arc.from]! - arc.distance), right[i]!);
      x[i] = Math.min(high, Math.max(low, wishes[i]!(x, low, high)));
    }
  return x.map((value) => Math.round(value * 100) / 100);
}

type Wish = (x: number[], low: number, high: number) => number;

/** Where each anchor would like to stand: a halte amid its neighbours, a joint close to its halte, a border amid its room. */
function listWishes(scene: Scene): Wish[] {
  const wishes: Wish[] = Array.from({ length: scene.anchors.count }, () => (_x, low, high) => (low + high) / 2);
  const neighbours = listNeighbours(scene);
  for (const [joint, at] of scene.anchors.joint) wishes[at] = joint.connector.end === 'out' ? toLeft : toRight;
  for (const { stops } of scene.chains) {
    const last = stops.at(-1)!;
    if (last.halte !== undefined && stops.length > 1) wishes[last.anchor] = toLeft;
  }
  for (const [at, list] of neighbours)
    wishes[at] = (x) =>
      list.reduce((sum, { a, offA, b, offB }) => sum + (x[a]! + offA + x[b]! - offB) / 2, 0) / list.length;
  for (const id of ends(scene)) wishes[scene.anchors.halte.get(id)!] = toRight;
  return wishes;
}

const toLeft: Wish = (_x, low) => low;
const toRight: Wish = (_x, _low, high) => high;

interface Between {
  a: number;
  offA: number;
  b: number;
  offB: number;
}

/** What stands before and after each stop on its rows, measured from the end of a joint and the middle of a halte. */
function listNeighbours(scene: Scene): Map<number, Between[]> {
  const neighbours = new Map<number, Between[]>();
  for (const { stops } of scene.chains)
    for (let i = 1; i + 1 < stops.length; i++) {
      const [a, at, b] = [stops[i - 1]!, stops[i]!.anchor, stops[i + 1]!];
      const [offA, offB] = [a.halte === undefined ? a.right : 0, b.halte === undefined ? b.left : 0];
      neighbours.set(at, [...(neighbours.get(at) ?? []), { a: a.anchor, offA, b: b.anchor, offB }]);
    }
  return neighbours;
}

/** Vervolg haltes close the drawing on the right. */
function ends(scene: Scene): string[] {
  return scene.plan.net.haltes
    .filter((halte) => halte.soort === 'vervolg' && scene.markers.has(halte.id))
    .map((halte) => halte.id);
}
