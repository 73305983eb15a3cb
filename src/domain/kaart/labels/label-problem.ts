import type { Arcs, Packed } from './compact.ts';
import { candidateArcs, fixedArcs, surroundingsOf, type CandidateArcs, type Surroundings } from './label-arcs.ts';
import type { Candidate } from './label-candidates.ts';
import { indexPairs, type LabelPair, type PairIndex } from './label-pairs.ts';
import { leastDistances } from './least-distances.ts';
import type { Scene } from '../scene/scene.ts';

/** One halte in the search: its anchor, its candidates and the one picked. */
export interface Spot {
  id: string;
  anchor: number;
  options: Candidate[];
  pick: number;
}

/** What a packed drawing comes to: its width, and how many labels of one column touch. */
export interface Extent {
  width: number;
  shared: number;
}

/** A packed drawing with the place of every anchor. */
export interface Packing extends Packed, Extent {}

/** One spot on trial: what the drawing comes to without its label, and with each of its candidates. */
export interface Trial {
  least: Extent;
  of: (pick: number) => Extent;
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
  private readonly fixedPush: Push[][];
  private readonly least: Float64Array[];
  private readonly pairs: PairIndex;
  private readonly rest: Float64Array;
  private readonly byAnchor: number[][];
  private readonly around: Surroundings[];
  private readonly arcs: (CandidateArcs | undefined)[][];
  private readonly shapeRight: Float64Array;
  private readonly x: Float64Array;
  private readonly pushedBy: Int32Array;

  constructor(scene: Scene, options: Map<string, Candidate[]>) {
    const { least, tight } = leastDistances(fixedArcs(scene));
    this.fixed = tight;
    this.least = least;
    this.spots = [...options]
      .map(([id, list]) => ({ id, anchor: scene.anchors.halte.get(id)!, options: list, pick: 0 }))
      .sort((a, b) => a.anchor - b.anchor);
    const count = scene.anchors.count;
    this.fixedPush = Array.from({ length: count }, () => []);
    tight.forEach((list, to) => {
      for (const arc of list) this.fixedPush[arc.from]!.push({ to, distance: arc.distance });
    });
    this.x = new Float64Array(count);
    this.rest = new Float64Array(count);
    this.pushedBy = new Int32Array(count);
    this.byAnchor = Array.from({ length: count }, () => []);
    this.spots.forEach((spot, i) => this.byAnchor[spot.anchor]!.push(i));
    this.around = this.spots.map((spot) => surroundingsOf(scene, spot.id));
    this.arcs = this.spots.map((spot) => spot.options.map(() => undefined));
    this.pairs = indexPairs(this.spots, least, scene.sizes.clearance);
    this.shapeRight = new Float64Array(count);
    for (const shape of scene.shapes)
      for (const piece of shape.pieces)
        this.shapeRight[shape.anchor] = Math.max(this.shapeRight[shape.anchor]!, piece.right1, piece.right2);
  }

  /** What a candidate of a spot demands beside the demands that the drawing without labels meets already. */
  private arcsOf(index: number, pick: number): CandidateArcs {
    const known = this.arcs[index]![pick];
    if (known) return known;
    const { anchor, options } = this.spots[index]!;
    const { into, out } = candidateArcs(this.around[index]!, options[pick]!);
    const found = {
      into: into.filter((arc) => arc.distance > this.least[anchor]![arc.from]!),
      out: out.filter((arc) => arc.distance > this.least[arc.to]![anchor]!),
    };
    this.arcs[index]![pick] = found;
    return found;
  }

  /** What the picked labels of a pair demand of each other. */
  private demand({ first, second, table, width }: LabelPair): number {
    return table[this.spots[first]!.pick * width + this.spots[second]!.pick]!;
  }

  /** Packs the drawing to the left with the labels as picked. */
  pack(): Packing {
    const { width, shared } = this.forward(-1);
    return { x: [...this.x], pushedBy: [...this.pushedBy], width, shared };
  }

  /** Longest paths from the left into `x`, the label of spot `skip` left out. */
  private forward(skip: number): Extent {
    const { x, pushedBy } = this;
    x.fill(0);
    pushedBy.fill(-1);
    let [width, shared] = [0, 0];
    for (let at = 0; at < x.length; at++) {
      const here = this.byAnchor[at]!;
      for (const i of here)
        if (i !== skip)
          for (const arc of this.arcsOf(i, this.spots[i]!.pick).into) this.push(arc.from, at, arc.distance);
      width = Math.max(width, x[at]! + this.shapeRight[at]!);
      for (const arc of this.fixedPush[at]!) this.push(at, arc.to, arc.distance);
      for (const i of here) {
        if (i === skip) continue;
        const { options, pick } = this.spots[i]!;
        width = Math.max(width, x[at]! + options[pick]!.piece.right1);
        shared += this.pushSpot(i, at, skip);
      }
    }
    return { width, shared };
  }

