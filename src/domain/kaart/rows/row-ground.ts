import { shareGround, type RowItem } from './row-cost.ts';

/** Whether branch `a` may be a lane beside `b`, on which it hangs, where it is one slope. */
export function mayRide(items: RowItem[], a: number, b: number): boolean {
  const { direct, fromHome, toHome } = items[a]!;
  return direct && (b === fromHome || b === toHome);
}

/** Whether two branches can never lie on one row. */
export const mustPart = (items: RowItem[], a: number, b: number): boolean =>
  a !== b && shareGround(items[a]!, items[b]!) && !mayRide(items, a, b) && !mayRide(items, b, a);

/** Sets of branches of which no two can lie on one row: every pair that must part is in one of them. */
export function listCliques(items: RowItem[]): number[][] {
  const cliques = new Map<string, number[]>();
  items.forEach((_, a) => {
    const near = items.flatMap((_item, b) => (b > a && mustPart(items, a, b) ? [b] : []));
    for (const first of near) {
      const clique = [a, first];
      for (const b of near) if (b !== first && clique.every((c) => c === b || mustPart(items, c, b))) clique.push(b);
      clique.sort((x, y) => x - y);
      cliques.set(clique.join(), cliques.get(clique.join()) ?? clique);
    }
  });
  return [...cliques.values()];
}
