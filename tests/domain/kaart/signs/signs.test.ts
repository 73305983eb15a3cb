import { expect, test } from 'vitest';
import { overlaps } from '../../../../src/domain/kaart/geometry/occupied.ts';
import { drawToy } from '../toy-drawing.ts';
import { ALL_KINDS } from '../toy-net.ts';

for (const vorm of ['breed', 'smal'] as const) {
  const { drawing } = drawToy(ALL_KINDS, vorm);
  const half = drawing.badge / 2;
  const badges = drawing.badges.map(({ x, y }) => ({ x: x - half, y: y - half, breedte: 2 * half, hoogte: 2 * half }));

  test(`${vorm}: every line has its letter on the map`, () => {
    expect(new Set(drawing.badges.map(({ lijn }) => lijn))).toEqual(new Set(ALL_KINDS.lijnen.map((_, i) => i)));
  });

  test(`${vorm}: no letter lies over a name, a marker or another letter`, () => {
    badges.forEach((badge, i) => {
      for (const { id, label, teken } of drawing.haltes) {
        expect(overlaps(badge, label), id).toBe(false);
        expect(overlaps(badge, teken), id).toBe(false);
      }
      for (const other of badges.slice(i + 1)) expect(overlaps(badge, other)).toBe(false);
    });
  });

  test(`${vorm}: the legend explains every line and the signs that stand on the map`, () => {
    expect(drawing.legend.map(({ lijn }) => lijn)).toEqual(ALL_KINDS.lijnen.map((_, i) => i));
    expect(drawing.kinds.map(({ kind }) => kind)).toContain('bestemming');
    for (const { x, y } of [...drawing.legend, ...drawing.kinds])
      expect(x > 0 && y > 0 && x < drawing.breedte && y < drawing.hoogte).toBe(true);
  });
}

test('the line of the platform begins with its letter, above the first instap', () => {
  const { drawing } = drawToy(ALL_KINDS, 'breed');
  const first = drawing.haltes.filter(({ soort }) => soort === 'instap').sort((a, b) => a.y - b.y)[0]!;
  expect(drawing.badges.some(({ lijn, x, y }) => lijn === first.lijnen[0] && x === first.x && y < first.y)).toBe(true);
});
