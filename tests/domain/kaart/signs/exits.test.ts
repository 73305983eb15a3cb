import { expect, test } from 'vitest';
import { listExits } from '../../../../src/domain/kaart/signs/exits.ts';
import { drawToy } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

const { drawing } = drawToy(
  toyNet({ H: ['a k c'], V: ['a k v c'], Z: ['zijspoor: k z'] }, { soorten: { k: 'knooppunt' } }),
  'breed',
);
const exits = listExits(drawing.haltes, drawing.paths);

test('only a knooppunt has exits, one for each line that travels on', () => {
  expect(new Set(exits.map(({ halte }) => halte))).toEqual(new Set(['k']));
  expect(exits).toHaveLength(3);
});

test('an exit lies on the edge of the marker and points out of it', () => {
  const { teken } = drawing.haltes.find(({ id }) => id === 'k')!;
  const inside = (x: number, y: number): boolean =>
    x > teken.x && x < teken.x + teken.breedte && y > teken.y && y < teken.y + teken.hoogte;
  for (const { x, y, dx, dy } of exits) {
    expect(inside(x - dx, y - dy)).toBe(true);
    expect(inside(x + dx, y + dy)).toBe(false);
    expect(Math.hypot(dx, dy)).toBeCloseTo(1, 6);
  }
});

test('a line that ends there has no exit', () => {
  const end = drawToy(toyNet({ H: ['a b k'] }, { soorten: { k: 'knooppunt' } }), 'smal').drawing;
  expect(end.exits).toEqual([]);
});
