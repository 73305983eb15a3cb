import type { Bron, Literatuur } from '../../domain/net/site.ts';

/** The works that a source lists, in its order. */
export function worksOf({ sleutel }: Pick<Bron, 'sleutel'>, literatuur: readonly Literatuur[]): Literatuur[] {
  return literatuur.filter(({ bron }) => bron[0]?.startsWith(`${sleutel}-`) === true);
}
