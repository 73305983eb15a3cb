import type { Arcs, Packed } from './compact.ts';
import type { Candidate } from './label-candidates.ts';
import { LabelProblem, type Spot } from './label-problem.ts';
import type { Scene } from './scene.ts';

/** The labels chosen, the demands they make and the width that follows. */
export interface LabelChoice {
  labels: Map<string, Candidate>;
  fixed: Arcs;
  extra: Arcs;
  width: number;
  packed: Packed;
}

/** Trials that one search may take: a limit on work and not on time, so that every machine ends in the same place. */
const MAX_TRIALS = 30_000;

/**
 * Chooses a place for every label so that the drawing becomes no wider than `target` and the labels look their best: a
 * descent over single haltes and pairs of neighbours in which every trial packs the whole drawing exactly. Only haltes
 * on the longest path are tried while the drawing is too wide. After Haunert and Niedermann, "An algorithmic framework
 * for labeling network maps" (2018): candidates and conflicts, with widening in place of dropping.
 */
export function chooseLabels(scene: Scene, options: Map<string, Candidate[]>, target: number, start?: Map<string, Candidate>): LabelChoice {
  const problem = new LabelProblem(scene, options);
  if (start) resume(problem.spots, start);
  else alternate(scene, problem.spots);
  const search = new LabelSearch(problem, target);
  search.run();
  const packing = problem.pack();
  const { width } = packing;
  const [x, pushedBy] = [packing.x.slice(), packing.pushedBy.slice()];
  const labels = new Map(problem.spots.map((spot) => [spot.id, spot.options[spot.pick]!]));
  return { labels, fixed: problem.fixed, extra: problem.extraArcs(), width, packed: { x, pushedBy } };
}

/** Starts from an earlier choice, as far as its candidates are still there. */
function resume(spots: Spot[], start: Map<string, Candidate>): void {
  for (const spot of spots) {
    const old = start.get(spot.id);
    const at = spot.options.findIndex((o) => o.side === old?.side && o.align === old.align && o.x === old.x && o.regels.join() === old.regels.join());
    spot.pick = Math.max(0, at);
  }
}

/** Starts the labels of the trunk above and below in turn. */
function alternate(scene: Scene, spots: Spot[]): void {
  for (const { branch, stops } of scene.chains) {
    if (scene.plan.rows[branch] !== 0) continue;
    let side: Candidate['side'] = 'boven';
    for (const stop of stops) {
      const spot = spots.find((s) => s.id === stop.halte);
      if (!spot || spot.options[0]?.side === 'rechts') continue;
      const at = spot.options.findIndex((option) => option.side === side);
      if (at >= 0) spot.pick = at;
      side = side === 'boven' ? 'onder' : 'boven';
    }
  }
}

class LabelSearch {
  private readonly problem: LabelProblem;
  private readonly target: number;
  private trials = 0;

  constructor(problem: LabelProblem, target: number) {
    this.problem = problem;
    this.target = target;
  }

  run(): void {
    let current = this.cost();
    while (this.trials < MAX_TRIALS) {
      const packed = this.problem.pack();
      const wide = packed.width > this.target;
      const spots = wide && packed.shared === 0 ? this.criticalSpots(packed) : this.problem.spots;
      const next = this.bestMove(spots, current) ?? (wide ? this.bestPair(spots, current) : undefined);
      if (next === undefined) break;
      current = next;
    }
  }

  private bestMove(spots: Spot[], current: number): number | undefined {
    let best: { spot: Spot; pick: number; cost: number } | undefined;
    for (const spot of spots) {
      const old = spot.pick;
      for (let pick = 0; pick < spot.options.length; pick++) {
        if (pick === old) continue;
        spot.pick = pick;
        const cost = this.cost();
        if (cost < (best?.cost ?? current) - 1e-6) best = { spot, pick, cost };
      }
      spot.pick = old;
    }
    if (best) best.spot.pick = best.pick;
    return best?.cost;
  }

  private bestPair(spots: Spot[], current: number): number | undefined {
    for (let i = 0; i + 1 < spots.length && this.trials < MAX_TRIALS; i++) {
      const [a, b] = [spots[i]!, spots[i + 1]!];
      const [oldA, oldB] = [a.pick, b.pick];
      for (a.pick = 0; a.pick < a.options.length; a.pick++)
        for (b.pick = 0; b.pick < b.options.length; b.pick++) {
          const cost = this.cost();
          if (cost < current - 1e-6) return cost;
        }
      [a.pick, b.pick] = [oldA, oldB];
    }
    return undefined;
  }

  /** Too wide weighs most, then the looks of the labels; labels of one column may never touch. */
  private cost(): number {
    this.trials++;
    const { width, shared } = this.problem.pack();
    const badness = this.problem.spots.reduce((sum, spot) => sum + spot.options[spot.pick]!.badness, 0);
    return Math.max(0, width - this.target) * 50 + width * 0.02 + badness + shared * 1e5;
  }

  /** The haltes whose anchors lie on the path that makes the drawing as wide as it is. */
  private criticalSpots({ x, pushedBy, width }: Packed & { width: number }): Spot[] {
    const { spots } = this.problem;
    const ends = spots.filter((spot) => x[spot.anchor]! + spot.options[spot.pick]!.piece.right1 > width - 1);
    const path = new Set<number>();
    for (const start of [x.indexOf(Math.max(...x)), ...ends.map((spot) => spot.anchor)])
      for (let at = start; at >= 0; at = pushedBy[at]!) path.add(at);
    return spots.filter((spot) => path.has(spot.anchor));
  }
}
