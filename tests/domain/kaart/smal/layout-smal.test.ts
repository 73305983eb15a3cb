import { expect, test } from 'vitest';
import { drawToy } from '../toy-drawing.ts';
import { ALL_KINDS } from '../toy-net.ts';

const { drawing } = drawToy(ALL_KINDS, 'smal');

test('it fits a narrow phone', () => {
  expect(drawing.breedte).toBe(360);
});

test('one halte a row, all names in one column right of the rails', () => {
  const y = drawing.haltes.map((halte) => halte.y).sort((a, b) => a - b);
  y.slice(1).forEach((value, i) => expect(value - y[i]!).toBeGreaterThanOrEqual(24));
  expect(new Set(drawing.haltes.map(({ label }) => label.x)).size).toBe(1);
  for (const { teken } of drawing.haltes) expect(teken.x + teken.breedte).toBeLessThan(drawing.haltes[0]!.label.x);
});

test('it reads from top to bottom', () => {
  const at = new Map(drawing.haltes.map((halte) => [halte.id, halte.y]));
  for (const { haltes, soort } of drawing.paths)
    if (soort === 'gewoon')
      haltes.slice(1).forEach((id, i) => expect(at.get(id)!).toBeGreaterThan(at.get(haltes[i]!)!));
});
