import { parseBody } from '../body.ts';
import { splitBronMark } from '../bron-mark.ts';
import { naslagOfHalte, type Naslag } from '../naslag.ts';
import type { Halte, Instap, Net } from '../net.ts';
import type { Bron, Literatuur, PaginaKop } from '../site.ts';
import { isKnooppunt } from './is-knooppunt.ts';
import { pathOfPlaats } from './path-of-plaats.ts';

/** A page of the site and the source keys its statements rest on. */
export interface Use {
  naam: string;
  path: `/${string}`;
  keys: string[];
}

/** A text page, as far as its sources go. */
type Pagina = Pick<PaginaKop, 'id' | 'titel' | 'bron'>;

interface Sourced {
  bron: string[];
}

const keysOfBody = (body = ''): string[] => parseBody(body).flatMap(({ text }) => splitBronMark(text)?.bron ?? []);

const toUse = (naam: string, path: Use['path'], sourced: Sourced[], body?: string): Use => ({
  naam,
  path,
  keys: [...new Set([...sourced.flatMap(({ bron }) => bron), ...keysOfBody(body)])].sort(),
});

function ofHalte(halte: Halte, naslag: Naslag): Sourced[] {
  const { tips, wijzigingen, praktijk, begrippen } = naslagOfHalte(naslag, halte);
  return [
    halte,
    ...halte.overwegingen,
    ...halte.uitgangen,
    ...halte.vragen,
    ...halte.aandachtspunten,
    ...halte.valkuilen,
    ...halte.varianten,
    ...halte.duur,
    ...tips,
    ...begrippen,
    ...wijzigingen,
    ...praktijk.map(({ samenvatting }) => samenvatting),
  ];
}

/** The card on which a team talks about a choice: the exits of the knooppunt, and the four worlds. */
function ofIntervisie({ id, naam, uitgangen }: Halte, { werelden }: Naslag): Use {
  const vragen = werelden.flatMap((wereld) => wereld.vragen);
  return toUse(`Intervisie: ${naam}`, `/haltes/${id}/intervisie/`, [...uitgangen, ...werelden, ...vragen]);
}

function ofInstap(instap: Instap, { praktijk }: Naslag): Sourced[] {
  const cases = praktijk.filter(({ instappen }) => instappen.includes(instap.id));
  return [instap, ...instap.aandacht, ...cases.map(({ samenvatting }) => samenvatting)];
}

function ofNaslag({ tips, begrippen, instrumenten, wijzigingen, praktijk }: Naslag): Use[] {
  return [
    toUse('Tips', '/tips/', tips),
    toUse('Begrippen', '/begrippen/', begrippen),
    toUse(
      'Instrumenten',
      '/instrumenten/',
      instrumenten.flatMap(({ uitleg }) => uitleg),
    ),
    toUse('Wijzigingen', '/wijzigingen/', wijzigingen),
    toUse(
      'Praktijk',
      '/praktijk/',
      praktijk.map(({ samenvatting }) => samenvatting),
    ),
    ...praktijk.map(({ id, titel, samenvatting, ingevuld, werkt, knelt, resultaten }) =>
      toUse(titel, `/praktijk/${id}/`, [samenvatting, ...ingevuld, ...werkt, ...knelt, ...resultaten]),
    ),
  ];
}

function ofZelfscan(zelfscan: SiteContent['zelfscan']): Use[] {
  if (zelfscan === undefined) return [];
  const { vragen, verantwoording } = zelfscan;
  return [
    toUse('Zelfscan', '/zelfscan/', vragen),
    toUse('Verantwoording van de zelfscan', '/zelfscan/verantwoording/', [...vragen, ...verantwoording]),
  ];
}

/** What stands on the pages of the site. */
export interface SiteContent {
  net: Net;
  naslag: Naslag;
  bronnen: Pick<Bron, 'id' | 'titel' | 'feiten'>[];
  literatuur: Pick<Literatuur, 'id' | 'titel' | 'bron' | 'gebruik'>[];
  paginas: Pagina[];
  /** The texts under the fields, by the id of their file. */
  bodies: ReadonlyMap<string, string>;
  /** The zelfscan: its vragen, and the sentences of its account. */
  zelfscan?: { vragen: Sourced[]; verantwoording: Sourced[] };
}

/** For every page the source keys on it, in reading order. */
export function listUses({ net, naslag, bronnen, literatuur, paginas, bodies, zelfscan }: SiteContent): Use[] {
  return [
    toUse(
      'De kaart',
      '/',
      net.zones.flatMap(({ duur }) => duur),
    ),
    ...net.haltes.map((halte) => toUse(halte.naam, pathOfPlaats(halte), ofHalte(halte, naslag), bodies.get(halte.id))),
    ...net.haltes.filter(isKnooppunt).map((halte) => ofIntervisie(halte, naslag)),
    ...net.instappen.map((instap) =>
      toUse(instap.naam, pathOfPlaats(instap), ofInstap(instap, naslag), bodies.get(instap.id)),
    ),
    ...net.lijnen.map((lijn) => toUse(lijn.naam, `/lijnen/${lijn.id}/`, [lijn])),
    ...paginas.map((pagina) => toUse(pagina.titel, `/${pagina.id}/`, [pagina], bodies.get(pagina.id))),
    ...ofNaslag(naslag),
    ...ofZelfscan(zelfscan),
    ...bronnen
      .filter(({ feiten }) => feiten.length > 0)
      .map(({ id, titel, feiten }) => toUse(titel, `/bronnen/${id}/`, feiten)),
    ...literatuur.map(({ id, titel, bron, gebruik }) => toUse(titel, `/bronnen/${id}/`, [{ bron }, ...gebruik])),
  ];
}
