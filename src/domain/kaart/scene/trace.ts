import type { Point } from '../model/drawing.ts';
import { edgeKey, type Run } from '../graph/graph.ts';
import type { Joint } from './joints.ts';
import type { Scene } from './scene.ts';

/** Walks every run over the finished anchors and gives its corner points in travelling order. */
export function traceRuns(scene: Scene, x: number[]): { run: Run; points: Point[] }[] {
  const tracer = new Tracer(scene, x);
  return scene.plan.graph.runs.map((run) => {
    const points: Point[] = [];
    run.reversed.forEach((reversed, i) => {
      const [a, b] = [run.haltes[i]!, run.haltes[i + 1]!];
      join(points, reversed ? tracer.edge(b, a, run.lijn).reverse() : tracer.edge(a, b, run.lijn));
    });
    return { run, points: simplify(points) };
  });
}

/** Adds a stretch; where it starts at another lane and height of the same marker, a corner inside the marker joins them. */
export function join(points: Point[], stretch: Point[]): void {
  const [last, first] = [points.at(-1), stretch[0]!];
  if (last && Math.abs(last[0] - first[0]) > 0.01 && Math.abs(last[1] - first[1]) > 0.01)
    points.push([first[0], last[1]]);
  points.push(...stretch);
}

class Tracer {
  private readonly scene: Scene;
  private readonly x: number[];
  private readonly branchOf = new Map<string, { branch: number; at: number }>();

  constructor(scene: Scene, x: number[]) {
    this.scene = scene;
    this.x = x;
    scene.plan.decomposition.branches.forEach((branch, index) => {
      branch.edges.forEach((edge, at) => this.branchOf.set(edgeKey(edge.from, edge.to), { branch: index, at }));
    });
  }

  /** The corner points of one line between two neighbouring haltes, left to right. */
  edge(from: string, to: string, lijn: number): Point[] {
    const { branch, at } = this.branchOf.get(edgeKey(from, to))!;
    const { edges, from: start, to: end } = this.scene.plan.decomposition.branches[branch]!;
    const lane = this.laneY(branch, lijn);
    const head = at === 0 && start === from ? this.end(branch, 'out', from, lijn, lane) : [this.point(from, lane)];
    const tail =
      at === edges.length - 1 && end === to ? this.end(branch, 'in', to, lijn, lane) : [this.point(to, lane)];
    return [...head, ...tail.reverse()];
  }

  private end(branch: number, end: 'out' | 'in', halte: string, lijn: number, lane: number): Point[] {
    const joint = this.scene.joints.find((j) => j.connector.branch === branch && j.connector.end === end);
    if (!joint) return [this.point(halte, this.slotY(halte, lijn)), this.point(halte, lane)];
    const [near, far] = joint.points.get(lijn)!;
    const at = this.jointX(joint, halte);
    const corner: Point[] = [
      [at + near[0], near[1]],
      [at + far[0], far[1]],
    ];
    return joint.connector.kind === 'upright' ? corner : [this.point(halte, this.slotY(halte, lijn)), ...corner];
  }

  private jointX(joint: Joint, halte: string): number {
    const anchor = this.scene.anchors.joint.get(joint) ?? this.scene.anchors.halte.get(halte)!;
    return this.x[anchor]!;
  }

  private point(halte: string, y: number): Point {
    return [this.x[this.scene.anchors.halte.get(halte)!]!, y];
  }

  private laneY(branch: number, lijn: number): number {
    return this.scene.heights[branch]! + (this.scene.plan.lanes[branch]!.get(lijn) ?? 0) * this.scene.sizes.lane;
  }

  private slotY(halte: string, lijn: number): number {
    const home = this.scene.plan.decomposition.home.get(halte)!;
    return this.scene.heights[home]! + (this.scene.plan.slots.get(halte)!.get(lijn) ?? 0) * this.scene.sizes.lane;
  }
}

/** Drops doubled points and points in the middle of a straight stretch. */
export function simplify(points: Point[]): Point[] {
  const result: Point[] = [];
  for (const point of points) {
    const last = result.at(-1);
    if (last && Math.hypot(last[0] - point[0], last[1] - point[1]) < 0.01) continue;
    const before = result.at(-2);
    if (before && last && isStraight(before, last, point)) result.pop();
    result.push([round(point[0]), round(point[1])]);
  }
  return result;
}

const isStraight = (a: Point, b: Point, c: Point): boolean => {
  const cross = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
  const dot = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
  return Math.abs(cross) < 0.05 && dot > 0;
};

const round = (value: number): number => Math.round(value * 100) / 100;
