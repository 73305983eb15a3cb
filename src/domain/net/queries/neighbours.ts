import type { Lijn, Traject } from '../net.ts';

/** The steps of a traject from one halte to the next; a ring steps from its last to its first as well. */
function stepsOf({ haltes, soort }: Traject): [from: string, to: string][] {
  const next = soort === 'ring' ? [...haltes.slice(1), ...haltes.slice(0, 1)] : haltes.slice(1);
  return next.map((to, i) => [haltes[i] ?? to, to]);
}

/** The ids just before and just after a halte on a lijn, over all its trajecten, each once. */
export function findNeighbours(lijn: Pick<Lijn, 'trajecten'>, id: string): { previous: string[]; next: string[] } {
  const steps = lijn.trajecten.flatMap(stepsOf);
  return {
    previous: [...new Set(steps.filter(([, to]) => to === id).map(([from]) => from))],
    next: [...new Set(steps.filter(([from]) => from === id).map(([, to]) => to))],
  };
}
