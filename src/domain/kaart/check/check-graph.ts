import { findNearest } from '../../net/did-you-mean.ts';
import type { NetInput, Traject } from '../model/net-input.ts';

/**
 * Mistakes that only show in the whole: a halte on no line, a gewone line that runs back through the zones or in a
 * circle. The net may hold other mistakes already; `used` are the haltes that its file has on a line, if that can be told.
 */
export function checkGraph(net: NetInput, used: ReadonlySet<string> | undefined): string[] {
  const index = new Map(net.zones.map(({ id }, i) => [id, i]));
  const zoneOf = new Map(
    net.haltes.flatMap(({ id, zone }) => (index.has(zone ?? '') ? [[id, index.get(zone!)!]] : [])),
  );
  const back = new Map<Traject, string[]>();
  for (const lijn of net.lijnen)
    for (const traject of lijn.trajecten) {
      const messages = zonesRunningBack(net, zoneOf, lijn.id, traject);
      if (messages.length > 0) back.set(traject, messages);
    }
  return [...loose(net, used), ...[...back.values()].flat(), ...circles(net, zoneOf, new Set(back.keys()))];
}

/** Haltes on no line, less those that are only written wrong there: that has a message of its own. */
function loose({ haltes }: NetInput, used: ReadonlySet<string> | undefined): string[] {
  if (!used) return [];
  const known = new Set(haltes.map(({ id }) => id));
  const found = haltes.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  const strange = [...used].filter((id) => !known.has(id));
  const isFew = found.length * strange.length <= MOST_COMPARED;
  const meant = new Set(isFew ? strange.map((id) => findNearest(id.slice(0, 80), found)) : []);
  return found
    .filter((id) => !meant.has(id))
    .map((id) => `Halte "${id}" ligt op geen enkele lijn. Zet hem in een traject of haal hem weg.`);
}

/** Words are compared with one another as long as there are not too many of them. */
const MOST_COMPARED = 2000;

/** Walks a gewoon traject: the zone may never become an earlier one, also not past haltes without a zone. */
function zonesRunningBack(net: NetInput, zoneOf: Zones, lijn: string, { haltes, soort }: Traject): string[] {
  if (soort !== 'gewoon') return [];
  const fouten: string[] = [];
  let [furthest, at] = [-1, ''];
  for (const id of haltes) {
    const zone = zoneOf.get(id) ?? -1;
    if (zone >= 0 && zone < furthest) {
      const [later, earlier] = [net.zones[furthest]!.naam, net.zones[zone]!.naam];
      fouten.push(
        `Lijn "${lijn}" loopt terug door de zones: van "${at}" (${later}) naar "${id}" (${earlier}). Draai de volgorde om, of geef dit traject soort "lus".`,
      );
    }
    if (zone > furthest) [furthest, at] = [zone, id];
  }
  return fouten;
}

/** The place of the zone of each halte that has one. */
type Zones = ReadonlyMap<string, number>;

/** A halte by its id, or the border before a zone by its number, so that no id can be taken for a border. */
type Vertex = string | number;

/**
 * Finds circles in the gewone trajecten, borders between zones included, and names the haltes on them. Trajecten that
 * run back through the zones and those that visit a halte twice have a message already and are left out.
 */
function circles(net: NetInput, zoneOf: Zones, isSaid: ReadonlySet<Traject>): string[] {
  const next = new Map<Vertex, Set<Vertex>>();
  const add = (from: Vertex, to: Vertex): void => {
    const set = next.get(from);
    if (set) set.add(to);
    else next.set(from, new Set([to]));
  };
  for (const traject of net.lijnen.flatMap((lijn) => lijn.trajecten)) {
    const { haltes, soort } = traject;
    if (soort !== 'gewoon' || isSaid.has(traject) || new Set(haltes).size < haltes.length) continue;
    haltes.slice(1).forEach((to, i) => {
      add(haltes[i]!, to);
    });
  }
  for (const [id, zone] of zoneOf) {
    add(zone, id);
    if (zone + 1 < net.zones.length) add(id, zone + 1);
  }
  for (let i = 1; i < net.zones.length; i++) add(i - 1, i);
  return findCircles(next).map(
    (names) => `De gewone lijnen lopen in een kring: ${shorten(names)}. Geef het traject dat terugloopt soort "lus".`,
  );
}

/** The circles that a walk in depth closes, each as the haltes on it; a list and no recursion, as a line may be long. */
function findCircles(next: ReadonlyMap<Vertex, ReadonlySet<Vertex>>): string[][] {
  const state = new Map<Vertex, 'busy' | 'done'>();
  const found: string[][] = [];
  for (const start of next.keys()) {
    if (state.has(start)) continue;
    const path: { id: Vertex; rest: Iterator<Vertex> }[] = [];
    const enter = (id: Vertex): void => {
      state.set(id, 'busy');
      path.push({ id, rest: (next.get(id) ?? new Set<Vertex>()).values() });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = top.rest.next();
      if (step.done) state.set(path.pop()!.id, 'done');
      else if (!state.has(step.value)) enter(step.value);
      else if (state.get(step.value) === 'busy') {
        const ids = path.map(({ id }) => id);
        const circle = [...ids.slice(ids.indexOf(step.value)), step.value];
        found.push(circle.filter((id) => typeof id === 'string'));
      }
    }
  }
  return found;
}

const shorten = (names: string[]): string =>
  (names.length > 14 ? [...names.slice(0, 8), '…', ...names.slice(-4)] : names).join(' → ');
