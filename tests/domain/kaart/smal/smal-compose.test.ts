import { expect, test } from 'vitest';
import { drawToy } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const { drawing } = drawToy(ALL_KINDS, 'smal');

test('where the marker stands far from its name a faint leader joins them', () => {
  const far = drawing.haltes.filter(({ leader }) => leader);
  expect(far.length).toBeGreaterThan(0);
  for (const { leader, teken, label } of far) {
    expect(leader![0]).toBeGreaterThan(teken.x + teken.breedte);
    expect(leader![1]).toBeLessThan(label.x);
    expect(leader![1]).toBeGreaterThan(leader![0]);
  }
  expect(drawToy(toyNet({ H: ['a b c'] }), 'smal').drawing.haltes.some(({ leader }) => leader)).toBe(false);
});

test('the tinted bands span the width and follow each other', () => {
  const bands = drawing.bands.filter(({ zone }) => zone >= 0);
  expect(bands).toHaveLength(3);
  bands.forEach(({ x, breedte, y }, i) => {
    expect([x, breedte]).toEqual([0, drawing.breedte]);
    const before = bands[i - 1];
    if (before) expect(y).toBeCloseTo(before.y + before.hoogte, 6);
  });
});

test('the ring is a closed track of its own with its letter on it', () => {
  const ring = drawing.paths.find(({ closed }) => closed)!;
  const x = ring.punten.map((point) => point[0]);
  expect(drawing.badges.some((badge) => badge.lijn === ring.lijn && x.includes(badge.x))).toBe(true);
});

test('a name stands level with its marker', () => {
  for (const { y, label } of drawing.haltes) expect(label.y + label.hoogte / 2).toBeCloseTo(y, 6);
});
