import { expect, test } from 'vitest';
import { placeFlags, placeLoneFlag } from '../../../../src/domain/kaart/signs/flags.ts';
import { Occupied, overlaps } from '../../../../src/domain/kaart/geometry/occupied.ts';
import { drawToy } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

const { drawing } = drawToy(toyNet({ H: ['a b c d'], V: ['b c d'], W: ['b c d'] }), 'breed');
const boxes = drawing.haltes.flatMap(({ teken, label }) => [teken, label]);
const flags = placeFlags(drawing.haltes, drawing.paths, [], new Occupied(boxes, drawing.paths), 14, 2000);

test('the lines that begin or end at a halte in a bundle stand at it, in the order of their lanes', () => {
  const at = (id: string): number[] => {
    const { x } = drawing.haltes.find((halte) => halte.id === id)!;
    return flags.filter((flag) => Math.abs(flag.x - x) < 50).map(({ lijn }) => lijn);
  };
  expect(at('b')).toHaveLength(2);
  expect(at('b')).not.toContain(0);
  expect(at('d').sort()).toEqual([0, 1, 2]);
  expect(at('c')).toEqual([]);
});

test('they cover no name, no marker and not each other', () => {
  const own = flags.map(({ x, y }) => ({ x: x - 7, y: y - 7, breedte: 14, hoogte: 14 }));
  own.forEach((flag, i) => {
    for (const other of [...boxes, ...own.slice(i + 1)]) expect(overlaps(flag, other)).toBe(false);
  });
});

test('a line whose letter stands near already is not named again; without room there is none', () => {
  const { x, y } = drawing.haltes.find(({ id }) => id === 'b')!;
  const near = [1, 2].map((lijn) => ({ lijn, x: x + 30, y }));
  const again = placeFlags(drawing.haltes, drawing.paths, near, new Occupied(boxes, drawing.paths), 14, 2000);
  expect(again.some((flag) => Math.abs(flag.x - x) < 50)).toBe(false);
  const full = new Occupied([{ x: -500, y: -500, breedte: 5000, hoogte: 5000 }], []);
  expect(placeFlags(drawing.haltes, drawing.paths, [], full, 14, 2000)).toEqual([]);
});

test('a line that is named nowhere gets its letter at the first of its haltes with room', () => {
  const room = (): Occupied => new Occupied(boxes, drawing.paths);
  const [flag] = placeLoneFlag(1, drawing.haltes, drawing.paths, room(), 14, 2000);
  const { x } = drawing.haltes.find(({ id }) => id === 'b')!;
  expect(flag).toMatchObject({ lijn: 1 });
  expect(Math.abs(flag!.x - x)).toBeLessThan(50);
  const full = new Occupied([{ x: -500, y: -500, breedte: 5000, hoogte: 5000 }], []);
  expect(placeLoneFlag(1, drawing.haltes, drawing.paths, full, 14, 2000)).toEqual([]);
});
