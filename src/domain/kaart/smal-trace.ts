import type { DrawnPath } from './drawing.ts';
import { edgeKey } from './graph.ts';
import type { Plan } from './plan.ts';
import type { Sizes } from './sizes.ts';
import type { Rails } from './smal-rails.ts';
import type { SmalStack } from './smal-rows.ts';
import { simplify, type Point } from './trace.ts';

/** Walks every run over rails and rows and gives its corner points in travelling order. */
export function traceSmal(plan: Plan, columns: number[], rails: Rails, stack: SmalStack, sizes: Sizes): DrawnPath[] {
  const branchOf = new Map<string, { branch: number; at: number }>();
  plan.decomposition.branches.forEach((branch, index) => {
    branch.edges.forEach((edge, at) => branchOf.set(edgeKey(edge.from, edge.to), { branch: index, at }));
  });
  const laneX = (branch: number, lijn: number): number => rails.x[columns[branch]!]! + (plan.lanes[branch]!.get(lijn) ?? 0) * sizes.lane;
  const slotX = (halte: string, lijn: number): number => {
    const home = plan.decomposition.home.get(halte)!;
    return rails.x[columns[home]!]! + (plan.slots.get(halte)!.get(lijn) ?? 0) * sizes.lane;
  };
  const end = (branch: number, kind: 'out' | 'in', halte: string, lijn: number): Point[] => {
    const y = stack.y.get(halte)!;
    const lane = laneX(branch, lijn);
    const joint = stack.joints.get(halte)!.joints.find((j) => j.connector.branch === branch && j.connector.end === kind && j.lijn === lijn);
    if (!joint) return [[slotX(halte, lijn), y], [lane, y]];
    if (joint.kind === 'step') return [[slotX(halte, lijn), y], [slotX(halte, lijn), y + joint.dy], [lane, y + joint.dy]];
    return [[sideX(plan, halte, joint.connector.side, slotX, sizes), y + joint.dy], [lane, y + joint.dy]];
  };
  const edge = (from: string, to: string, lijn: number): Point[] => {
    const { branch, at } = branchOf.get(edgeKey(from, to))!;
    const { edges, from: start, to: stop } = plan.decomposition.branches[branch]!;
    const x = laneX(branch, lijn);
    const head: Point[] = at === 0 && start === from ? end(branch, 'out', from, lijn) : [[x, stack.y.get(from)!]];
    const tail: Point[] = at === edges.length - 1 && stop === to ? end(branch, 'in', to, lijn) : [[x, stack.y.get(to)!]];
    return [...head, ...tail.reverse()];
  };
  return plan.graph.runs.map((run) => {
    const points = run.reversed.flatMap((reversed, i) => {
      const [a, b] = [run.haltes[i]!, run.haltes[i + 1]!];
      return reversed ? edge(b, a, run.lijn).reverse() : edge(a, b, run.lijn);
    });
    return { lijn: run.lijn, soort: run.soort, haltes: run.haltes, punten: simplify(points) };
  });
}

/** A level joint starts just inside the end of the marker, so that it crosses no lane under it. */
function sideX(plan: Plan, halte: string, side: -1 | 1, slotX: (halte: string, lijn: number) => number, sizes: Sizes): number {
  const xs = [...plan.slots.get(halte)!.keys()].map((lijn) => slotX(halte, lijn));
  return (side < 0 ? Math.min(...xs) : Math.max(...xs)) + side * (sizes.marker - 3);
}
