import type { ReisView } from '../../domain/net/queries/view-reis.ts';
import { afterPaint } from './after-paint.ts';
import { describeLijn, describeScale } from './announce.ts';
import { Drawing } from './drawing.ts';
import { fetchPanel } from './fetch-panel.ts';
import type { KaartReis, Painter } from './kaart.svelte.ts';
import { travelBy } from './travel-keys.ts';
import { MapWindow } from './window-on-map.ts';

const links = 'a[data-halte], a[data-kies], a[data-lijn-kies]';

const isPlain = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !shiftKey && !altKey;

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top > 0 && bottom < innerHeight;
};

/** Someone travelling the map in the page: what mouse, keys and the way back do with focus, window and choice. */
export class Traveller implements Painter {
  /** How large the wide map stands, and at what scale it is whole in its window. */
  scale = $state(1);
  least = $state(1);
  /** Whether the portrait form shows. */
  isNarrow = $state(false);
  /** Whether someone chose a plaats since the page came, so that the focus comes along. */
  hasMoved = $state(false);
  readonly #kaart: KaartReis;
  readonly #frame: HTMLElement;
  readonly #region: HTMLElement | null;
  readonly #window: MapWindow | undefined;
  readonly #drawings: Drawing[];
  #opener: HTMLElement | SVGElement | null = null;

  constructor(kaart: KaartReis, frame: HTMLElement) {
    this.#kaart = kaart;
    this.#frame = frame;
    this.#region = frame.querySelector<HTMLElement>('.breed');
    this.#drawings = [...frame.querySelectorAll<SVGSVGElement>('svg[data-kaart]')].map((svg) => new Drawing(svg));
    const wide = this.#drawings.find(({ vorm }) => vorm === 'breed');
    this.#window = this.#region && wide ? new MapWindow(this.#region, wide.svg) : undefined;
    kaart.painter = this;
  }

  get region(): HTMLElement | null {
    return this.#region;
  }

  get window(): MapWindow | undefined {
    return this.#window;
  }

  mark(id: string | undefined): void {
    this.#drawingThat(true)?.mark(id);
  }

  listSteps(view: ReisView): (() => void)[] {
    return this.#drawingThat(true)?.listSteps(view) ?? [];
  }

  paintHidden(view: ReisView, id: string | undefined): void {
    const drawing = this.#drawingThat(false);
    drawing?.mark(id);
    for (const step of drawing?.listSteps(view) ?? []) step();
  }

  /** Looks again which form of the map shows, and how much of it fits. */
  measure(): void {
    this.isNarrow = this.#region?.offsetWidth === 0;
    this.scale = this.#window?.fit() ?? 1;
    this.least = this.#window?.least ?? 1;
  }

