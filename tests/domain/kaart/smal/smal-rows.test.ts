import { expect, test } from 'vitest';
import { drawToy } from '../toy-drawing.ts';
import { ALL_KINDS } from '../toy-net.ts';

const { drawing } = drawToy(ALL_KINDS, 'smal');
const y = (id: string): number => drawing.haltes.find((halte) => halte.id === id)!.y;

test('the platform comes first, under each other in the order of the net; the ring comes last', () => {
  expect(y('d1')).toBeLessThan(y('d2'));
  expect(y('d2')).toBeLessThan(y('d3'));
  expect(y('d3')).toBeLessThan(y('s'));
  const rest = drawing.haltes.filter(({ id }) => !id.startsWith('r')).map((halte) => halte.y);
  expect(Math.min(y('r1'), y('r2'), y('r3'))).toBeGreaterThan(Math.max(...rest));
});

test('every zone opens with its heading above its haltes', () => {
  for (const { zone, y: top, hoogte, kop } of drawing.bands) {
    if (zone < 0) continue;
    const own = ALL_KINDS.haltes.filter((halte) => halte.zone === ALL_KINDS.zones[zone]!.id).map(({ id }) => y(id));
    expect(kop.y).toBeGreaterThan(top);
    expect(kop.y).toBeLessThan(Math.min(...own));
    expect(Math.max(...own)).toBeLessThan(top + hoogte);
  }
});

test('names never touch, also when they take three lines', () => {
  const boxes = drawing.haltes.map(({ label }) => label).sort((a, b) => a.y - b.y);
  boxes.slice(1).forEach((box, i) => expect(box.y).toBeGreaterThanOrEqual(boxes[i]!.y + boxes[i]!.hoogte));
});

test('the drawing ends below the last name', () => {
  expect(drawing.hoogte).toBeGreaterThan(Math.max(...drawing.haltes.map(({ label }) => label.y + label.hoogte)));
});
