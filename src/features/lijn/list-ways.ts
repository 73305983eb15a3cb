import type { Lijn, Plaats } from '../../domain/net/net.ts';
import { pathOfPlaats } from '../../domain/net/queries/path-of-plaats.ts';
import { soortOfPlaats } from '../../domain/net/queries/soort-of-plaats.ts';
import type { Strip } from '../../domain/net/queries/strip.ts';

/** One way to or from a halte: where it leads and the lijnen that run it side by side. */
export interface Way {
  label: string;
  path: `/${string}`;
  lijnen: Lijn[];
}

const toWay = (plaats: Plaats): Omit<Way, 'lijnen'> => ({
  label: plaats.kaartlabel ?? plaats.naam,
  path: pathOfPlaats(plaats),
});

/** A platform full of start points is one place to come from. */
const toWays = (plaatsen: Plaats[]): Omit<Way, 'lijnen'>[] =>
  plaatsen.length > 2 && plaatsen.every((plaats) => soortOfPlaats(plaats) === 'instap')
    ? [{ label: `${plaatsen.length} startpunten`, path: '/instappen/' }]
    : plaatsen.map(toWay);

/** The ways on one side of a halte, those of several lijnen to the same plaats taken together. */
export function listWays(strips: Strip[], side: 'previous' | 'next'): Way[] {
  const ways = new Map<string, Way>();
  for (const strip of strips) {
    for (const way of toWays(strip[side])) {
      const known = ways.get(way.path);
      if (known) known.lijnen.push(strip.lijn);
      else ways.set(way.path, { ...way, lijnen: [strip.lijn] });
    }
  }
  return [...ways.values()];
}
