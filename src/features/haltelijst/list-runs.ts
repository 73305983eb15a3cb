import { soortOfPlaats } from '../../domain/net/queries/soort-of-plaats.ts';
import type { Strip, StripHalte } from '../../domain/net/queries/strip.ts';

/** One run of a lijn in words: what it is called and the plaatsen on it. */
export interface Run {
  label: string;
  haltes: StripHalte[];
}

const startsAtInstap = ({ haltes }: { haltes: StripHalte[] }): boolean =>
  haltes[0] !== undefined && soortOfPlaats(haltes[0].plaats) === 'instap';

const labelOf = (soort: string, haltes: StripHalte[]): string => {
  const from = haltes[0]?.plaats.naam;
  const to = haltes.at(-1)?.plaats.naam;
  if (soort === 'ring') return 'Rond, zonder begin of einde';
  return soort === 'lus' ? `Terug van ${from} naar ${to}` : `Van ${from} naar ${to}`;
};

/** The runs of a lijn in the order of the map: each traject, and then the start points together as one platform. */
export function listRuns({ trajecten }: Strip): Run[] {
  const starts = trajecten.filter(startsAtInstap);
  const first = starts[0]?.haltes[1]?.plaats.naam;
  const platform = {
    label: `Startpunten, alle naar ${first}`,
    haltes: starts.flatMap(({ haltes }) => haltes.slice(0, 1)),
  };
  const runs = trajecten
    .filter((traject) => !startsAtInstap(traject))
    .map(({ soort, haltes }) => ({ label: labelOf(soort, haltes), haltes }));
  return starts.length > 0 ? [...runs, platform] : runs;
}
