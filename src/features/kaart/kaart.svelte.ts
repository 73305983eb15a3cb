import { readReis, writeReis, type Reis } from '../../domain/net/reis.ts';
import type { ReisLijn, ReisNet, ReisPlaats } from '../../domain/net/reis-net.ts';
import { viewReis } from '../../domain/net/queries/view-reis.ts';
import { describeUnknown } from './announce.ts';
import { readQuery } from './query.ts';

/** A change of what is chosen; `undefined` lets go of it. */
export type Change = { [Field in keyof Reis]?: string | undefined };

/** What is chosen on the map. The address is the one truth: it is read at the start and at every step back. */
export class KaartReis {
  /** What is chosen now. */
  reis = $state.raw<Reis>({});
  /** What changed last, for who cannot see it. */
  message = $state('');
  /** What in the address is not known, for everyone to see. */
  notice = $state('');
  /** Whether the page has woken up: before that, links lead where they say. */
  isAwake = $state(false);
  readonly view = $derived.by(() => viewReis(this.net, this.reis));
  readonly #net: () => ReisNet;
  readonly #isFramed: () => boolean;

  constructor(net: () => ReisNet, isFramed: () => boolean) {
    this.#net = net;
    this.#isFramed = isFramed;
  }

  get net(): ReisNet {
    return this.#net();
  }

  get lijn(): ReisLijn | undefined {
    return this.view.lijn;
  }

  get halte(): ReisPlaats | undefined {
    return this.findPlaats(this.reis.halte);
  }

  findPlaats(id: string | undefined): ReisPlaats | undefined {
    return this.net.plaatsen.find((plaats) => plaats.id === id);
  }

  /** Takes over what the address says. */
  readAddress(): void {
    const { reis, unknown } = readReis(this.net, readQuery());
    this.reis = reis;
    this.notice = describeUnknown(unknown);
    this.isAwake = true;
  }

  /** The address that shows the map after a change, from the page itself. */
  addressOf(change: Change): string {
    return writeReis(withChange(this.reis, change)) || '?';
  }

  /** Chooses, and writes it into the address; a frame in another site leaves that site's history alone. */
  choose(change: Change, message = ''): void {
    this.reis = withChange(this.reis, change);
    this.notice = '';
    this.message = message;
    const query = writeReis(this.reis);
    if (query === location.search) return;
    const address = location.pathname + query;
    if (this.#isFramed()) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
}

function withChange(reis: Reis, change: Change): Reis {
  const entries = Object.entries({ ...reis, ...change });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
