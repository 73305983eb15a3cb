import type { Lijn, Net, Plaats, Traject, Zone } from './net.ts';
import { soortOfPlaats } from './queries/soort-of-plaats.ts';

/** A plaats as far as travelling the map needs it. */
export interface ReisPlaats {
  id: string;
  naam: string;
  soort: ReturnType<typeof soortOfPlaats>;
  /** Its own zone, or for a side track that of the halte it leaves from; absent on the ring, which is everywhere. */
  zone?: string;
  /** Of an instap: the haltes that often need extra attention. */
  aandacht?: string[];
}

/** A lijn as far as travelling it needs it. */
export type ReisLijn = Pick<Lijn, 'id' | 'naam' | 'letter' | 'kleur' | 'soort' | 'samenvatting' | 'trajecten'> & {
  bron: string;
  ontwerp: boolean;
};

/** The net that goes along to the browser: small, without texts of haltes. */
export interface ReisNet {
  zones: Pick<Zone, 'id' | 'naam' | 'kort'>[];
  plaatsen: ReisPlaats[];
  lijnen: ReisLijn[];
}

/** The zone of the nearest halte before this one on a traject that has one. */
function zoneBefore(net: Net, id: string): string | undefined {
  const zones = new Map(net.haltes.map((halte) => [halte.id, halte.zone]));
  const before = ({ haltes }: Traject): string[] => haltes.slice(0, Math.max(0, haltes.indexOf(id))).reverse();
  return net.lijnen
    .flatMap(({ trajecten }) => trajecten.flatMap(before))
    .map((earlier) => zones.get(earlier))
    .find((zone) => zone !== undefined);
}

function zoneOfPlaats(net: Net, plaats: Plaats): string | undefined {
  if (soortOfPlaats(plaats) === 'instap') return net.zones[0]?.id;
  return ('zone' in plaats ? plaats.zone : undefined) ?? zoneBefore(net, plaats.id);
}

function toReisPlaats(net: Net, plaats: Plaats): ReisPlaats {
  const zone = zoneOfPlaats(net, plaats);
  const aandacht = 'aandacht' in plaats ? [...new Set(plaats.aandacht.flatMap(({ haltes }) => haltes))] : undefined;
  return {
    id: plaats.id,
    naam: plaats.naam,
    soort: soortOfPlaats(plaats),
    ...(zone === undefined ? {} : { zone }),
    ...(aandacht === undefined ? {} : { aandacht }),
  };
}

/** What the map needs of the net while one travels it. */
export function toReisNet(net: Net): ReisNet {
  return {
    zones: net.zones.map(({ id, naam, kort }) => ({ id, naam, kort })),
    plaatsen: [...net.haltes, ...net.instappen].map((plaats) => toReisPlaats(net, plaats)),
    lijnen: net.lijnen.map(({ id, naam, letter, kleur, soort, samenvatting, trajecten, bron, ontwerp }) => ({
      ...{ id, naam, letter, kleur, soort, samenvatting, trajecten },
      bron: bron.join(' '),
      ontwerp: ontwerp === true,
    })),
  };
}
