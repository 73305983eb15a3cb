import type { Lijn } from '../../domain/net/net.ts';
import { soortOfPlaats } from '../../domain/net/queries/soort-of-plaats.ts';
import type { StripHalte } from '../../domain/net/queries/strip.ts';

const isMain = ({ soort }: Lijn): boolean => soort === 'gewoon';

const mainIds = (stop: StripHalte | undefined): string =>
  stop?.overstap
    .filter(isMain)
    .map(({ id }) => id)
    .join(' ') ?? '';

/** Whether the same main lijnen ride along before and after a stop, so that naming them there says nothing new. */
const ridesAlong = (haltes: StripHalte[], index: number): boolean =>
  [index - 1, index + 1].every((other) => mainIds(haltes[other]) === mainIds(haltes[index]));

const zoneOf = (stop: StripHalte | undefined): string | undefined =>
  stop && 'zone' in stop.plaats ? stop.plaats.zone : undefined;

/** The zone of a stop where it is another than that of the stop before. */
function startOfZone(haltes: StripHalte[], index: number): string | undefined {
  const zone = zoneOf(haltes[index]);
  return zone === zoneOf(haltes[index - 1]) ? undefined : zone;
}

/** What a track shows of each stop; when `brief`, a change to a main lijn only where lijnen join or leave. */
export function listStops(haltes: StripHalte[], brief: boolean) {
  return haltes.map(({ plaats, overstap, isHere }, index) => ({
    plaats,
    isHere,
    /** The zone that begins at this stop, on a whole map of a lijn. */
    zone: brief ? undefined : startOfZone(haltes, index),
    overstap: brief && ridesAlong(haltes, index) ? overstap.filter((lijn) => !isMain(lijn)) : overstap,
    kind: soortOfPlaats(plaats),
    isOptional: 'optioneel' in plaats && plaats.optioneel === true,
    isWarning: 'waarschuwing' in plaats && plaats.waarschuwing === true,
  }));
}
