import type { NetInput } from './net-input.ts';

/** Mistakes that only show in the whole: a halte on no line, a gewone line that runs back through the zones or in a circle. */
export function checkGraph(net: NetInput): string[] {
  const fouten: string[] = [];
  const used = new Set(net.lijnen.flatMap((lijn) => lijn.trajecten.flatMap((traject) => traject.haltes)));
  for (const halte of net.haltes)
    if (!used.has(halte.id))
      fouten.push(`Halte "${halte.id}" ligt op geen enkele lijn. Zet hem in een traject of haal hem weg.`);
  const runsBack = zonesRunningBack(net);
  fouten.push(...runsBack);
  if (runsBack.length === 0) fouten.push(...circles(net));
  return fouten;
}

/** Walks each gewoon traject: the zone may never become an earlier one, also not past haltes without a zone. */
function zonesRunningBack(net: NetInput): string[] {
  const zoneOf = new Map(net.haltes.map((halte) => [halte.id, net.zones.findIndex((zone) => zone.id === halte.zone)]));
  const fouten: string[] = [];
  for (const lijn of net.lijnen)
    for (const traject of lijn.trajecten) {
      if (traject.soort !== 'gewoon') continue;
      let [furthest, at] = [-1, ''];
      for (const id of traject.haltes) {
        const zone = zoneOf.get(id)!;
        if (zone >= 0 && zone < furthest) {
          const [later, earlier] = [net.zones[furthest]!.naam, net.zones[zone]!.naam];
          fouten.push(
            `Lijn "${lijn.id}" loopt terug door de zones: van "${at}" (${later}) naar "${id}" (${earlier}). Draai de volgorde om, of geef dit traject soort "lus".`,
          );
        }
        if (zone > furthest) [furthest, at] = [zone, id];
      }
    }
  return fouten;
}

/** Finds circles in the gewone trajecten, borders between zones included, and names the haltes on them. */
function circles(net: NetInput): string[] {
  const next = new Map<Vertex, Set<Vertex>>();
  const add = (from: Vertex, to: Vertex): void => {
    next.set(from, (next.get(from) ?? new Set()).add(to));
  };
  for (const lijn of net.lijnen)
    for (const { haltes, soort } of lijn.trajecten)
      if (soort === 'gewoon') for (let i = 1; i < haltes.length; i++) add(haltes[i - 1]!, haltes[i]!);
  net.zones.forEach((zone, i) => {
    const following = net.zones[i + 1];
    for (const halte of net.haltes) {
      if (halte.zone !== zone.id) continue;
      add(i, halte.id);
      if (following) add(halte.id, i + 1);
    }
    if (following) add(i, i + 1);
  });
  const state = new Map<Vertex, 'busy' | 'done'>();
  const fouten: string[] = [];
  const visit = (id: Vertex, path: Vertex[]): void => {
    state.set(id, 'busy');
    for (const to of next.get(id) ?? []) {
      if (state.get(to) === 'busy') {
        const names = [...path.slice(path.indexOf(to)), to].filter((name) => typeof name === 'string');
        fouten.push(
          `De gewone lijnen lopen in een kring: ${names.join(' → ')}. Geef het traject dat terugloopt soort "lus".`,
        );
      } else if (!state.has(to)) visit(to, [...path, to]);
    }
    state.set(id, 'done');
  };
  for (const id of next.keys()) if (!state.has(id)) visit(id, [id]);
  return fouten;
}

/** A halte by its id, or the border before a zone by its number, so that no id can be taken for a border. */
type Vertex = string | number;
