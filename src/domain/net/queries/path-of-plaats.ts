import type { Plaats } from '../net.ts';
import { soortOfPlaats } from './soort-of-plaats.ts';

/** The address of the page of a halte or instap, from the root of the site. */
export function pathOfPlaats(plaats: Plaats): `/${string}` {
  return soortOfPlaats(plaats) === 'instap' ? `/instappen/${plaats.id}/` : `/haltes/${plaats.id}/`;
}
