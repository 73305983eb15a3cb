import type { Net } from '../../domain/net/net.ts';
import { findPlaats } from '../../domain/net/queries/find-plaats.ts';

/** The name of where an uitgang leads, as it stands on the map: a halte, an instap or a whole lijn. */
export function nameOfTarget(net: Net, id: string): string {
  const lijn = net.lijnen.find((candidate) => candidate.id === id);
  if (lijn) return lijn.naam;
  const { kaartlabel, naam } = findPlaats(net, id);
  return kaartlabel ?? naam;
}
