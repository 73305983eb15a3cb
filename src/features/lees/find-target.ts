import type { Lijn, Net } from '../../domain/net/net.ts';
import { findPlaats } from '../../domain/net/queries/find-plaats.ts';
import { lijnenByHalte } from '../../domain/net/queries/lijnen-by-halte.ts';
import { pathOfPlaats } from '../../domain/net/queries/path-of-plaats.ts';

/** Where an uitgang leads: a halte, an instap or a whole lijn, with the badges that belong to it. */
export interface Target {
  naam: string;
  path: `/${string}`;
  lijnen: Lijn[];
}

/** What the id in an uitgang stands for. */
export function findTarget(net: Net, id: string): Target {
  const lijn = net.lijnen.find((candidate) => candidate.id === id);
  if (lijn) return { naam: lijn.naam, path: `/lijnen/${id}/`, lijnen: [lijn] };
  const plaats = findPlaats(net, id);
  return { naam: plaats.naam, path: pathOfPlaats(plaats), lijnen: lijnenByHalte(net, id) };
}
