import type { Arcs, Packed } from './compact.ts';
import { candidateArcs, fixedArcs, labelDistance, type CandidateArcs } from './label-arcs.ts';
import type { Candidate } from './label-candidates.ts';
import { leastDistances } from './least-distances.ts';
import type { Scene } from './scene.ts';
import { touches } from './shapes.ts';

/** One halte in the search: its anchor, its candidates and the one picked. */
export interface Spot {
  id: string;
  anchor: number;
  options: Candidate[];
  pick: number;
}

/** A packed drawing: its width, and how many labels of one column touch. */
export interface Packing extends Packed {
  width: number;
  shared: number;
}

/** Demands leaving one anchor. */
interface Push {
  to: number;
  distance: number;
}

/**
 * The label problem of one scene, made for speed: everything that two candidates or a candidate and a shape demand of
 * each other is worked out once, so that a trial costs one pass over the anchors.
 */
export class LabelProblem {
  readonly spots: Spot[];
  readonly fixed: Arcs;
  private readonly scene: Scene;
  private readonly fixedPush: Push[][];
  private readonly apart: Float64Array[];
  private readonly after: number[][];
  private readonly before: number[][];
  private readonly rest: number[];
  private readonly byAnchor: number[][];
  private readonly arcs: (CandidateArcs | undefined)[][];
  private readonly pairs: (Float64Array | undefined)[];
  private readonly shapeRight: number[];
  private readonly x: number[];
  private readonly pushedBy: number[];

  constructor(scene: Scene, options: Map<string, Candidate[]>) {
    this.scene = scene;
    this.fixed = fixedArcs(scene);
    this.spots = [...options]
      .map(([id, list]) => ({ id, anchor: scene.anchors.halte.get(id)!, options: list, pick: 0 }))
      .sort((a, b) => a.anchor - b.anchor);
    const count = scene.anchors.count;
    this.fixedPush = Array.from({ length: count }, () => []);
    this.apart = leastDistances(this.fixed);
    this.fixed.forEach((list, to) => {
      for (const arc of list)
        if (arc.distance >= this.apart[arc.from]![to]! - 1e-9)
          this.fixedPush[arc.from]!.push({ to, distance: arc.distance });
    });
    this.x = new Array<number>(count).fill(0);
    this.pushedBy = new Array<number>(count).fill(-1);
    this.byAnchor = Array.from({ length: count }, () => []);
    this.spots.forEach((spot, i) => this.byAnchor[spot.anchor]!.push(i));
    this.arcs = this.spots.map((spot) => spot.options.map(() => undefined));
    this.rest = new Array<number>(count).fill(0);
    this.after = this.spots.map((spot, i) =>
      this.spots.flatMap((other, j) => (j > i && canMeet(spot, other, this.apart) ? [j] : [])),
    );
    this.before = this.spots.map((_, j) => this.spots.flatMap((__, i) => (this.after[i]!.includes(j) ? [i] : [])));
    this.pairs = new Array<Float64Array | undefined>(this.spots.length * this.spots.length);
    this.shapeRight = new Array<number>(count).fill(0);
    for (const shape of scene.shapes)
      for (const piece of shape.pieces)
        this.shapeRight[shape.anchor] = Math.max(this.shapeRight[shape.anchor]!, piece.right1, piece.right2);
  }

  /** What the picked candidate of a spot demands. */
  arcsOf(index: number): CandidateArcs {
    const spot = this.spots[index]!;
    return (this.arcs[index]![spot.pick] ??= this.prune(
      spot.anchor,
      candidateArcs(this.scene, spot.id, spot.options[spot.pick]!),
    ));
  }

  /** Drops the demands that the drawing without labels meets already. */
  private prune(at: number, { into, out }: CandidateArcs): CandidateArcs {
    return {
      into: into.filter((arc) => arc.distance > this.apart[arc.from]![at]!),
      out: out.filter((arc) => arc.distance > this.apart[at]![arc.to]!),
    };
  }

  /** How far the picked labels of two spots keep their anchors apart. */
  between(i: number, j: number): number {
    const [a, b] = [this.spots[i]!, this.spots[j]!];
    const table = (this.pairs[i * this.spots.length + j] ??= this.table(a, b));
    return table[a.pick * b.options.length + b.pick]!;
  }

  private table(a: Spot, b: Spot): Float64Array {
    const clearance = this.scene.sizes.clearance;
    const table = new Float64Array(a.options.length * b.options.length);
    a.options.forEach((one, k) => {
      b.options.forEach((two, m) => {
        table[k * b.options.length + m] =
          a.anchor === b.anchor
            ? touches([one.piece], [two.piece], clearance)
              ? 1
              : 0
            : labelDistance(one, two, clearance);
      });
    });
    return table;
  }

  /** Packs the drawing to the left with the labels as picked. */
  pack(): Packing {
    const { x, pushedBy, width, shared } = this.forward(-1);
    return { x: [...x], pushedBy: [...pushedBy], width, shared };
  }

