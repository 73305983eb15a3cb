import {
  centreOf,
  scaleAfterWheel,
  stepScale,
  wholeScale,
  zoomAt,
  type Point,
  type Venster,
} from '../../domain/kaart/venster.ts';
import { afterPaint } from './after-paint.ts';

/**
 * A window on the wide map: panning is the region's own scrolling, zooming changes the size of the drawing. Where the
 * window is narrower than the map, the whole map is smaller than one reads it: it is shown so when someone asks.
 * The styles it sets are its only state.
 */
export class MapWindow {
  readonly #region: HTMLElement;
  readonly #svg: SVGSVGElement;
  #scale = 1;
  /** Where a press wants it; it gets there after the next picture. */
  #wanted = 1;
  #size = { width: 0, height: 0 };
  #least = 1;
  /** Whether the whole map is asked for: it then stays whole in a window of another width. */
  #isWhole = false;

  constructor(region: HTMLElement, svg: SVGSVGElement) {
    this.#region = region;
    this.#svg = svg;
  }

  get scale(): number {
    return this.#scale;
  }

  /** The scale of the whole map. */
  get least(): number {
    return this.#least;
  }

  /** Looks how wide the window is now; gives the scale that follows. */
  fit(): number {
    this.#least = wholeScale(this.#region.clientWidth, this.#svg.viewBox.baseVal.width);
    if (this.#isWhole && this.#scale !== this.#least) this.#showWhole();
    else if (this.#scale < this.#least) this.#zoom(this.#least);
    return this.#scale;
  }

  /** One rung of the ladder in or out, around the middle. */
  step(direction: 1 | -1): number {
    return this.#zoomSoon(stepScale(this.#wanted, direction, this.#least));
  }

  /** The whole map. */
  reset(): number {
    return this.#zoomSoon(this.#least);
  }

  /** Zooms as far as a turn of the wheel asks, around the pointer. */
  turn(event: WheelEvent): number {
    return this.#zoom(
      scaleAfterWheel(this.#scale, event.deltaY, this.#least),
      this.#pointAt(event.clientX, event.clientY),
    );
  }

  /** Zooms to a scale around the middle of two fingers. */
  pinch(scale: number, x: number, y: number): number {
    return this.#zoom(scale, this.#pointAt(x, y));
  }

  /** Puts a part of the drawing in the middle of the window. */
  show(element: Element): void {
    const part = element.getBoundingClientRect();
    const region = this.#region.getBoundingClientRect();
    if (part.left < region.left + 40 || part.right > region.right - 40)
      this.#region.scrollLeft += part.left + part.width / 2 - region.left - region.width / 2;
    if (part.top < region.top || part.bottom > region.bottom)
      this.#region.scrollTop += part.top + part.height / 2 - region.top - region.height / 2;
  }

  #pointAt(clientX: number, clientY: number): Point {
    const { left, top } = this.#region.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  /** Remembers how large the drawing is when it is read: only then can it be seen. */
  #measure(): void {
    if (this.#scale !== 1) return;
    const { width, height } = this.#svg.getBoundingClientRect();
    this.#size = { width, height };
  }

  #read(): Venster {
    this.#measure();
    const { clientWidth, scrollLeft, scrollTop } = this.#region;
    const { width: drawingWidth, height } = this.#size;
    return {
      ...{ width: clientWidth, height, drawingWidth, drawingHeight: height },
      ...{ scale: this.#scale, least: this.#least, left: scrollLeft, top: scrollTop },
    };
  }

  /** A press shows at once; the drawing, which is laid out anew for each size, follows in a task of its own. */
  #zoomSoon(scale: number): number {
    this.#wanted = scale;
    void afterPaint().then(() => (this.#wanted === scale ? this.#zoom(scale) : undefined));
    return scale;
  }

  #zoom(scale: number, point?: Point): number {
    const now = this.#read();
    const next = zoomAt(now, scale, point ?? centreOf(now));
    this.#isWhole = this.#least < 1 && next.scale <= this.#least;
    if (this.#isWhole) return this.#showWhole();
    this.#scale = next.scale;
    this.#wanted = next.scale;
    const isPlain = next.scale === 1;
    this.#svg.style.inlineSize = isPlain ? '' : `${now.drawingWidth * next.scale}px`;
    this.#svg.style.minInlineSize = next.scale < 1 ? '0' : '';
    this.#svg.style.maxInlineSize = isPlain ? '' : 'none';
    this.#region.style.blockSize = isPlain ? '' : `${now.height}px`;
    this.#region.toggleAttribute('data-heel', false);
    this.#region.scrollLeft = next.left;
    this.#region.scrollTop = next.top;
    return next.scale;
  }

  /** The styles then let the drawing follow its window, at the height that the map has when it is read. */
  #showWhole(): number {
    this.#measure();
    this.#scale = this.#least;
    this.#wanted = this.#least;
    const isSmaller = this.#least < 1;
    for (const name of ['inline-size', 'min-inline-size', 'max-inline-size']) this.#svg.style.removeProperty(name);
    this.#region.style.blockSize = isSmaller ? `${this.#size.height}px` : '';
    this.#region.toggleAttribute('data-heel', isSmaller);
    return this.#least;
  }
}
