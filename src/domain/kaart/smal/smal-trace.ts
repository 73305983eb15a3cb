import type { DrawnPath, Point } from '../model/drawing.ts';
import { edgeKey } from '../graph/graph.ts';
import type { Plan } from '../rows/plan.ts';
import type { Sizes } from '../model/sizes.ts';
import type { Rails } from './smal-rails.ts';
import type { SmalStack } from './smal-rows.ts';
import { join, simplify } from '../scene/trace.ts';

/** Walks every run over rails and rows and gives its corner points in travelling order. */
export function traceSmal(plan: Plan, columns: number[], rails: Rails, stack: SmalStack, sizes: Sizes): DrawnPath[] {
  const tracer = new SmalTracer(plan, columns, rails, stack, sizes);
  return plan.graph.runs.map((run) => {
    const points: Point[] = [];
    run.reversed.forEach((reversed, i) => {
      const [a, b] = [run.haltes[i]!, run.haltes[i + 1]!];
      join(points, reversed ? tracer.edge(b, a, run.lijn).reverse() : tracer.edge(a, b, run.lijn));
    });
    return { lijn: run.lijn, soort: run.soort, haltes: run.haltes, punten: simplify(points) };
  });
}

class SmalTracer {
  private readonly plan: Plan;
  private readonly columns: number[];
  private readonly rails: Rails;
  private readonly stack: SmalStack;
  private readonly sizes: Sizes;
  private readonly branchOf = new Map<string, { branch: number; at: number }>();

  constructor(plan: Plan, columns: number[], rails: Rails, stack: SmalStack, sizes: Sizes) {
    this.plan = plan;
    this.columns = columns;
    this.rails = rails;
    this.stack = stack;
    this.sizes = sizes;
    plan.decomposition.branches.forEach((branch, index) => {
      branch.edges.forEach((edge, at) => this.branchOf.set(edgeKey(edge.from, edge.to), { branch: index, at }));
    });
  }

  /** The corner points of one line between two neighbouring haltes, top to bottom. */
  edge(from: string, to: string, lijn: number): Point[] {
    const { branch, at } = this.branchOf.get(edgeKey(from, to))!;
    const { edges, from: start, to: stop } = this.plan.decomposition.branches[branch]!;
    const x = this.laneX(branch, lijn);
    const head: Point[] = at === 0 && start === from ? this.end(branch, 'out', from, lijn) : [[x, this.y(from)]];
    const last = at === edges.length - 1 && stop === to;
    const tail: Point[] = last ? this.end(branch, 'in', to, lijn) : [[x, this.y(to)]];
    return [...head, ...tail.reverse()];
  }

  private end(branch: number, kind: 'out' | 'in', halte: string, lijn: number): Point[] {
    const [y, lane, slot] = [this.y(halte), this.laneX(branch, lijn), this.slotX(halte, lijn)];
    const joint = this.stack.joints
      .get(halte)!
      .joints.find((j) => j.connector.branch === branch && j.connector.end === kind && j.lijn === lijn);
    const start: Point = [joint?.kind === 'side' ? this.sideX(halte, joint.connector.side) : slot, y];
    if (!joint) return [start, [lane, y]];
    const level = y + joint.dy;
    const turned: Point[] = [
      [start[0], level],
      [lane, level],
    ];
    return joint.kind === 'step' ? [start, ...turned] : turned;
  }

  private y(halte: string): number {
    return this.stack.y.get(halte)!;
  }

  private laneX(branch: number, lijn: number): number {
    return this.rails.x[this.columns[branch]!]! + (this.plan.lanes[branch]!.get(lijn) ?? 0) * this.sizes.lane;
  }

  private slotX(halte: string, lijn: number): number {
    const home = this.plan.decomposition.home.get(halte)!;
    return this.rails.x[this.columns[home]!]! + (this.plan.slots.get(halte)!.get(lijn) ?? 0) * this.sizes.lane;
  }

  /** A level joint starts just inside the end of the marker, so that it crosses no lane under it. */
  private sideX(halte: string, side: -1 | 1): number {
    const xs = [...this.plan.slots.get(halte)!.keys()].map((lijn) => this.slotX(halte, lijn));
    return (side < 0 ? Math.min(...xs) : Math.max(...xs)) + side * (this.sizes.marker - 3);
  }
}
