import { expect, test } from 'vitest';
import { drawToy } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const { drawing } = drawToy(ALL_KINDS, 'breed');

test('nothing lies outside the canvas', () => {
  const boxes = [...drawing.haltes.flatMap(({ teken, label }) => [teken, label]), ...drawing.bands];
  for (const { x, y, breedte, hoogte } of boxes) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + breedte).toBeLessThanOrEqual(drawing.breedte);
    expect(y + hoogte).toBeLessThanOrEqual(drawing.hoogte);
  }
  for (const [x, y] of drawing.paths.flatMap(({ punten }) => punten)) {
    expect(x >= 0 && x <= drawing.breedte && y >= 0 && y <= drawing.hoogte).toBe(true);
  }
});

test('the zones stand side by side without a gap, each with its haltes and its heading in it', () => {
  const { bands } = drawing;
  expect(bands.map(({ zone }) => zone)).toEqual([0, 1, 2]);
  bands.slice(1).forEach(({ x }, i) => expect(x).toBeCloseTo(bands[i]!.x + bands[i]!.breedte, 6));
  for (const { zone, x, breedte, kop } of bands) {
    expect(kop.x).toBeGreaterThanOrEqual(x);
    for (const { id } of ALL_KINDS.haltes.filter((halte) => halte.zone === ALL_KINDS.zones[zone]!.id)) {
      const halte = drawing.haltes.find((one) => one.id === id)!;
      expect(halte.x > x && halte.x < x + breedte).toBe(true);
    }
  }
});

test('the bestemming is the heavy one', () => {
  expect(drawing.haltes.filter(({ zwaar }) => zwaar).map(({ id }) => id)).toEqual(['g']);
});

test('the legend names every line once', () => {
  expect(drawing.legend.map(({ lijn }) => lijn).sort()).toEqual(ALL_KINDS.lijnen.map((_, i) => i));
});

test('the instappen stand in one column, their tracks ending in the halte they feed', () => {
  const instappen = drawing.haltes.filter(({ soort }) => soort === 'instap');
  expect(new Set(instappen.map(({ x }) => x)).size).toBe(1);
  const start = drawing.haltes.find(({ id }) => id === 's')!;
  for (const { id } of instappen) {
    const track = drawing.paths.find(({ haltes }) => haltes[0] === id)!;
    expect(track.punten.at(-1)).toEqual([start.x, start.y]);
  }
});

test('a net without zones has no bands', () => {
  expect(drawToy(toyNet({ H: ['a b c'] }), 'breed').drawing.bands).toEqual([]);
});
