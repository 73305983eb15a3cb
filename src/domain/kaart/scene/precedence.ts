/** Something to be put in order, by rank and then by tie. */
export interface Ranked {
  rank: number;
  tie: number;
}

/**
 * Orders entries by rank and tie as far as the pairs allow, each of which puts one entry before another (Kahn,
 * "Topological sorting of large networks", 1962). Where pairs close a circle the lowest rank comes first.
 */
export function orderByPairs<T extends Ranked>(entries: T[], pairs: (readonly [T, T])[]): T[] {
  const blocked = new Map(entries.map((entry) => [entry, 0]));
  const next = new Map<T, T[]>();
  for (const [a, b] of pairs) {
    if (a === b) continue;
    blocked.set(b, blocked.get(b)! + 1);
    next.set(a, [...(next.get(a) ?? []), b]);
  }
  const pending = [...entries].sort((a, b) => a.rank - b.rank || a.tie - b.tie);
  const order: T[] = [];
  while (pending.length > 0) {
    const free = pending.findIndex((entry) => blocked.get(entry)! <= 0);
    const [entry] = pending.splice(Math.max(0, free), 1);
    order.push(entry!);
    for (const other of next.get(entry!) ?? []) blocked.set(other, blocked.get(other)! - 1);
  }
  return order;
}
