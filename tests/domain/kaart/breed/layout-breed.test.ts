import { expect, test } from 'vitest';
import { getKaartTools } from '../../../../src/data/kaart-tools.ts';
import { drawNet } from '../../../../src/domain/kaart/draw-net.ts';
import { proefnet } from '../proefgraaf.ts';
import { drawToy } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const at = (net: Parameters<typeof drawToy>[0]) => {
  const { drawing } = drawToy(net, 'breed');
  return { drawing, halte: (id: string) => drawing.haltes.find((halte) => halte.id === id)! };
};

test('the trunk is straight and reads from left to right', () => {
  const { drawing, halte } = at(ALL_KINDS);
  const trunk = drawing.paths.find((path) => path.lijn === 0 && path.haltes.length > 2)!;
  expect(new Set(trunk.punten.map(([, y]) => y)).size).toBe(1);
  const x = trunk.haltes.map((id) => halte(id).x);
  expect(x).toEqual([...x].sort((a, b) => a - b));
});

test('branches leave and return on either side', () => {
  const { halte } = at(ALL_KINDS);
  const middle = halte('b').y;
  expect((halte('v1').y - middle) * (halte('f1').y - middle)).toBeLessThan(0);
  expect(halte('v1').y).toBeCloseTo(halte('v2').y, 6);
});

test('a net that fits is no wider than a screen; a long one grows, its text does not shrink', () => {
  const ids = Array.from({ length: 45 }, (_, i) => `h${String(i)}`);
  const long = at(
    toyNet({ H: [ids.join(' ')] }, { namen: Object.fromEntries(ids.map((id) => [id, `Langere naam voor ${id}`])) }),
  ).drawing;
  expect(at(ALL_KINDS).drawing.breedte).toBeLessThanOrEqual(1280);
  expect(long.breedte).toBeGreaterThan(1280);
  expect(long.font).toBeGreaterThanOrEqual(12);
});

test('one more halte on a branch leaves the rest where it was', () => {
  const lines = (branch: string): Record<string, string[]> => ({
    H: ['a b c d e f g h i j'],
    V: ['b v i'],
    W: ['c w1 w2 g'],
    X: [branch],
  });
  const [before, after] = [at(toyNet(lines('e x1'))), at(toyNet(lines('e x1 x2')))];
  const moves = before.drawing.haltes.map(({ id, x, y }) => Math.hypot(after.halte(id).x - x, after.halte(id).y - y));
  const pitch = (before.halte('j').x - before.halte('a').x) / 9;
  expect(moves.sort((a, b) => a - b)[Math.floor(moves.length / 2)]).toBeLessThanOrEqual(pitch);
});

test.for([7053, 7130])(
  'generated net %i: slopes whose order closes a circle are left, and the net is drawn',
  async (seed) => {
    const { violations } = drawNet(proefnet(seed), 'breed', await getKaartTools(), {
      href: (id) => `#${id}`,
      title: 'Proefnet',
    });
    expect(violations).toEqual([]);
  },
);
