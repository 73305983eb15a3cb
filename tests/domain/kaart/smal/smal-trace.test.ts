import { expect, test } from 'vitest';
import { drawToy } from '../toy-drawing.ts';
import { ALL_KINDS } from '../toy-net.ts';

const { drawing } = drawToy(ALL_KINDS, 'smal');
const marker = (id: string) => drawing.haltes.find((halte) => halte.id === id)!.teken;

test('lines run upright, level or at 45°', () => {
  for (const { punten } of drawing.paths)
    punten.slice(1).forEach(([x, y], i) => {
      const [dx, dy] = [Math.abs(x - punten[i]![0]), Math.abs(y - punten[i]![1])];
      expect(Math.min(dx, dy, Math.abs(dx - dy))).toBeLessThan(0.02);
    });
});

test('each path begins in the marker of its first halte and ends in that of its last', () => {
  for (const { punten, haltes, closed } of drawing.paths) {
    if (closed) continue;
    for (const [point, id] of [
      [punten[0]!, haltes[0]!],
      [punten.at(-1)!, haltes.at(-1)!],
    ] as const) {
      const { x, y, breedte, hoogte } = marker(id);
      expect(point[0] >= x - 0.01 && point[0] <= x + breedte + 0.01, id).toBe(true);
      expect(point[1] >= y - 0.01 && point[1] <= y + hoogte + 0.01, id).toBe(true);
    }
  }
});

test('a lus is traced the way it is travelled: upward', () => {
  const { punten } = drawing.paths.find(({ soort }) => soort === 'lus')!;
  expect(punten.at(-1)![1]).toBeLessThan(punten[0]![1]);
});
