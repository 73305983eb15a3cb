import type { Drawing } from './drawing.ts';
import type { Occupied } from './occupied.ts';

const ROW = 19;
const SAMPLE = 48;

/** The legend's entries and, when no free place was found, the height that a strip below the drawing takes. */
export interface LegendPlan {
  entries: Drawing['legend'];
  strip: number;
}

/**
 * Finds room for the legend inside the area: as tall columns first, then flatter; the lowest free place nearest the
 * left wins. Where the drawing leaves none, a strip of its own below it.
 */
export function placeLegend(
  names: { lijn: number; width: number }[],
  area: { left: number; right: number; top: number; bottom: number },
  occupied: Occupied,
): LegendPlan {
  const cell = SAMPLE + Math.max(0, ...names.map((name) => name.width)) + 14;
  for (const columns of [1, 2, 3, 4]) {
    const rows = Math.ceil(names.length / columns);
    const [width, height] = [columns * cell, rows * ROW];
    for (let y = area.bottom - height; y >= area.top; y -= 6)
      for (let x = area.left; x + width <= area.right; x += 8) {
        const box = { x, y, breedte: width, hoogte: height };
        if (occupied.isFree(box, 14)) {
          occupied.claim(box);
          return { entries: grid(names, x, y, rows, cell), strip: 0 };
        }
      }
  }
  const columns = Math.max(1, Math.floor((area.right - area.left) / cell));
  const rows = Math.ceil(names.length / columns);
  return { entries: grid(names, area.left, area.bottom + 12, rows, cell), strip: rows * ROW + 16 };
}

const grid = (names: { lijn: number }[], x: number, y: number, rows: number, cell: number): Drawing['legend'] =>
  names.map(({ lijn }, i) => ({ lijn, x: x + Math.floor(i / rows) * cell, y: y + (i % rows) * ROW + ROW / 2 }));
