import type { Content } from '../content.ts';
import { listTrajecten, type PlacedTraject } from '../trajecten.ts';
import type { Problem } from '../problem.ts';

interface Edge {
  from: string;
  to: string;
  traject: PlacedTraject;
}

/** The steps of all gewone trajecten; a traject that visits a halte twice is reported elsewhere. */
function gewoneEdges(content: Content): Edge[] {
  return listTrajecten(content.lijnen)
    .filter(({ soort, haltes }) => soort === 'gewoon' && new Set(haltes).size === haltes.length)
    .flatMap((traject) => traject.haltes.slice(1).map((to, i) => ({ from: traject.haltes[i] ?? to, to, traject })));
}

/** The edges that close a cycle, each with the way round, found by depth-first search (Tarjan, 1972). */
function findCycles(edges: readonly Edge[]): { path: string[]; closing: Edge }[] {
  const outgoing = new Map<string, Edge[]>();
  for (const edge of edges) outgoing.set(edge.from, [...(outgoing.get(edge.from) ?? []), edge]);
  const done = new Set<string>();
  const cycles: { path: string[]; closing: Edge }[] = [];
  const visit = (id: string, way: readonly string[]): void => {
    const here = [...way, id];
    for (const edge of outgoing.get(id) ?? []) {
      const start = here.indexOf(edge.to);
      if (start >= 0) cycles.push({ path: [...here.slice(start), edge.to], closing: edge });
      else if (!done.has(edge.to)) visit(edge.to, here);
    }
    done.add(id);
  };
  for (const id of outgoing.keys()) if (!done.has(id)) visit(id, []);
  return cycles;
}

/** Cycles in the gewone lijnen together: on those a traveller only ever moves forward. */
export function checkCycles(content: Content): Problem[] {
  return findCycles(gewoneEdges(content)).map(({ path, closing: { traject } }) => ({
    bestand: traject.bestand,
    veld: traject.veld,
    melding: `De gewone lijnen lopen in een kring: ${path.join(' → ')}.`,
    remedie: 'Haal een van deze stappen weg, of maak van de weg terug een apart traject met soort: lus.',
  }));
}
