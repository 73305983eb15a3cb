/*
 * The arithmetic of a window on the map: the drawing grows, the window stays, and panning is the browser's own
 * scrolling. All lengths are CSS pixels; a scale of 1 is the drawing at the size at which all its names can be read, or
 * larger when it fills a wider window.
 */

/** The largest scale. */
export const MAX_SCALE = 4;

const STEPS = [1, 1.5, 2, 3, 4];

/** A window on the map: its own size, the size of the drawing at scale 1, and where it stands now. */
export interface Venster {
  width: number;
  height: number;
  drawingWidth: number;
  drawingHeight: number;
  scale: number;
  /** The smallest scale: the whole map in its window. */
  least: number;
  left: number;
  top: number;
}

/** A point of the window, from its top left. */
export interface Point {
  x: number;
  y: number;
}

/** The scale at which a drawing of some width is whole in its window: 1, or less when the window is the narrower one. */
export function wholeScale(window: number, drawing: number): number {
  return window > 0 ? Math.min(1, window / drawing) : 1;
}

/** The nearest scale that is allowed, not below the whole map. */
export function clampScale(scale: number, least: number): number {
  return Math.min(MAX_SCALE, Math.max(least, scale));
}

/** The next scale of the ladder up or down, also from a scale between two rungs. */
export function stepScale(scale: number, direction: 1 | -1, least: number): number {
  const slack = 0.01;
  const steps = [least, ...STEPS.filter((step) => step > least + slack)];
  const next =
    direction === 1 ? steps.find((step) => step > scale + slack) : steps.findLast((step) => step < scale - slack);
  return clampScale(next ?? scale, least);
}

/** The scroll position, kept within what there is to scroll. */
function clampScroll(position: number, drawing: number, window: number): number {
  return Math.min(Math.max(0, drawing - window), Math.max(0, position));
}

/** The same window at another scale; what lies under the given point stays under it. */
export function zoomAt(venster: Venster, scale: number, point: Point): Venster {
  const next = clampScale(scale, venster.least);
  const growth = next / venster.scale;
  return {
    ...venster,
    scale: next,
    left: clampScroll((venster.left + point.x) * growth - point.x, venster.drawingWidth * next, venster.width),
    top: clampScroll((venster.top + point.y) * growth - point.y, venster.drawingHeight * next, venster.height),
  };
}

/** The middle of a window, for zooming without a pointer. */
export function centreOf({ width, height }: Venster): Point {
  return { x: width / 2, y: height / 2 };
}

/** The scale after a turn of the wheel by so many pixels; down is out. */
export function scaleAfterWheel(scale: number, deltaY: number, least: number): number {
  return clampScale(scale * Math.exp(-deltaY / 300), least);
}
