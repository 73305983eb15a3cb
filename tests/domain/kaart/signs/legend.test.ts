import { expect, test } from 'vitest';
import { listKinds, placeLegend } from '../../../../src/domain/kaart/signs/legend.ts';
import { Occupied } from '../../../../src/domain/kaart/geometry/occupied.ts';
import { LEGEND_BREED } from '../../../../src/domain/kaart/model/sizes.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const names = Array.from({ length: 5 }, (_, lijn) => ({ lijn, width: 60 }));
const area = { left: 10, right: 500, top: 10, bottom: 300 };

test('it stands in a free place, every line once, none over another', () => {
  const full = { x: 0, y: 120, breedte: 600, hoogte: 200 };
  const { entries, strip } = placeLegend(names, [], area, new Occupied([full], []), LEGEND_BREED);
  expect(strip).toBe(0);
  expect(entries.map(({ lijn }) => lijn)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(entries.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(5);
  for (const { x, y } of entries)
    expect(x >= area.left && x + 60 <= area.right && y > area.top && y < full.y).toBe(true);
});

test('the place is taken after that', () => {
  const occupied = new Occupied([], []);
  const { entries } = placeLegend(names, [], area, occupied, LEGEND_BREED);
  expect(occupied.isFree({ x: entries[0]!.x, y: entries[0]!.y, breedte: 4, hoogte: 4 }, 0)).toBe(false);
});

test('where nothing is free it gets a strip of its own below the drawing', () => {
  const { entries, strip } = placeLegend(
    names,
    [],
    area,
    new Occupied([{ x: 0, y: 0, breedte: 600, hoogte: 400 }], []),
    LEGEND_BREED,
  );
  expect(strip).toBeGreaterThan(0);
  for (const { y } of entries) expect(y > area.bottom && y < area.bottom + strip).toBe(true);
});

test('lines and signs find a place each, clear of one another', () => {
  const signs = [
    { kind: 'halte', width: 30 },
    { kind: 'lus', width: 60 },
  ] as const;
  const { entries, kinds } = placeLegend(names, signs, area, new Occupied([], []), LEGEND_BREED);
  expect(kinds.map(({ kind }) => kind)).toEqual(['halte', 'lus']);
  for (const { x, y } of kinds)
    for (const entry of entries) expect(Math.abs(entry.x - x) > 90 || Math.abs(entry.y - y) >= 19).toBe(true);
});

test('a block that reaches below the drawing and a block under it do not meet', () => {
  const low = new Occupied([{ x: 0, y: 0, breedte: 600, hoogte: 285 }], []);
  const signs = Array.from({ length: 6 }, () => ({ kind: 'halte' as const, width: 200 }));
  const wide = { ...area, bottom: 290 };
  const { entries, kinds, strip } = placeLegend(names.slice(0, 1), signs, wide, low, LEGEND_BREED);
  const bottom = Math.max(...entries.map(({ y }) => y));
  for (const { y } of kinds) expect(y - bottom).toBeGreaterThanOrEqual(19);
  expect(wide.bottom + strip).toBeGreaterThanOrEqual(Math.max(...kinds.map(({ y }) => y)) + 9);
});

test('only signs that the net uses are explained', () => {
  expect(listKinds(toyNet({ H: ['a b c'] }))).toEqual(['halte']);
  expect(listKinds(ALL_KINDS)).toEqual(expect.arrayContaining(['halte', 'bestemming', 'lus']));
});