  /** Brings what was just chosen into the window, unless someone is at it already; the focus stays where it is. */
  showChoice(): void {
    if (this.#frame.contains(document.activeElement) && document.activeElement?.closest('svg, dialog, aside')) return;
    const { reis, view } = this.#kaart;
    const places = (reis.halte === undefined ? view.haltes : [reis.halte]).map((id) => this.#placeOf(id));
    const [first] = places;
    if (!first) return;
    if (!this.isNarrow) this.#window?.show(first);
    else if (!places.some((place) => place && isInWindow(place))) first.scrollIntoView({ block: 'center' });
  }

  /**
   * Brings all of a place that gets the focus from the keyboard into the window: a browser leaves it when a corner of
   * it shows. What a pointer presses stays where it is.
   */
  reveal({ target }: FocusEvent): void {
    const link = (target as Element).closest('svg a[data-halte]');
    if (!link || this.isNarrow || !link.matches(':focus-visible')) return;
    this.#window?.show(link);
    const { top, bottom } = link.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
  }

  /** Says how large the map stands now. */
  rescale(next: number | undefined): void {
    if (next === undefined) return;
    if (next !== this.scale) this.#kaart.message = describeScale(next, this.least);
    this.scale = next;
  }

  /** A click on a place or a lijn in a text chooses it; with Ctrl, or another button, a link is a link. */
  click(event: MouseEvent): void {
    if (!this.#kaart.isAwake || event.button !== 0 || !isPlain(event)) return;
    const link = (event.target as Element).closest<HTMLElement | SVGElement>(links);
    if (!link) return;
    event.preventDefault();
    const lijn = this.#kaart.net.lijnen.find(({ id }) => id === link.dataset.lijnKies);
    if (lijn) this.#kaart.choose({ lijn: lijn.id }, describeLijn(this.#kaart.net, lijn));
    else this.#open(link.dataset.halte ?? link.dataset.kies, link);
  }

  /** Keys in the map and its panel: travel, zoom, and out again. */
  press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const from = event.target.closest<SVGElement>('svg a[data-halte]')?.dataset.halte;
    if (from) this.#travel(event, from);
    else if (event.key === 'Escape' && this.#kaart.reis.halte && event.target.closest('dialog')) this.close();
    if (event.target.closest('.breed') && !this.isNarrow) this.#zoomBy(event.key);
  }

  /** Closes the panel. */
  close(): void {
    const last = this.#kaart.reis.halte;
    // Escape asks twice: the key, and the sheet that it closes.
    if (last === undefined) return;
    this.#kaart.choose({ halte: undefined });
    this.#giveFocusBack(last);
  }

  /** Takes over the address after a step back or forward. */
  comeBack(): void {
    const before = this.#kaart.reis.halte;
    this.hasMoved = true;
    this.#kaart.readAddress();
    if (before !== undefined && this.#kaart.reis.halte === undefined) this.#giveFocusBack(before);
  }

  #drawingThat(shows: boolean): Drawing | undefined {
    const vorm = shows === this.isNarrow ? 'smal' : 'breed';
    return this.#drawings.find((drawing) => drawing.vorm === vorm);
  }

  #placeOf(id: string | undefined): SVGAElement | undefined {
    return this.#drawingThat(true)?.linkOf(id);
  }

  #open(id: string | undefined, from: HTMLElement | SVGElement): void {
    if (id === undefined) return;
    if (this.#kaart.reis.halte === undefined) this.#opener = from;
    this.hasMoved = true;
    void fetchPanel(id);
    this.#kaart.choose({ halte: id });
    const place = this.#placeOf(id);
    if (place && !this.isNarrow) void this.#kaart.settled.then(afterPaint).then(() => this.#window?.show(place));
  }

  /**
   * Back to where one came from, or to the place on the map when one travelled on meanwhile. A sheet over a narrow
   * page holds the focus until it has gone.
   */
  #giveFocusBack(id: string | undefined): void {
    const from = this.#opener;
    this.#opener = null;
    const isSame = from !== null && from.isConnected && (from.dataset.halte ?? from.dataset.kies) === id;
    const target = isSame ? from : this.#placeOf(id);
    if (this.isNarrow) void this.#kaart.settled.then(() => target?.focus());
    else target?.focus();
  }

  #travel(event: KeyboardEvent, from: string): void {
    const found = travelBy(this.#kaart, event.key, from);
    if (!found) return;
    event.preventDefault();
    if (found.kind === 'leave') {
      this.#leave();
      return;
    }
    if (found.kind === 'change') this.#kaart.choose({ lijn: found.lijn.id }, found.message);
    else this.#kaart.message = found.message;
    if (found.kind === 'go') this.#placeOf(found.to)?.focus();
  }

  /** Out of the map: from an open panel to where one was, from the map to the tools above it. */
  #leave(): void {
    if (this.#kaart.reis.halte) {
      this.close();
      return;
    }
    const tools = [...this.#frame.querySelectorAll<HTMLElement>('.reizen-bar :is(a, select)')];
    const shown = tools.filter((tool) => tool.offsetWidth > 0);
    (shown.find((tool) => tool.hasAttribute('aria-current')) ?? shown[0])?.focus();
  }

  #zoomBy(key: string): void {
    if (key === '+' || key === '=') this.rescale(this.#window?.step(1));
    else if (key === '-') this.rescale(this.#window?.step(-1));
    else if (key === '0') this.rescale(this.#window?.reset());
  }
}
