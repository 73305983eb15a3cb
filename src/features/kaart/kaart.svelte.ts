import { tick } from 'svelte';
import { readReis, writeReis, type Reis } from '../../domain/net/reis.ts';
import type { ReisLijn, ReisNet, ReisPlaats } from '../../domain/net/reis-net.ts';
import { viewReis, type ReisView } from '../../domain/net/queries/view-reis.ts';
import { afterPaint } from './after-paint.ts';
import { describeUnknown } from './announce.ts';
import { readQuery } from './query.ts';

/** A change of what is chosen; `undefined` lets go of it. */
export type Change = { [Field in keyof Reis]?: string | undefined };

/** What draws the choice. */
export interface Painter {
  /** Marks the plaats whose panel opens. */
  mark(id: string | undefined): void;
  /** What is left to do to the drawing that shows, in parts that each take about as long as a press may wait. */
  listSteps(view: ReisView): (() => void)[];
  /** Brings along the drawing that does not show, for when the page is turned or printed. */
  paintHidden(view: ReisView, id: string | undefined): void;
}

/**
 * What is chosen on the map. The address is the one truth: it is read at the start and at every step back.
 *
 * A choice comes in stages, each in a picture of its own, so that no press waits for all of it: at once the bar and
 * what is said aloud (`reis`), then the drawing, then the words beside it (`shown`).
 */
export class KaartReis {
  /** What is chosen now. */
  reis = $state.raw<Reis>({});
  /** What the words beside the map are about; it follows what is chosen. */
  shown = $state.raw<Reis>({});
  /** What changed last, for who cannot see it. */
  message = $state('');
  /** What in the address is not known, for everyone to see. */
  notice = $state('');
  /** Whether the page has woken up: before that, links lead where they say. */
  isAwake = $state(false);
  /** What draws the choice, once there is something to draw on. */
  painter: Painter | undefined;
  /** Comes true when the words beside the map are those of the choice, or of a newer one. */
  settled: Promise<void> = Promise.resolve();
  // Of these three alone hangs how the map looks: another panel is no other view.
  readonly #lijn = $derived(this.reis.lijn);
  readonly #zone = $derived(this.reis.zone);
  readonly #instap = $derived(this.reis.instap);
  readonly view = $derived.by(() => {
    const { net } = this;
    return viewReis(net, withChange({}, { lijn: this.#lijn, zone: this.#zone, instap: this.#instap }));
  });
  readonly #net: () => ReisNet;
  readonly #isFramed: () => boolean;
  #turn = 0;

  constructor(net: () => ReisNet, isFramed: () => boolean) {
    this.#net = net;
    this.#isFramed = isFramed;
  }

  get net(): ReisNet {
    return this.#net();
  }

  /** The lijn the words beside the map are about. */
  get lijn(): ReisLijn | undefined {
    return this.net.lijnen.find(({ id }) => id === this.shown.lijn);
  }

  /** The plaats whose panel is open. */
  get halte(): ReisPlaats | undefined {
    return this.findPlaats(this.shown.halte);
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
    this.settled = this.#settle(false);
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
    this.settled = this.#settle(true);
  }

  #writeAddress(): void {
    const query = writeReis(this.reis);
    if (query === location.search) return;
    const address = location.pathname + query;
    if (this.#isFramed()) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  /** Lets the page follow; a newer choice takes over from one that is still on its way. */
  async #settle(isNew: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    const { view, reis, painter } = this;
    painter?.mark(reis.halte);
    const show = (): void => void (this.shown = reis);
    for (const step of [...(painter?.listSteps(view) ?? []), show]) {
      await afterPaint();
      if (turn !== this.#turn) return this.settled;
      step();
    }
    void afterPaint().then(() => {
      if (turn !== this.#turn) return;
      if (isNew) this.#writeAddress();
      painter?.paintHidden(view, reis.halte);
    });
    await tick();
  }
}

function withChange(reis: Reis, change: Change): Reis {
  const entries = Object.entries({ ...reis, ...change });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
