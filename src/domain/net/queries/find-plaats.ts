import type { Net, Plaats } from '../net.ts';

/** The halte or instap with this id. */
export function findPlaats(net: Net, id: string): Plaats {
  const plaats = net.haltes.find((halte) => halte.id === id) ?? net.instappen.find((instap) => instap.id === id);
  if (plaats === undefined) throw new Error(`No plaats "${id}" in the net`);
  return plaats;
}
