import type { NetInput, Plaats, Traject } from '../../src/domain/kaart/model/net-input.ts';

/** The edits an editor makes; each gives a changed copy and leaves the net alone. */
export const EDITS: Record<string, (net: NetInput) => NetInput> = {
  'a halte added': addHalte,
  'a halte removed': removeHalte,
  'a halte renamed': renameHalte,
  'a line added': addLijn,
};

/** The gewoon traject with the most haltes: what an editor thinks of as the net. */
export function longestTraject(net: NetInput): Traject {
  const gewoon = net.lijnen.flatMap((lijn) => lijn.trajecten).filter(({ soort }) => soort === 'gewoon');
  return gewoon.reduce((best, next) => (next.haltes.length > best.haltes.length ? next : best));
}

/** A halte halfway the longest traject, for every line that rides there. */
function addHalte(net: NetInput): NetInput {
  const copy = structuredClone(net);
  const { haltes } = longestTraject(copy);
  const at = Math.floor(haltes.length / 2);
  const [from, to] = [haltes[at - 1]!, haltes[at]!];
  copy.haltes.push(newHalte(copy, from));
  for (const { haltes: ids } of copy.lijnen.flatMap((lijn) => lijn.trajecten)) {
    const place = ids.findIndex((id, i) => id === to && ids[i - 1] === from);
    if (place > 0) ids.splice(place, 0, 'nieuw');
  }
  return copy;
}

/** A halte in the zone of another. */
function newHalte(net: NetInput, beside: string): Plaats {
  const { zone } = net.haltes.find(({ id }) => id === beside)!;
  const halte: Plaats = { id: 'nieuw', naam: 'Nieuwe halte', soort: 'halte', optioneel: false, waarschuwing: false };
  return zone === undefined ? halte : { ...halte, zone };
}

/** A halte between two others of the longest traject, the one that the fewest trajecten visit and nearest to its middle. */
function removeHalte(net: NetInput): NetInput {
  const copy = structuredClone(net);
  const all = copy.lijnen.flatMap((lijn) => lijn.trajecten);
  const { haltes } = longestTraject(copy);
  const cost = (id: string): number =>
    100 * all.filter((traject) => traject.haltes.includes(id)).length +
    Math.abs(haltes.indexOf(id) - Math.floor(haltes.length / 2));
  const gone = haltes.slice(1, -1).reduce((best, id) => (cost(id) < cost(best) ? id : best));
  for (const traject of all) traject.haltes = traject.haltes.filter((id) => id !== gone);
  copy.haltes = copy.haltes.filter(({ id }) => id !== gone);
  return copy;
}

/** A name of another length for a halte a third of the way. */
function renameHalte(net: NetInput): NetInput {
  const copy = structuredClone(net);
  const { haltes } = longestTraject(copy);
  const halte = copy.haltes.find(({ id }) => id === haltes[Math.floor(haltes.length / 3)])!;
  halte.naam = halte.kaartlabel = 'Een andere, langere naam';
  return copy;
}

/** A line that leaves the longest traject, visits one halte of its own and comes back. */
function addLijn(net: NetInput): NetInput {
  const copy = structuredClone(net);
  const { haltes } = longestTraject(copy);
  const at = Math.floor(haltes.length / 2);
  const [from, to] = [haltes[at - 1]!, haltes[at + 2] ?? haltes.at(-1)!];
  copy.haltes.push(newHalte(copy, from));
  copy.lijnen.push({
    id: 'nieuwe-lijn',
    naam: 'Nieuwe lijn',
    letter: 'N',
    soort: 'gewoon',
    trajecten: [{ haltes: [from, 'nieuw', to], soort: 'gewoon' }],
  });
  return copy;
}
