import type { Halte, Plaats } from '../net.ts';

/** The soort of a plaats; an instap has none written, for its folder says it. */
export function soortOfPlaats(plaats: Plaats): Halte['soort'] | 'instap' {
  return 'soort' in plaats ? plaats.soort : 'instap';
}
