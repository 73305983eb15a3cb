import type { ReisNet } from './reis-net.ts';

/** What is chosen on the map: a lijn, a plaats, a zone, a group; each may be absent. */
export interface Reis {
  lijn?: string;
  halte?: string;
  zone?: string;
  instap?: string;
}

/** A value in an address that the net does not know. */
export interface UnknownChoice {
  veld: keyof Reis;
  waarde: string;
}

const fields = ['lijn', 'halte', 'zone', 'instap'] as const;

function idsOf(net: ReisNet, field: keyof Reis): string[] {
  if (field === 'lijn') return net.lijnen.map(({ id }) => id);
  if (field === 'zone') return net.zones.map(({ id }) => id);
  return net.plaatsen.filter(({ soort }) => field === 'halte' || soort === 'instap').map(({ id }) => id);
}

/** What an address chooses on the map, and what in it the net does not know; `valueOf` gives the value of a field. */
export function readReis(
  net: ReisNet,
  valueOf: (field: string) => string | null,
): { reis: Reis; unknown: UnknownChoice[] } {
  const reis: Reis = {};
  const unknown: UnknownChoice[] = [];
  for (const veld of fields) {
    const waarde = valueOf(veld);
    if (waarde === null || waarde === '') continue;
    if (idsOf(net, veld).includes(waarde)) reis[veld] = waarde;
    else unknown.push({ veld, waarde });
  }
  return { reis, unknown };
}

/** The query of an address that shows the map like this; empty when nothing is chosen. */
export function writeReis(reis: Reis): string {
  const pairs = fields.flatMap((field) => (reis[field] === undefined ? [] : [`${field}=${reis[field]}`]));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
