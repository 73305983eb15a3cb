import type { ReisLijn } from '../../domain/net/reis-net.ts';
import { changeLijn, endOfLijn, lijnToTravel, stepAlong } from '../../domain/net/queries/walk-lijn.ts';
import { describeChange, describeEnd, describeStop } from './announce.ts';
import type { KaartReis } from './kaart.svelte.ts';

/** Where a key leads on the map: to another halte, to another lijn, or out of it. */
export type Travel =
  | { kind: 'go'; to: string; message: string }
  | { kind: 'change'; lijn: ReisLijn; message: string }
  | { kind: 'stay'; message: string }
  | { kind: 'leave' };

function go(kaart: KaartReis, lijn: ReisLijn, from: string, direction: 'next' | 'previous'): Travel {
  const to = stepAlong(kaart.net, lijn, from, direction);
  if (to === undefined) return { kind: 'stay', message: describeEnd(lijn, direction) };
  return { kind: 'go', to, message: describeStop(kaart.net, lijn, to) };
}

function change({ net }: KaartReis, lijn: ReisLijn, from: string, direction: 1 | -1): Travel {
  const other = changeLijn(net, from, lijn.id, direction);
  if (other === undefined) return { kind: 'stay', message: `Hier komt alleen ${lijn.naam}.` };
  return { kind: 'change', lijn: other, message: describeChange(net, other, from) };
}

function goToEnd({ net }: KaartReis, lijn: ReisLijn, end: 'first' | 'last'): Travel | undefined {
  const to = endOfLijn(net, lijn, end);
  return to === undefined ? undefined : { kind: 'go', to, message: describeStop(net, lijn, to) };
}

/** What a key does while a plaats has the focus; nothing when the key is not one for travelling. */
export function travelBy(kaart: KaartReis, key: string, from: string): Travel | undefined {
  const lijn = lijnToTravel(kaart.net, from, kaart.reis.lijn);
  if (lijn === undefined) return undefined;
  switch (key) {
    case 'ArrowRight':
      return go(kaart, lijn, from, 'next');
    case 'ArrowLeft':
      return go(kaart, lijn, from, 'previous');
    case 'ArrowDown':
      return change(kaart, lijn, from, 1);
    case 'ArrowUp':
      return change(kaart, lijn, from, -1);
    case 'Home':
      return goToEnd(kaart, kaart.view.lijn ?? lijn, 'first');
    case 'End':
      return goToEnd(kaart, kaart.view.lijn ?? lijn, 'last');
    case 'Escape':
      return { kind: 'leave' };
    default:
      return undefined;
  }
}
