import type { Joint } from './joints.ts';

interface Span {
  near: number;
  far: number;
  low: number;
  high: number;
}

function spanOf(joint: Joint): Span {
  const [[, near], [, far]] = [...joint.points.values()][0]!;
  return { near, far, low: Math.min(near, far), high: Math.max(near, far) };
}

/** How many lines cross when joint `a` stands left of joint `b` in the same gap, both leaving to the right. */
function crossingsWhenFirst(a: Span, b: Span): number {
  const inside = (y: number, span: Span): number => (y > span.low + 0.5 && y < span.high - 0.5 ? 1 : 0);
  return inside(a.far, b) + inside(b.near, a);
}

/**
 * Orders the joints that stand in one gap so that few of them cross: repeated insertion by pairwise crossings. Joints
 * that arrive are ordered as those that leave, read from the other side.
 */
export function orderJoints(joints: Joint[]): Joint[] {
  const spans = new Map(joints.map((joint) => [joint, spanOf(joint)]));
  const arriving = joints[0]?.connector.end === 'in';
  const before = (a: Joint, b: Joint): number => crossingsWhenFirst(spans.get(a)!, spans.get(b)!);
  let order: Joint[] = [];
  const sorted = [...joints].sort((a, b) => tieBreak(spans.get(a)!, spans.get(b)!));
  for (const joint of sorted) {
    let best = order.length;
    let bestCost = Infinity;
    for (let at = order.length; at >= 0; at--) {
      const cost =
        order.slice(0, at).reduce((sum, other) => sum + before(other, joint), 0) +
        order.slice(at).reduce((sum, other) => sum + before(joint, other), 0);
      if (cost < bestCost) [best, bestCost] = [at, cost];
    }
    order = [...order.slice(0, best), joint, ...order.slice(best)];
  }
  return arriving ? order.reverse() : order;
}

const tieBreak = (a: Span, b: Span): number => b.high - b.low - (a.high - a.low) || a.near - b.near;
