import type { Plan } from '../rows/plan.ts';
import type { Sizes } from '../model/sizes.ts';

/** The x of every rail, and how far the trunk's lanes and pills reach to its right. */
export interface Rails {
  x: number[];
  right: number;
}

/** How far the frame of a ring reaches to the left of the trunk's rail. */
export const RING_DEPTH = 28;

/** Sets the rails from left to right as close as their lanes, pills and a foreign marker allow. */
export function placeRails(plan: Plan, columns: number[], sizes: Sizes, margin: number): Rails {
  const count = Math.max(...columns) + 1;
  const reach = Array.from({ length: count }, () => ({ left: 0, right: 0 }));
  plan.decomposition.branches.forEach((branch, index) => {
    const at = reach[columns[index]!]!;
    const slots = [
      ...plan.lanes[index]!.values(),
      ...branch.haltes.flatMap((id) => [...(plan.slots.get(id)?.values() ?? [])]),
    ];
    at.left = Math.max(at.left, -Math.min(0, ...slots) * sizes.lane);
    at.right = Math.max(at.right, Math.max(0, ...slots) * sizes.lane);
  });
  const r = sizes.marker + 1;
  const x = new Array<number>(count).fill(0);
  let edge = margin;
  for (let column = count - 1; column >= 0; column--) {
    x[column] = edge + reach[column]!.left + r;
    edge = x[column]! + reach[column]!.right + r + 3;
  }
  // The badge of a ring hangs halfway over the left side of its frame.
  const frame = plan.graph.rings.length > 0 ? RING_DEPTH + sizes.badge / 2 + 2 : 0;
  const aside = Math.max(0, frame - x[0]!);
  return { x: x.map((rail) => rail + aside), right: reach[0]!.right + r };
}
