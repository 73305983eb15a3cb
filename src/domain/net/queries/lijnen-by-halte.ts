import type { Lijn, Net } from '../net.ts';

/** The lijnen that visit a halte or instap, in the order of the net. */
export function lijnenByHalte(net: Net, id: string): Lijn[] {
  return net.lijnen.filter((lijn) => lijn.trajecten.some((traject) => traject.haltes.includes(id)));
}
