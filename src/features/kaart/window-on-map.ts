import { centreOf, scaleAfterWheel, stepScale, zoomAt, type Point, type Venster } from '../../domain/kaart/venster.ts';
import { afterPaint } from './after-paint.ts';

/**
 * A window on the wide map: panning is the region's own scrolling, zooming changes the size of the drawing.
 * The styles it sets are its only state.
 */
export class MapWindow {
  readonly #region: HTMLElement;
  readonly #svg: SVGSVGElement;
  #scale = 1;
  /** Where a press wants it; it gets there after the next picture. */
  #wanted = 1;
  #size = { width: 0, height: 0 };

  constructor(region: HTMLElement, svg: SVGSVGElement) {
    this.#region = region;
    this.#svg = svg;
  }

  get scale(): number {
    return this.#scale;
  }

  /** One rung of the ladder in or out, around the middle. */
  step(direction: 1 | -1): number {
    return this.#zoomSoon(stepScale(this.#wanted, direction));
  }

  /** The whole map. */
  reset(): number {
    return this.#zoomSoon(1);
  }

  /** Zooms as far as a turn of the wheel asks, around the pointer. */
  turn(event: WheelEvent): number {
    return this.#zoom(scaleAfterWheel(this.#scale, event.deltaY), this.#pointAt(event.clientX, event.clientY));
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

  #read(): Venster {
    if (this.#scale === 1) {
      const { width, height } = this.#svg.getBoundingClientRect();
      this.#size = { width, height };
    }
    const { clientWidth, scrollLeft, scrollTop } = this.#region;
    const { width: drawingWidth, height } = this.#size;
    return {
      ...{ width: clientWidth, height, drawingWidth, drawingHeight: height },
      ...{ scale: this.#scale, left: scrollLeft, top: scrollTop },
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
    this.#scale = next.scale;
    this.#wanted = next.scale;
    const isWhole = next.scale === 1;
    this.#svg.style.inlineSize = isWhole ? '' : `${now.drawingWidth * next.scale}px`;
    this.#svg.style.maxInlineSize = isWhole ? '' : 'none';
    this.#region.style.blockSize = isWhole ? '' : `${now.height}px`;
    this.#region.scrollLeft = next.left;
    this.#region.scrollTop = next.top;
    return next.scale;
  }
}
