import type { Page } from '@playwright/test';

/** One stop of Tab as the browser shows it. */
export interface Stop {
  name: string;
  /** Nothing has the focus: Tab has left the page, for the browser's own buttons. */
  isPage: boolean;
  /** Within the window on all sides, or filling it. */
  isInside: boolean;
  /** The share of the spots looked at where nothing lies over it. */
  seen: number;
  /** Whether a ring is drawn around it, by the styles the browser computed. */
  hasRing: boolean;
}

/** Looks at what has the focus: in the window or not, on top or not, with a ring or not. */
export function lookAtFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const fits = (from: number, to: number, size: number) =>
      (from >= -1 && to <= size + 1) || (to - from > size && from < size / 2 && to > size / 2);
    // An SVG link is seen where it paints; its box may be empty in the middle.
    const parts =
      element instanceof SVGElement ? [...element.querySelectorAll('[data-teken], [data-label] text')] : [element];
    const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
    const spots = parts.flatMap((part) => {
      // A link over more lines has a box for each: what lies between them is not its own.
      const boxes = part instanceof SVGElement ? [part.getBoundingClientRect()] : [...part.getClientRects()];
      return boxes.flatMap(({ left, top, width, height }) =>
        shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const)),
      );
    });
    const shown = spots.filter(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || (hit.contains(element) && !(element instanceof SVGElement)));
    });
    // A button of a choice may give its ring to the words beside it.
    const ringed = [element, element.closest('label'), element.nextElementSibling].some((part) => {
      if (!part) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    return {
      name: `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`,
      isPage: element === document.body,
      isInside: fits(box.left, box.right, innerWidth) && fits(box.top, box.bottom, innerHeight),
      seen: shown.length / Math.max(1, spots.length),
      hasRing: ringed,
    };
  });
}

/** What a walk with Tab found. */
export interface Walk {
  stops: number;
  faults: string[];
  /** Stops of which something lies over a part. */
  partly: string[];
}

/** Presses a key until the focus leaves the page, at most so many times; notes each stop that is not well in sight. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Walk> {
  const found: Walk = { stops: 0, faults: [], partly: [] };
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const { name, isPage, isInside, seen, hasRing } = await lookAtFocus(page);
    if (isPage && found.stops > 0) break;
    if (isPage) continue;
    found.stops += 1;
    if (!isInside) found.faults.push(`${key} ${name}: not inside the window`);
    if (seen === 0) found.faults.push(`${key} ${name}: wholly covered`);
    else if (seen < 0.8) found.partly.push(`${key} ${name}: ${Math.round(seen * 100)} % seen`);
    if (!hasRing) found.faults.push(`${key} ${name}: no ring`);
  }
  return found;
}
