import type { Lijn, Net, Plaats, TrajectSoort } from '../net.ts';
import { findPlaats } from './find-plaats.ts';
import { lijnenByHalte } from './lijnen-by-halte.ts';
import { findNeighbours } from './neighbours.ts';

/** One plaats on a strip map. */
export interface StripHalte {
  plaats: Plaats;
  /** The other lijnen one can change to here. */
  overstap: Lijn[];
  /** Whether this is the halte the strip was asked for. */
  isHere: boolean;
}

/** One traject of a strip map, its plaatsen in the direction of travel. */
export interface StripTraject {
  soort: TrajectSoort;
  haltes: StripHalte[];
}

/** What a strip map of one lijn shows: its trajecten, the main one first, and the way on from one halte. */
export interface Strip {
  lijn: Lijn;
  trajecten: StripTraject[];
  previous: Plaats[];
  next: Plaats[];
}

/** The strip map of a lijn, with the neighbours of a halte on it when one is given. */
export function buildStrip(net: Net, lijnId: string, halteId?: string): Strip {
  const lijn = net.lijnen.find(({ id }) => id === lijnId);
  if (lijn === undefined) throw new Error(`No lijn "${lijnId}" in the net`);
  const toStripHalte = (id: string): StripHalte => ({
    plaats: findPlaats(net, id),
    overstap: lijnenByHalte(net, id).filter((other) => other.id !== lijnId),
    isHere: id === halteId,
  });
  const neighbours = halteId === undefined ? { previous: [], next: [] } : findNeighbours(lijn, halteId);
  return {
    lijn,
    trajecten: lijn.trajecten.map(({ soort, haltes }) => ({ soort, haltes: haltes.map(toStripHalte) })),
    previous: neighbours.previous.map((id) => findPlaats(net, id)),
    next: neighbours.next.map((id) => findPlaats(net, id)),
  };
}
