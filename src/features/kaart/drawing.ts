import type { PlaatsView, ReisView } from '../../domain/net/queries/view-reis.ts';

/*
 * Shows on one form of the map what is chosen: attributes only, and a number or a ring laid over a marker. The drawing
 * itself is never laid out again, and only what differs from what it shows is touched: each attribute that is set
 * costs the browser a look at the styles of all it holds.
 */

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What lies over the marker of a place, by the form of the map: sizes in user units. */
const sizes = { breed: { number: 9, font: 12, ring: 4 }, smal: { number: 11.5, font: 14, ring: 6 } } as const;

const whole: PlaatsView = { isIn: true, isLit: false };

/** A place of the drawing: its link, the address without a lijn, and what it shows now. */
interface Place {
  link: SVGAElement;
  address: string;
  view: PlaatsView;
  number?: SVGElement;
  ring?: SVGElement;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box of a marker; a marker without one of its own lies in the middle of the first bit of its hit area. */
function boxOf(link: Element): Box {
  const marker = link.querySelector('rect[data-teken], [data-teken] rect');
  const box = marker ?? link.querySelector('[data-raakvlak]');
  const read = (name: string): number => Number(box?.getAttribute(name) ?? 0);
  const [x, y, width, height] = [read('x'), read('y'), read('width'), read('height')];
  return marker ? { x, y, width, height } : { x: x + 7, y: y + height / 2 - 5, width: 10, height: 10 };
}

function draw(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** One form of the map in the page. */
export class Drawing {
  readonly svg: SVGSVGElement;
  readonly vorm: 'breed' | 'smal';
  readonly #sizes: (typeof sizes)['breed' | 'smal'];
  readonly #places = new Map<string, Place>();
  readonly #tracks: SVGElement[];
  readonly #signs: SVGElement[];
  #lijnen: ReisView | undefined;
  #view: ReisView | undefined;
  #here: SVGAElement | undefined;

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    this.vorm = svg.dataset.vorm === 'smal' ? 'smal' : 'breed';
    this.#sizes = sizes[this.vorm];
    for (const link of svg.querySelectorAll<SVGAElement>('a[data-halte]'))
      this.#places.set(link.dataset.halte ?? '', { link, address: link.getAttribute('href') ?? '', view: whole });
    this.#tracks = [...svg.querySelectorAll<SVGElement>('path[data-lijn]')];
    this.#signs = [...svg.querySelectorAll<SVGElement>('.kaart-bij > [data-kleur]')];
  }

  /** The link of a plaats. */
  linkOf(id: string | undefined): SVGAElement | undefined {
    return id === undefined ? undefined : this.#places.get(id)?.link;
  }

  /** Marks the plaats whose panel is open. */
  mark(id: string | undefined): void {
    const link = this.linkOf(id);
    if (link === this.#here) return;
    this.#here?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    this.#here = link;
  }

  /** What is left to do to show a choice: first the lijnen, then the places. */
  listSteps(view: ReisView): (() => void)[] {
    if (this.#lijnen === view && this.#view === view) return [];
    if (this.#lijnen === undefined && !view.isChosen) return [];
    return [() => this.#paintLijnen(view), () => this.#paintPlaces(view)];
  }

  /** Brings the chosen lijn forward; the others step back. */
  #paintLijnen(view: ReisView): void {
    const { isChosen, lijn } = view;
    this.#lijnen = view;
    const staat = !isChosen ? undefined : lijn ? 'lijn' : 'filter';
    if (staat === undefined) this.svg.removeAttribute('data-staat');
    else this.svg.dataset.staat = staat;
    for (const track of this.#tracks) track.toggleAttribute('data-mee', track.dataset.lijn === lijn?.id);
    for (const sign of this.#signs) sign.toggleAttribute('data-mee', sign.dataset.kleur === lijn?.kleur);
  }

  /** Brings the chosen places forward, numbers them along the lijn and lights up what often needs attention. */
  #paintPlaces(view: ReisView): void {
    const isOtherLijn = view.lijn !== this.#view?.lijn;
    for (const [id, place] of this.#places) {
      this.#paint(place, view.places.get(id) ?? whole, view.lijn?.kleur);
      if (isOtherLijn) place.link.setAttribute('href', place.address + (view.lijn ? `?lijn=${view.lijn.id}` : ''));
    }
    this.#view = view;
  }

  #paint(place: Place, next: PlaatsView, kleur: string | undefined): void {
    const { link, view } = place;
    link.toggleAttribute('data-terug', !next.isIn);
    if (next.nummer !== view.nummer) {
      place.number?.remove();
      delete place.number;
      if (next.nummer !== undefined) link.append((place.number = this.#drawNumber(link, next.nummer)));
    }
    if (kleur !== undefined) place.number?.setAttribute('data-kleur', kleur);
    if (next.isLit !== view.isLit) {
      place.ring?.remove();
      delete place.ring;
      if (next.isLit) link.querySelector('[data-raakvlak]')?.after((place.ring = this.#drawRing(link)));
    }
    place.view = next;
  }

  #drawNumber(link: Element, nummer: number): SVGElement {
    const { number, font } = this.#sizes;
    const box = boxOf(link);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const group = draw('g', { 'data-nummer': nummer, 'aria-hidden': 'true' });
    const text = draw('text', { x, y: y + font * 0.36, 'font-size': font });
    text.textContent = String(nummer);
    group.append(draw('circle', { cx: x, cy: y, r: number }), text);
    return group;
  }

  #drawRing(link: Element): SVGElement {
    const { x, y, width, height } = boxOf(link);
    const by = this.#sizes.ring;
    const box = { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
    return draw('rect', { 'data-ring': '', ...box, rx: Math.min(width, height) / 2 + by });
  }
}
