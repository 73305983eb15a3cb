import type { Net } from '../../domain/net/net.ts';
import type { Tip } from '../../domain/net/naslag.ts';

/** The tips of one step of the journey. */
export interface TipGroup {
  id: string;
  naam: string;
  tips: Tip[];
}

/** The tips by the zone of their first halte, in the order of the journey; each tip once. */
export function groupByZone(net: Net, tips: readonly Tip[]): TipGroup[] {
  const order = net.haltes.map(({ id }) => id);
  const firstOf = (tip: Tip) => Math.min(...tip.haltes.map((id) => order.indexOf(id)));
  const sorted = [...tips].sort((a, b) => firstOf(a) - firstOf(b));
  const groups = [...net.zones, { id: 'overal', naam: 'Langs de hele reis' }].map(({ id, naam }) => ({ id, naam }));
  const zoneOf = (tip: Tip) => net.haltes[firstOf(tip)]?.zone ?? 'overal';
  return groups
    .map((group) => ({ ...group, tips: sorted.filter((tip) => zoneOf(tip) === group.id) }))
    .filter((group) => group.tips.length > 0);
}
