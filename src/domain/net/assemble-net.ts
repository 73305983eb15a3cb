import type { Content, Entry } from './content.ts';
import type { Lijn, Net, Zone } from './net.ts';

/** The network as plain data, everything in reading order. */
export function assembleNet(content: Pick<Content, 'zones' | 'haltes' | 'instappen' | 'lijnen'>): Net {
  const zones = byVolgorde(content.zones).map(toZone);
  const lijnen = byVolgorde(content.lijnen).map(toLijn);
  const rank = rankByTravel(lijnen);
  const byRank = (a: { id: string }, b: { id: string }) =>
    (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size);
  return {
    zones,
    haltes: content.haltes.map(({ id, data }) => ({ id, ...data })).sort(byRank),
    instappen: content.instappen.map(({ id, data }) => ({ id, ...data })).sort(byRank),
    lijnen,
  };
}

function toZone({ id, data }: Content['zones'][number]): Zone {
  const { naam, kort, toelichting, duur } = data;
  return { id, naam, kort, toelichting, duur };
}

function toLijn({ id, data }: Content['lijnen'][number]): Lijn {
  const { naam, letter, kleur, samenvatting, bron, ontwerp, soort = 'gewoon' } = data;
  const trajecten = data.trajecten.map((traject) => (Array.isArray(traject) ? { haltes: traject, soort } : traject));
  const lijn = { id, naam, letter, soort, kleur, samenvatting, bron, trajecten };
  return ontwerp === undefined ? lijn : { ...lijn, ontwerp };
}

function byVolgorde<Data extends { volgorde: number }>(entries: readonly Entry<Data>[]): Entry<Data>[] {
  return [...entries].sort((a, b) => a.data.volgorde - b.data.volgorde);
}

/** The rank of every plaats: the order in which someone who rides all lijnen first meets it. */
function rankByTravel(lijnen: readonly Lijn[]): Map<string, number> {
  const rank = new Map<string, number>();
  for (const id of lijnen.flatMap((lijn) => lijn.trajecten.flatMap((traject) => traject.haltes))) {
    if (!rank.has(id)) rank.set(id, rank.size);
  }
  return rank;
}
