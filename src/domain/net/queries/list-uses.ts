import { parseBody } from '../body.ts';
import { splitBronMark } from '../bron-mark.ts';
import type { Net } from '../net.ts';
import { pathOfPlaats } from './path-of-plaats.ts';

/** A page of the site and the source keys its statements rest on. */
export interface Use {
  naam: string;
  path: `/${string}`;
  keys: string[];
}

/** A text page, as far as its sources go. */
interface Pagina {
  id: string;
  titel: string;
  bron: string[];
}

interface Sourced {
  bron: string[];
}

const keysOfBody = (body = ''): string[] => parseBody(body).flatMap(({ text }) => splitBronMark(text)?.bron ?? []);

const toUse = (naam: string, path: Use['path'], sourced: Sourced[], body?: string): Use => ({
  naam,
  path,
  keys: [...new Set([...sourced.flatMap(({ bron }) => bron), ...keysOfBody(body)])].sort(),
});

/** For every page the source keys on it, in reading order; `bodies` are the texts by the id of their file. */
export function listUses(net: Net, paginas: Pagina[], bodies: ReadonlyMap<string, string>): Use[] {
  return [
    toUse(
      'De kaart',
      '/',
      net.zones.flatMap(({ duur }) => duur),
    ),
    ...net.haltes.map((halte) =>
      toUse(halte.naam, pathOfPlaats(halte), [halte, ...halte.overwegingen, ...halte.uitgangen], bodies.get(halte.id)),
    ),
    ...net.instappen.map((instap) =>
      toUse(instap.naam, pathOfPlaats(instap), [instap, ...instap.aandacht], bodies.get(instap.id)),
    ),
    ...net.lijnen.map((lijn) => toUse(lijn.naam, `/lijnen/${lijn.id}/`, [lijn])),
    ...paginas.map((pagina) => toUse(pagina.titel, `/${pagina.id}/`, [pagina], bodies.get(pagina.id))),
  ];
}
