import { soortOfPlaats } from '../../domain/net/queries/soort-of-plaats.ts';
import type { Strip, StripTraject } from '../../domain/net/queries/strip.ts';

/** What a strip map draws: the start points as one platform, and every other traject as a track with a name. */
interface Tracks {
  platform: StripTraject | undefined;
  tracks: { name: string; traject: StripTraject }[];
}

const startsAtInstap = ({ haltes }: StripTraject): boolean =>
  haltes[0] !== undefined && soortOfPlaats(haltes[0].plaats) === 'instap';

const nameOf = ({ soort, haltes }: StripTraject): string => {
  const names = haltes.map(({ plaats }) => plaats.kaartlabel ?? plaats.naam);
  return `${soort === 'lus' ? 'Terug: van' : 'Van'} ${names[0] ?? ''} naar ${names.at(-1) ?? ''}`;
};

/** The tracks of a strip map; when `brief`, only those through the halte one is at. */
export function listTracks({ lijn, trajecten }: Strip, brief: boolean): Tracks {
  const starts = trajecten.filter(startsAtInstap);
  // The start points ride one track, so they are one list and not ten tracks.
  const platform = { soort: lijn.soort, haltes: starts.flatMap(({ haltes }) => haltes.slice(0, 1)) };
  const tracks = trajecten
    .filter((traject) => !startsAtInstap(traject))
    .filter(({ haltes }) => !brief || haltes.some(({ isHere }) => isHere))
    .map((traject) => ({ name: nameOf(traject), traject }));
  return { platform: starts.length > 0 && !brief ? platform : undefined, tracks };
}
