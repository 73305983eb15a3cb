import { checkNet } from '../../../src/domain/kaart/check/check-net.ts';
import type { NetInput } from '../../../src/domain/kaart/model/net-input.ts';

/** What a toy net can say beside its lines: haltes per zone, and soort or naam per halte. */
interface ToyExtras {
  zones?: Record<string, string>;
  soorten?: Record<string, string>;
  namen?: Record<string, string>;
}

/**
 * A small net from lines written as words: `{ A: ['a b c', 'lus: c b'] }` is line A with a gewoon traject and a lus.
 * Haltes are named after their id unless `namen` says otherwise.
 */
export function toyNet(
  lines: Record<string, string[]>,
  { zones = {}, soorten = {}, namen = {} }: ToyExtras = {},
): NetInput {
  const zoneOf = new Map(Object.entries(zones).flatMap(([zone, ids]) => ids.split(' ').map((id) => [id, zone])));
  const lijnen = Object.entries(lines).map(([id, texts]) => ({
    id,
    naam: `Lijn ${id}`,
    letter: id,
    trajecten: texts.map(readTraject),
  }));
  const ids = [...new Set(lijnen.flatMap((lijn) => lijn.trajecten.flatMap(({ haltes }) => haltes)))];
  const haltes = ids.map((id) => ({ id, naam: namen[id] ?? id, soort: soorten[id], zone: zoneOf.get(id) }));
  const zoneList = Object.keys(zones).map((id) => ({ id, naam: `Stap ${id}` }));
  const { net, fouten } = checkNet({ zones: zoneList, haltes, lijnen });
  if (!net) throw new Error(fouten.join('\n'));
  return net;
}

function readTraject(text: string): { haltes: string[]; soort: string } {
  const [soort, ids] = text.includes(': ') ? text.split(': ') : ['gewoon', text];
  return { haltes: ids!.split(' '), soort: soort! };
}

/** A trunk with a branch above and below that come back, a side track, a loop, a platform and a ring: all there is. */
export const ALL_KINDS = toyNet(
  {
    H: ['d1 s', 'd2 s', 'd3 s', 's a b c d e f g'],
    V: ['a v1 v2 e'],
    F: ['a f1 f2 e'],
    L: ['lus: e x1 c'],
    Z: ['zijspoor: f z1 z2'],
    O: ['ring: r1 r2 r3'],
  },
  {
    zones: { een: 'd1 d2 d3 s a', twee: 'b c d v1 v2 f1 f2', drie: 'e f g' },
    soorten: { d1: 'instap', d2: 'instap', d3: 'instap', a: 'knooppunt', g: 'bestemming', z2: 'vervolg' },
    namen: {
      b: 'Eerste gesprek',
      c: 'Werkplek zoeken',
      v1: 'Vaardigheden oefenen',
      g: 'Werkfit',
      r1: 'Overleg in het team',
    },
  },
);
