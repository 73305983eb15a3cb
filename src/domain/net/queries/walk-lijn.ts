import type { ReisLijn, ReisNet } from '../reis-net.ts';
import { findNeighbours } from './neighbours.ts';

/** The haltes of a lijn in travelling order, each once, without the start points. */
export function listHaltes(net: ReisNet, lijn: ReisLijn): string[] {
  const starts = new Set(net.plaatsen.filter(({ soort }) => soort === 'instap').map(({ id }) => id));
  return [...new Set(lijn.trajecten.flatMap(({ haltes }) => haltes))].filter((id) => !starts.has(id));
}

/** The lijnen of a plaats, in the order of the net. */
export function lijnenAt(net: ReisNet, id: string): ReisLijn[] {
  return net.lijnen.filter(({ trajecten }) => trajecten.some(({ haltes }) => haltes.includes(id)));
}

/** The lijn one travels from a plaats: the chosen one when it comes there, else the first that does. */
export function lijnToTravel(net: ReisNet, id: string, chosen?: string): ReisLijn | undefined {
  const here = lijnenAt(net, id);
  return here.find((lijn) => lijn.id === chosen) ?? here[0];
}

/** The halte one step on along a lijn, or back; nothing at its end. */
export function stepAlong(
  net: ReisNet,
  lijn: ReisLijn,
  id: string,
  direction: 'next' | 'previous',
): string | undefined {
  const haltes = new Set(listHaltes(net, lijn));
  const found = findNeighbours(lijn, id)[direction];
  // At the fork of the start points one goes on, never back into one of ten.
  return found.find((other) => haltes.has(other));
}

/** The first or last halte of the main traject of a lijn. */
export function endOfLijn(net: ReisNet, lijn: ReisLijn, end: 'first' | 'last'): string | undefined {
  const main = lijn.trajecten[0]?.haltes ?? [];
  return end === 'first' ? listHaltes(net, lijn)[0] : main.at(-1);
}

/** The next lijn one can change to at a plaats, round and round; nothing where only one lijn comes. */
export function changeLijn(net: ReisNet, id: string, current: string, direction: 1 | -1): ReisLijn | undefined {
  const here = lijnenAt(net, id);
  const index = here.findIndex((lijn) => lijn.id === current);
  return here.length < 2 ? undefined : here.at((index + direction) % here.length);
}
