import type { Arcs, Packed } from './compact.ts';
import type { Candidate } from './label-candidates.ts';
import { LabelProblem, type Spot } from './label-problem.ts';
import type { Scene } from '../scene/scene.ts';

/** The labels chosen, the demands they make and the width that follows. */
export interface LabelChoice {
  labels: Map<string, Candidate>;
  fixed: Arcs;
  extra: Arcs;
  width: number;
  packed: Packed;
}

/**
 * What one search may take, counted in labels looked at, so that a large net gets fewer trials than a small one: a limit
 * on work and not on time, so that every machine ends in the same place.
 */
const MAX_WORK = 300_000;

/** Kicks that one search may take, and how much too wide a drawing may be for them: they win a few units, no more. */
const MAX_KICKS = 60;
const WITHIN_KICKS = 1.12;

/**
 * Chooses a place for every label so that the drawing becomes no wider than `target` and the labels look their best: a
 * descent over single haltes and pairs of neighbours in which every trial packs the whole drawing exactly. Only haltes
 * on the longest path are tried in pairs, and only by a thorough search. After Haunert and Niedermann, "An algorithmic framework
 * for labeling network maps" (2018): candidates and conflicts, with widening in place of dropping.
 */
export function chooseLabels(
  scene: Scene,
  options: Map<string, Candidate[]>,
  target: number,
  thorough: boolean,
  start?: Map<string, Candidate>,
): LabelChoice {
  const problem = new LabelProblem(scene, options);
  if (start) resume(problem.spots, start);
  else alternate(scene, problem.spots);
  const search = new LabelSearch(problem, target);
  search.descend();
  if (thorough) search.refine();
  const { width, x, pushedBy } = problem.pack();
  const labels = new Map(problem.spots.map((spot) => [spot.id, spot.options[spot.pick]!]));
  return { labels, fixed: problem.fixed, extra: problem.extraArcs(), width, packed: { x, pushedBy } };
}

/** Starts from an earlier choice, as far as its candidates are still there. */
function resume(spots: Spot[], start: Map<string, Candidate>): void {
  for (const spot of spots) {
    const old = start.get(spot.id);
    const at = spot.options.findIndex(
      (o) => o.side === old?.side && o.align === old.align && o.x === old.x && o.regels.join() === old.regels.join(),
    );
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
  private readonly maxTrials: number;

  constructor(problem: LabelProblem, target: number) {
    this.problem = problem;
    this.target = target;
    this.maxTrials = MAX_WORK / Math.max(1, problem.spots.length);
  }

  /** While the drawing is too wide: pairs of neighbours on the longest path, then kicks out of the hollow it lies in. */
  refine(): void {
    while (this.isWide() && this.trials < this.maxTrials && this.improvePair(this.criticalSpots(this.problem.pack())))
      this.descend();
    if (this.isWide(WITHIN_KICKS)) return;
    for (let kick = 0; this.isWide() && kick < MAX_KICKS && this.trials < this.maxTrials; kick++) this.kick(kick);
  }

  private isWide(times = 1): boolean {
    return this.problem.pack().width > times * this.target;
  }

  /**
   * Moves a few labels on the longest path to other places and descends again; keeps what is better (iterated local
   * search, Lourenço, Martin and Stützle 2003). The places follow from the number of the kick, so nothing is left to chance.
   */
  private kick(number: number): void {
    const { spots } = this.problem;
    const before = spots.map((spot) => spot.pick);
    const cost = this.total();
    const critical = this.criticalSpots(this.problem.pack());
    for (let i = 0; i < 3; i++) {
      const spot = spots[critical[(number * 5 + i * 7 + (number % 3)) % critical.length]!]!;
      spot.pick = (spot.pick + 1 + ((number * 3 + i * 11) % spot.options.length)) % spot.options.length;
    }
    this.descend();
    if (this.total() >= cost - 1e-6) spots.forEach((spot, i) => (spot.pick = before[i]!));
  }

  private total(): number {
    const { spots } = this.problem;
    return this.cost(
      this.problem.pack(),
      spots.reduce((sum, spot) => sum + spot.options[spot.pick]!.badness, 0),
    );
  }

  /** Gives one halte after another its best place until none can do better alone. */
  descend(): void {
    const { spots } = this.problem;
    for (let changed = true; changed && this.trials < this.maxTrials;) {
      changed = false;
      spots.forEach((spot, i) => {
        const { pick, gain } = this.bestPick(i);
        if (gain <= 1e-6) return;
        spot.pick = pick;
        changed = true;
      });
    }
  }

  /**
   * The best pick of one spot and how much cheaper it is than the present one. No candidate makes the drawing narrower
   * than it is without its label: one whose looks alone cost more than the best so far is passed over.
   */
  private bestPick(i: number): { pick: number; gain: number; cost: number } {
    this.trials++;
    const { options, pick: present } = this.problem.spots[i]!;
    const { least, of } = this.problem.tryOut(i);
    const before = this.cost(of(present), options[present]!.badness);
    let [pick, cost] = [present, before];
    options.forEach(({ badness }, k) => {
      if (this.cost(least, badness) >= cost - 1e-6) return;
      const tried = this.cost(of(k), badness);
      if (tried < cost - 1e-6) [pick, cost] = [k, tried];
    });
    return { pick, gain: before - cost, cost };
  }

  /** Tries neighbours on the longest path two at a time: every pick of the one with the best answer of the other. */
  private improvePair(critical: number[]): boolean {
    const { spots } = this.problem;
    for (let k = 0; k + 1 < critical.length; k++) {
      const [i, j] = [critical[k]!, critical[k + 1]!];
      const [a, b] = [spots[i]!, spots[j]!];
      const [oldA, oldB] = [a.pick, b.pick];
      const current = this.bestPick(j).cost + a.options[oldA]!.badness;
      for (let pick = 0; pick < a.options.length; pick++) {
        a.pick = pick;
        const answer = this.bestPick(j);
        if (answer.cost + a.options[pick]!.badness < current - 1e-6) {
          b.pick = answer.pick;
          return true;
        }
      }
      [a.pick, b.pick] = [oldA, oldB];
    }
    return false;
  }

  /** Too wide weighs most, then the looks of the labels; labels of one column may never touch. */
  private cost({ width, shared }: { width: number; shared: number }, badness: number): number {
    return Math.max(0, width - this.target) * 50 + width * 0.02 + badness + shared * 1e5;
  }

  /** The spots whose anchors lie on the path that makes the drawing as wide as it is. */
  private criticalSpots({ x, pushedBy, width }: Packed & { width: number }): number[] {
    const { spots } = this.problem;
    const ends = spots.filter((spot) => x[spot.anchor]! + spot.options[spot.pick]!.piece.right1 > width - 1);
    const path = new Set<number>();
    for (const start of [x.indexOf(Math.max(...x)), ...ends.map((spot) => spot.anchor)])
      for (let at = start; at >= 0; at = pushedBy[at]!) path.add(at);
    return spots.flatMap((spot, i) => (path.has(spot.anchor) ? [i] : []));
  }
}
