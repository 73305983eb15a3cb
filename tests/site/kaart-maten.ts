import type { Page } from '@playwright/test';

/** A box in CSS pixels, relative to the top left of the map. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One place as the browser draws it: the lines of its label, its marker and its hit area. */
export interface DrawnPlace {
  id: string;
  label: Box;
  marker: Box;
  hitArea: Box;
}

/** One piece of a line: points along it and how thick it is, in CSS pixels. */
export interface DrawnPath {
  lijn: string;
  thickness: number;
  points: [x: number, y: number][];
}

/** What the browser made of a map. */
export interface DrawnMap {
  width: number;
  height: number;
  places: DrawnPlace[];
  paths: DrawnPath[];
  smallestText: number;
}

/** Measures a map in the page: what is drawn, after style, scale and font, and not what was meant. */
export async function measureMap(page: Page, vorm: string): Promise<DrawnMap> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return page.locator(`svg[data-kaart][data-vorm="${vorm}"]`).evaluate((svg: SVGSVGElement) => {
    const origin = svg.getBoundingClientRect();
    const box = (elements: Element[]) => {
      const all = elements.map((element) => element.getBoundingClientRect());
      return {
        left: Math.min(...all.map(({ left }) => left)) - origin.left,
        top: Math.min(...all.map(({ top }) => top)) - origin.top,
        right: Math.max(...all.map(({ right }) => right)) - origin.left,
        bottom: Math.max(...all.map(({ bottom }) => bottom)) - origin.top,
      };
    };
    const texts = (label: Element) => (label.matches('text') ? [label] : [...label.querySelectorAll('text')]);
    const places = [...svg.querySelectorAll('a[data-halte]')].map((link) => ({
      id: link.getAttribute('data-halte') ?? '',
      label: box([...link.querySelectorAll('[data-label]')].flatMap(texts)),
      marker: box([...link.querySelectorAll('[data-teken]')]),
      hitArea: box([...link.querySelectorAll('[data-raakvlak]')]),
    }));
    const paths = [...svg.querySelectorAll<SVGPathElement>('path[data-lijn]')].map((path) => {
      const matrix = path.getScreenCTM() ?? new DOMMatrix();
      const step = 2 / matrix.a;
      const count = Math.ceil(path.getTotalLength() / step);
      const points = Array.from({ length: count + 1 }, (_, index): [number, number] => {
        const { x, y } = path.getPointAtLength(index * step).matrixTransform(matrix);
        return [x - origin.left, y - origin.top];
      });
      const thickness = parseFloat(getComputedStyle(path).strokeWidth) * matrix.a;
      return { lijn: path.dataset.lijn ?? '', thickness, points };
    });
    const sizes = [...svg.querySelectorAll('text')].map(
      (text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
    );
    return { width: origin.width, height: origin.height, places, paths, smallestText: Math.min(...sizes) };
  });
}

/** Says whether two boxes share more than a rounding error. */
export function isTouching(a: Box, b: Box): boolean {
  const slack = 0.1;
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

/** Says whether the ink of a line touches a box. */
export function isCrossed({ left, top, right, bottom }: Box, { points, thickness }: DrawnPath): boolean {
  return points.some(([x, y]) => {
    const dx = Math.max(left - x, 0, x - right);
    const dy = Math.max(top - y, 0, y - bottom);
    return Math.hypot(dx, dy) < thickness / 2 - 0.1;
  });
}
