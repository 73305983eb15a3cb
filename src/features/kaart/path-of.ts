import type { ReisPlaats } from '../../domain/net/reis-net.ts';

/** The address of the page of a plaats, keeping the lijn one travels. */
export function pathOf({ id, soort }: ReisPlaats, lijn?: string): `/${string}` {
  const room = soort === 'instap' ? 'instappen' : 'haltes';
  return `/${room}/${id}/${lijn === undefined ? '' : `?lijn=${lijn}`}`;
}
