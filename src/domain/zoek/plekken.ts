import type { Naslag } from '../net/naslag.ts';
import type { Halte, Net } from '../net/net.ts';
import type { Vindplek } from './register.ts';

/** A thing that can be found: what the reader sees, and words that lead to it without standing there. */
export interface Plek extends Vindplek {
  /** Words that find it beside its own text: map label, other names, what people type. */
  woorden: string[];
  /** Questions it answers: they count above running text, under the words. */
  vragen?: string[];
  /** Its text, for a thing without a page of its own. */
  tekst?: string;
}

/** Authors write *niet bekend* where nothing is known; nobody looks for that. */
const isKnown = (tekst: string) => tekst !== 'niet bekend';

const halteSoorten: Record<Halte['soort'], string> = {
  halte: 'halte',
  knooppunt: 'knooppunt',
  bestemming: 'bestemming',
  vervolg: 'verder reizen',
};

function createHaltePlek(halte: Halte, net: Net): Plek {
  const { id, naam, kaartlabel, samenvatting, vragen, soort } = halte;
  const lijnen = net.lijnen.filter(({ trajecten }) => trajecten.some(({ haltes }) => haltes.includes(id)));
  return {
    adres: `/haltes/${id}/`,
    titel: naam,
    soort: halteSoorten[soort],
    zin: samenvatting,
    lijnen: lijnen.map((lijn) => lijn.id),
    woorden: kaartlabel === undefined ? [] : [kaartlabel],
    vragen: vragen.map(({ tekst }) => tekst),
  };
}

function netPlekken(net: Net): Plek[] {
  return [
    ...net.haltes.map((halte) => createHaltePlek(halte, net)),
    ...net.lijnen.map(({ id, naam, samenvatting }) => ({
      ...{ adres: `/lijnen/${id}/`, titel: naam, soort: 'lijn', zin: samenvatting },
      ...{ lijnen: [id], woorden: [] },
    })),
    ...net.instappen.map(({ id, naam, kaartlabel, samenvatting }) => ({
      ...{ adres: `/instappen/${id}/`, titel: naam, soort: 'doelgroep', zin: samenvatting },
      ...{ doelgroepen: [id], woorden: kaartlabel === undefined ? [] : [kaartlabel] },
    })),
  ];
}

function naslagPlekken({ begrippen, instrumenten, praktijk }: Naslag): Plek[] {
  return [
    ...begrippen.map(({ id, term, ook, uitleg }) => ({
      ...{ adres: `/begrippen/#${id}`, titel: term, soort: 'begrip', zin: uitleg },
      ...{ woorden: ook, tekst: uitleg },
    })),
    ...instrumenten.map(({ id, naam, waarvoor, uitleg }) => ({
      ...{ adres: `/instrumenten/#${id}`, titel: naam, soort: 'instrument', zin: waarvoor },
      ...{ woorden: [], tekst: [waarvoor, ...uitleg.map(({ tekst }) => tekst)].join(' ') },
    })),
    ...praktijk.map(({ id, titel, samenvatting, organisatie, plaats, organisatietype, lijnen, instappen }) => ({
      ...{ adres: `/praktijk/${id}/`, titel, soort: 'praktijkvoorbeeld', zin: samenvatting.tekst },
      ...{ lijnen, doelgroepen: instappen, organisatietype, woorden: [organisatie, plaats].filter(isKnown) },
    })),
  ];
}

/** Everything of the content that can be found as itself; `zoekwoorden` holds extra words by address. */
export function listPlekken(net: Net, naslag: Naslag, zoekwoorden: ReadonlyMap<string, readonly string[]>): Plek[] {
  return [...netPlekken(net), ...naslagPlekken(naslag)].map((plek) => ({
    ...plek,
    woorden: [...plek.woorden, ...(zoekwoorden.get(plek.adres) ?? [])],
  }));
}