  /** Longest paths from the left, the label of spot `skip` left out; the arrays are reused by the next call. */
  private forward(skip: number): Packing {
    const { x, pushedBy } = this;
    x.fill(0);
    pushedBy.fill(-1);
    let [width, shared] = [0, 0];
    for (let at = 0; at < x.length; at++) {
      const here = this.byAnchor[at]!;
      for (const i of here)
        if (i !== skip) for (const arc of this.arcsOf(i).into) this.push(arc.from, at, arc.distance);
      if (x[at]! + this.shapeRight[at]! > width) width = x[at]! + this.shapeRight[at]!;
      for (const arc of this.fixedPush[at]!) this.push(at, arc.to, arc.distance);
      for (const i of here) {
        if (i === skip) continue;
        const right = x[at]! + this.rightOf(i);
        if (right > width) width = right;
        shared += this.pushSpot(i, at, skip);
      }
    }
    return { x, pushedBy, width, shared };
  }

  /** Pushes on what the label of one spot meets; gives how many labels of its own column it touches. */
  private pushSpot(i: number, at: number, skip: number): number {
    let shared = 0;
    for (const arc of this.arcsOf(i).out) this.push(at, arc.to, arc.distance);
    for (const j of this.after[i]!) {
      if (j === skip) continue;
      const distance = this.between(i, j);
      const to = this.spots[j]!.anchor;
      if (to === at) shared += distance;
      else if (distance > -Infinity) this.push(at, to, distance);
    }
    return shared;
  }

  private push(from: number, to: number, distance: number): void {
    const wanted = this.x[from]! + distance;
    if (wanted <= this.x[to]! + 1e-9) return;
    this.x[to] = wanted;
    this.pushedBy[to] = from;
  }

  private rightOf(i: number): number {
    const spot = this.spots[i]!;
    return spot.options[spot.pick]!.piece.right1;
  }

  /** Longest paths to the right edge from every anchor, the label of spot `skip` left out. */
  private backward(skip: number): number[] {
    const { rest } = this;
    for (let at = 0; at < rest.length; at++) rest[at] = this.shapeRight[at]!;
    for (let at = rest.length - 1; at >= 0; at--) {
      let most = rest[at]!;
      for (const arc of this.fixedPush[at]!) most = Math.max(most, arc.distance + rest[arc.to]!);
      for (const i of this.byAnchor[at]!) if (i !== skip) most = Math.max(most, this.reachOf(i, skip));
      rest[at] = most;
      for (const i of this.byAnchor[at]!)
        if (i !== skip)
          for (const arc of this.arcsOf(i).into)
            if (arc.distance + most > rest[arc.from]!) rest[arc.from] = arc.distance + most;
    }
    return rest;
  }

  /** How far the label of one spot reaches to the right, with all that it pushes. */
  private reachOf(i: number, skip: number): number {
    const { rest, spots } = this;
    let most = this.rightOf(i);
    for (const arc of this.arcsOf(i).out) most = Math.max(most, arc.distance + rest[arc.to]!);
    for (const j of this.after[i]!)
      if (j !== skip && spots[j]!.anchor !== spots[i]!.anchor)
        most = Math.max(most, this.between(i, j) + rest[spots[j]!.anchor]!);
    return most;
  }

  /**
   * The width, and the labels touching in a column, for every pick of one spot while the others stay: every demand of a
   * label starts or ends at its own anchor, so one pass from each side answers for all its candidates exactly.
   */
  tryAll(i: number): { width: number; shared: number }[] {
    const spot = this.spots[i]!;
    const old = spot.pick;
    const { x, width, shared } = this.forward(i);
    const rest = this.backward(i);
    const result = spot.options.map((_, pick) => {
      spot.pick = pick;
      let [from, own] = [x[spot.anchor]!, 0];
      for (const arc of this.arcsOf(i).into) from = Math.max(from, x[arc.from]! + arc.distance);
      for (const j of this.before[i]!) {
        const other = this.spots[j]!.anchor;
        if (other === spot.anchor) own += this.between(j, i);
        else from = Math.max(from, x[other]! + this.between(j, i));
      }
      for (const j of this.after[i]!) if (this.spots[j]!.anchor === spot.anchor) own += this.between(i, j);
      const to = Math.max(rest[spot.anchor]!, this.reachOf(i, -1));
      return { width: Math.max(width, from + to), shared: shared + own };
    });
    spot.pick = old;
    return result;
  }

  /** The demands of the picked labels, as arcs. */
  extraArcs(): Arcs {
    const extra: Arcs = Array.from({ length: this.scene.anchors.count }, () => []);
    this.spots.forEach((spot, i) => {
      for (const arc of this.arcsOf(i).into) extra[spot.anchor]!.push(arc);
      for (const arc of this.arcsOf(i).out) extra[arc.to]!.push({ from: spot.anchor, distance: arc.distance });
      for (const j of this.after[i]!) {
        const distance = this.between(i, j);
        const to = this.spots[j]!.anchor;
        if (to !== spot.anchor && distance > -Infinity) extra[to]!.push({ from: spot.anchor, distance });
      }
    });
    return extra;
  }
}

/** Whether any two candidates of two haltes could ask for more than the drawing keeps between them anyway. */
function canMeet(a: Spot, b: Spot, apart: Float64Array[]): boolean {
  if (a.anchor === b.anchor) return true;
  const right = Math.max(...a.options.map((option) => option.piece.right1));
  const left = Math.min(...b.options.map((option) => option.piece.left1));
  return right - left + 6 > apart[a.anchor]![b.anchor]!;
}
