import { expect, test } from 'vitest';
import type { DrawnPath } from '../../../../src/domain/kaart/model/drawing.ts';
import { Occupied } from '../../../../src/domain/kaart/geometry/occupied.ts';
import { placeBadges, placeChevrons, placeOnBundle } from '../../../../src/domain/kaart/signs/ornaments.ts';

const SIZE = 14;

const path = (lijn: number, punten: [number, number][], soort: DrawnPath['soort'] = 'gewoon'): DrawnPath => ({
  lijn,
  soort,
  haltes: [],
  punten,
});
const long = path(0, [
  [0, 100],
  [800, 100],
]);
const short = path(1, [
  [0, 140],
  [60, 140],
]);

test('a badge lies on its own line, near the start; a long line gets another near its end', () => {
  const badges = placeBadges([long, short], new Occupied([], [long, short]), SIZE);
  const [first, last] = badges.filter(({ lijn }) => lijn === 0);
  expect([first!.y, last!.y]).toEqual([100, 100]);
  expect(first!.x).toBeLessThan(100);
  expect(last!.x).toBeGreaterThan(700);
  expect(badges.filter(({ lijn }) => lijn === 1)).toHaveLength(1);
});

test('a badge never covers a marker, a label or another line', () => {
  const crossing = path(2, [
    [20, 0],
    [20, 300],
  ]);
  const box = { x: 0, y: 90, breedte: 60, hoogte: 20 };
  const [badge] = placeBadges([long], new Occupied([box], [long, crossing]), SIZE);
  expect(badge!.x - SIZE / 2).toBeGreaterThan(60);
});

test('where there is no room there is no badge; a ring gets its own elsewhere', () => {
  const box = { x: 0, y: 0, breedte: 900, hoogte: 300 };
  expect(placeBadges([long], new Occupied([box], [long]), SIZE)).toEqual([]);
  expect(placeBadges([{ ...long, closed: true }], new Occupied([], [long]), SIZE)).toEqual([]);
});

test('only a lus has arrow heads, and they point the way it is travelled', () => {
  const back = path(
    3,
    [
      [800, 200],
      [0, 200],
    ],
    'lus',
  );
  expect(placeChevrons([long], new Occupied([], [long]))).toEqual([]);
  const chevrons = placeChevrons([back], new Occupied([], [back]));
  expect(chevrons.length).toBeGreaterThan(0);
  for (const { dx, dy, y } of chevrons) expect([dx, dy, y]).toEqual([-1, 0, 200]);
});

test('a line that runs in a bundle all the way can have its letter across it, clear of names and markers', () => {
  const beside = path(5, [
    [0, 107],
    [800, 107],
  ]);
  const box = { x: 0, y: 90, breedte: 500, hoogte: 40 };
  const tight = new Occupied([box], [long, beside]);
  expect(placeBadges([long, beside], tight, SIZE)).toEqual([]);
  const [badge] = placeOnBundle(0, [long, beside], tight, SIZE);
  expect(badge).toMatchObject({ lijn: 0, y: 100 });
  expect(badge!.x - SIZE / 2).toBeGreaterThan(500);
  expect(placeOnBundle(0, [long], new Occupied([{ ...box, breedte: 900 }], [long]), SIZE)).toEqual([]);
});

test('a line that comes back to where it began has its letter there once', () => {
  const back = path(6, [
    [0, 100],
    [150, 100],
    [150, 114],
    [150, 100],
    [0, 100],
  ]);
  const badges = placeBadges([back], new Occupied([], [back]), SIZE);
  const near = badges.filter(({ x, y }, i) => badges.some((b, k) => k < i && Math.hypot(b.x - x, b.y - y) < SIZE));
  expect(near).toEqual([]);
});
