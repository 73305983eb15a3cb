import type { UnknownChoice } from '../../domain/net/reis.ts';
import type { ReisLijn, ReisNet } from '../../domain/net/reis-net.ts';
import { viewReis } from '../../domain/net/queries/view-reis.ts';
import { lijnenAt, listHaltes } from '../../domain/net/queries/walk-lijn.ts';

/*
 * What the map says aloud. The browser itself says the name of what gets the focus, so nothing here repeats it.
 */

const nameOf = (net: ReisNet, id: string | undefined): string =>
  net.plaatsen.find((plaats) => plaats.id === id)?.naam ?? '';

const plural = (count: number): string => (count === 1 ? '1 halte' : `${count} haltes`);

/** Which lijn now stands in front. */
export function describeLijn(net: ReisNet, lijn: ReisLijn): string {
  const haltes = listHaltes(net, lijn);
  const ends = `van ${nameOf(net, haltes[0])} naar ${nameOf(net, lijn.trajecten[0]?.haltes.at(-1))}`;
  return `${lijn.naam} gekozen: ${plural(haltes.length)}${lijn.soort === 'gewoon' ? `, ${ends}` : ''}.`;
}

/** What stands in front after a choice of zone or group. */
export function describeFilter(net: ReisNet, reis: { lijn?: string; zone?: string; instap?: string }): string {
  const { isChosen, places } = viewReis(net, reis);
  if (!isChosen) return 'De hele kaart staat weer vooraan.';
  const shown = [...places].filter(([id, { isIn }]) => isIn && id !== reis.instap).length;
  if (reis.instap === undefined) return `${plural(shown)} vooraan.`;
  const lit = [...places.values()].filter(({ isLit }) => isLit).length;
  return `${nameOf(net, reis.instap)}: ${plural(lit)} met vaak extra aandacht.`;
}

/** Where on a lijn one is now, and where one can change. */
export function describeStop(net: ReisNet, lijn: ReisLijn, id: string): string {
  const haltes = listHaltes(net, lijn);
  const others = lijnenAt(net, id).filter((other) => other.id !== lijn.id);
  const change = others.length > 0 ? ` Overstap op ${others.map(({ naam }) => naam).join(', ')}.` : '';
  const nummer = haltes.indexOf(id) + 1;
  const place = nummer > 0 ? `Halte ${nummer} van ${haltes.length} op ${lijn.naam}.` : `Startpunt op ${lijn.naam}.`;
  return place + change;
}

/** That one changed to another lijn. */
export function describeChange(net: ReisNet, lijn: ReisLijn, id: string): string {
  const haltes = listHaltes(net, lijn);
  return `Overgestapt op ${lijn.naam}: halte ${haltes.indexOf(id) + 1} van ${haltes.length}.`;
}

/** That there is no way on here. */
export function describeEnd(lijn: ReisLijn, direction: 'next' | 'previous'): string {
  return direction === 'next' ? `${lijn.naam} gaat hier niet verder.` : `${lijn.naam} begint hier.`;
}

/** How large the map stands now, beside the scale at which it is whole. */
export function describeScale(scale: number, least: number): string {
  return scale === least ? 'Hele kaart.' : `Kaart op ${Math.round(scale * 100)} procent.`;
}

const nouns = { lijn: 'lijn', halte: 'halte', zone: 'stap', instap: 'groep' } as const;

/** What in an address does not exist, in words for everyone; empty when all of it does. */
export function describeUnknown(unknown: readonly UnknownChoice[]): string {
  if (unknown.length === 0) return '';
  const parts = unknown.map(({ veld, waarde }) => `een ${nouns[veld]} “${waarde.slice(0, 40)}”`);
  return `In dit adres staat ${parts.join(' en ')}. Die staat niet op de kaart. De rest zie je wel.`;
}
