import { expect, test } from 'vitest';
import { placeLegend } from '../../../src/domain/kaart/legend.ts';
import { Occupied } from '../../../src/domain/kaart/occupied.ts';

const names = Array.from({ length: 5 }, (_, lijn) => ({ lijn, width: 60 }));
const area = { left: 10, right: 500, top: 10, bottom: 300 };

test('it stands in a free place, every line once, none over another', () => {
  const full = { x: 0, y: 120, breedte: 600, hoogte: 200 };
  const { entries, strip } = placeLegend(names, area, new Occupied([full], []));
  expect(strip).toBe(0);
  expect(entries.map(({ lijn }) => lijn)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(entries.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(5);
  for (const { x, y } of entries)
    expect(x >= area.left && x + 60 <= area.right && y > area.top && y < full.y).toBe(true);
});

test('the place is taken after that', () => {
  const occupied = new Occupied([], []);
  const { entries } = placeLegend(names, area, occupied);
  expect(occupied.isFree({ x: entries[0]!.x, y: entries[0]!.y, breedte: 4, hoogte: 4 }, 0)).toBe(false);
});

test('where nothing is free it gets a strip of its own below the drawing', () => {
  const { entries, strip } = placeLegend(names, area, new Occupied([{ x: 0, y: 0, breedte: 600, hoogte: 400 }], []));
  expect(strip).toBeGreaterThan(0);
  for (const { y } of entries) expect(y > area.bottom && y < area.bottom + strip).toBe(true);
});
