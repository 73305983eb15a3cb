import type { Bron } from '../../domain/net/site.ts';
import type { Use } from '../../domain/net/queries/list-uses.ts';

/** The keys of a source under one heading, each with the pages that use it. */
export interface KeyGroup {
  kop: string;
  keys: { sleutel: string; pages: Use[] }[];
}

/** The keys of a source in its own order, those that follow each other under the same heading together. */
export function groupByKop({ sleutels }: Bron, uses: Use[]): KeyGroup[] {
  const groups: KeyGroup[] = [];
  for (const { sleutel, kop } of sleutels) {
    const key = { sleutel, pages: uses.filter(({ keys }) => keys.includes(sleutel)) };
    const last = groups.at(-1);
    if (last?.kop === kop) last.keys.push(key);
    else groups.push({ kop, keys: [key] });
  }
  return groups;
}