  /** Pushes on what the label of one spot meets; gives how many labels of its own column it touches. */
  private pushSpot(i: number, at: number, skip: number): number {
    const { pick } = this.spots[i]!;
    for (const arc of this.arcsOf(i, pick).out) this.push(at, arc.to, arc.distance);
    for (const pair of this.pairs.after[i]![pick]!)
      if (pair.second !== skip) this.push(at, this.spots[pair.second]!.anchor, this.demand(pair));
    let shared = 0;
    for (const pair of this.pairs.column[i]!) if (pair.first === i && pair.second !== skip) shared += this.demand(pair);
    return shared;
  }

  private push(from: number, to: number, distance: number): void {
    const wanted = this.x[from]! + distance;
    if (wanted <= this.x[to]! + 1e-9) return;
    this.x[to] = wanted;
    this.pushedBy[to] = from;
  }

  /** Longest paths to the right edge from every anchor into `rest`, the label of spot `skip` left out. */
  private backward(skip: number): void {
    const { rest } = this;
    rest.set(this.shapeRight);
    for (let at = rest.length - 1; at >= 0; at--) {
      let most = rest[at]!;
      for (const arc of this.fixedPush[at]!) most = Math.max(most, arc.distance + rest[arc.to]!);
      for (const i of this.byAnchor[at]!)
        if (i !== skip) most = Math.max(most, this.reachOf(i, this.spots[i]!.pick, skip));
      rest[at] = most;
      for (const i of this.byAnchor[at]!)
        if (i !== skip)
          for (const arc of this.arcsOf(i, this.spots[i]!.pick).into)
            if (arc.distance + most > rest[arc.from]!) rest[arc.from] = arc.distance + most;
    }
  }

  /** How far a candidate of one spot reaches to the right, with all that it pushes. */
  private reachOf(i: number, pick: number, skip: number): number {
    const { rest, spots } = this;
    let most = spots[i]!.options[pick]!.piece.right1;
    for (const arc of this.arcsOf(i, pick).out) most = Math.max(most, arc.distance + rest[arc.to]!);
    for (const { second, table, width } of this.pairs.after[i]![pick]!) {
      if (second === skip) continue;
      const other = spots[second]!;
      most = Math.max(most, table[pick * width + other.pick]! + rest[other.anchor]!);
    }
    return most;
  }

  /**
   * Puts one spot on trial while the others stay: every demand of a label starts or ends at its own anchor, so one pass
   * from each side answers for all its candidates exactly. It holds until the next trial or packing.
   */
  tryOut(i: number): Trial {
    const least = this.forward(i);
    this.backward(i);
    const { anchor } = this.spots[i]!;
    const [before, after] = [this.x[anchor]!, this.rest[anchor]!];
    return {
      least,
      of: (pick) => {
        const from = Math.max(before, this.startOf(i, pick));
        const to = Math.max(after, this.reachOf(i, pick, -1));
        return { width: Math.max(least.width, from + to), shared: least.shared + this.touching(i, pick) };
      },
    };
  }

  /** How far to the right a candidate of one spot is pushed. */
  private startOf(i: number, pick: number): number {
    const { x, spots } = this;
    let start = 0;
    for (const arc of this.arcsOf(i, pick).into) start = Math.max(start, x[arc.from]! + arc.distance);
    for (const { first, table, width } of this.pairs.before[i]![pick]!) {
      const other = spots[first]!;
      start = Math.max(start, x[other.anchor]! + table[other.pick * width + pick]!);
    }
    return start;
  }

  /** How many labels of its own column a candidate of one spot touches. */
  private touching(i: number, pick: number): number {
    return this.pairs.column[i]!.reduce((sum, { first, second, table, width }) => {
      const [one, two] = first === i ? [pick, this.spots[second]!.pick] : [this.spots[first]!.pick, pick];
      return sum + table[one * width + two]!;
    }, 0);
  }

  /** The demands of the picked labels, as arcs. */
  extraArcs(): Arcs {
    const extra: Arcs = this.fixed.map(() => []);
    this.spots.forEach(({ anchor, pick }, i) => {
      for (const arc of this.arcsOf(i, pick).into) extra[anchor]!.push(arc);
      for (const arc of this.arcsOf(i, pick).out) extra[arc.to]!.push({ from: anchor, distance: arc.distance });
      for (const pair of this.pairs.after[i]![pick]!) {
        const distance = this.demand(pair);
        if (distance > -Infinity) extra[this.spots[pair.second]!.anchor]!.push({ from: anchor, distance });
      }
    });
    return extra;
  }
}
