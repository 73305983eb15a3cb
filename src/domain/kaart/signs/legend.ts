import type { LegendSizes } from '../model/sizes.ts';
import type { Box, Drawing, LegendKind } from '../model/drawing.ts';
import type { NetInput } from '../model/net-input.ts';
import type { Occupied } from '../geometry/occupied.ts';

const GAP = 14;

/** How much lower a place must be for one column more. */
const COLUMN = 16;

/** How far a block in the drawing may reach below it, which makes the drawing that much taller. */
const OVER = 30;

/** The words beside the signs in a legend. */
export const KIND_NAMES: Record<LegendKind, string> = {
  halte: 'Halte',
  knooppunt: 'Knooppunt met uitgangen',
  optioneel: 'Optionele halte',
  bestemming: 'Bestemming',
  vervolg: 'Vervolg',
  waarschuwing: 'Waarschuwing',
  lus: 'Lus terug',
};

/** The signs that a net uses, in the order of the legend. */
export function listKinds({ haltes, lijnen }: NetInput): LegendKind[] {
  const kinds = Object.keys(KIND_NAMES) as LegendKind[];
  return kinds.filter((kind) => {
    if (kind === 'lus') return lijnen.some(({ trajecten }) => trajecten.some(({ soort }) => soort === 'lus'));
    if (kind === 'optioneel' || kind === 'waarschuwing') return haltes.some((halte) => halte[kind]);
    return haltes.some(({ soort }) => soort === kind);
  });
}

/** The legend's entries and the height of the strip below the drawing for those that found no free place in it. */
export interface LegendPlan {
  entries: Drawing['legend'];
  kinds: Drawing['kinds'];
  strip: number;
}

/**
 * Finds room for the legend inside the area, lines and signs each as a block of their own: the lowest free place
 * nearest the left wins, a tall block before a flat one. A block for which the drawing leaves none stands below it.
 */
export function placeLegend(
  names: readonly { lijn: number; width: number }[],
  signs: readonly { kind: LegendKind; width: number }[],
  area: { left: number; right: number; top: number; bottom: number },
  occupied: Occupied,
  { row, sample, sign }: LegendSizes,
): LegendPlan {
  let [strip, over] = [0, 0];
  const place = (widths: number[], before: number): { x: number; y: number }[] => {
    if (widths.length === 0) return [];
    const cell = before + Math.max(...widths) + GAP;
    const found = findPlace(widths.length, cell, row, area, occupied);
    if (found) {
      over = Math.max(over, found.y + found.rows * row - area.bottom);
      return grid(widths.length, found.x, found.y, found.rows, cell, row);
    }
    const columns = Math.max(1, Math.floor((area.right - area.left) / cell));
    const rows = Math.ceil(widths.length / columns);
    const top = area.bottom + 12 + Math.max(strip, over);
    occupied.claim({ x: area.left, y: top, breedte: area.right - area.left, hoogte: rows * row });
    strip = top - area.bottom - 12 + rows * row + GAP;
    return grid(widths.length, area.left, top, rows, cell, row);
  };
  const lines = place(
    names.map(({ width }) => width),
    sample,
  );
  const marks = place(
    signs.map(({ width }) => width),
    sign,
  );
  return {
    entries: names.map(({ lijn }, i) => ({ lijn, ...lines[i]! })),
    kinds: signs.map(({ kind }, i) => ({ kind, ...marks[i]! })),
    strip: Math.max(strip, over),
  };
}

function findPlace(
  count: number,
  cell: number,
  row: number,
  area: { left: number; right: number; top: number; bottom: number },
  occupied: Occupied,
): { x: number; y: number; rows: number } | undefined {
  let best: { x: number; y: number; rows: number; box: Box; cost: number } | undefined;
  for (const columns of [1, 2, 3, 4]) {
    const rows = Math.ceil(count / columns);
    const [breedte, hoogte] = [columns * cell - GAP, rows * row];
    const spot = lowestSpot({ x: 0, y: 0, breedte, hoogte }, area, occupied);
    if (!spot) continue;
    const cost = Math.abs(area.bottom - spot.y - hoogte) + COLUMN * columns;
    if (!best || cost < best.cost) best = { ...spot, rows, cost, box: { ...spot, breedte, hoogte } };
  }
  if (best) occupied.claim(best.box);
  return best;
}

function lowestSpot(
  { breedte, hoogte }: Box,
  area: { left: number; right: number; top: number; bottom: number },
  occupied: Occupied,
): { x: number; y: number } | undefined {
  for (let y = area.bottom + OVER - hoogte; y >= area.top; y -= 6)
    for (let x = area.left; x + breedte <= area.right; x += 8)
      if (occupied.isFree({ x, y, breedte, hoogte }, GAP)) return { x, y };
  return undefined;
}

const grid = (
  count: number,
  x: number,
  y: number,
  rows: number,
  cell: number,
  row: number,
): { x: number; y: number }[] =>
  Array.from({ length: count }, (_, i) => ({
    x: x + Math.floor(i / rows) * cell,
    y: y + (i % rows) * row + row / 2,
  }));
