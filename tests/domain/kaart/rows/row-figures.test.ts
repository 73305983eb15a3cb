import { expect, test } from 'vitest';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { describeRowItems, listMeetings } from '../../../../src/domain/kaart/rows/row-cost.ts';
import { isBetter, rowFigures } from '../../../../src/domain/kaart/rows/row-figures.ts';
import { toyNet } from '../toy-net.ts';

/** Judges a toy net with the branch of each named halte on a row, the rest on row 0. */
function judge(lines: Record<string, string[]>, rows: Record<string, number>) {
  const { decomposition, layers, rides } = planNet(toyNet(lines));
  const items = describeRowItems(decomposition, layers);
  const all = items.map(
    (_, i) => Object.entries(rows).find(([halte]) => decomposition.home.get(halte) === i)?.[1] ?? 0,
  );
  return rowFigures(items, all, listMeetings(decomposition, rides));
}

const DETOURS = { H: ['a b c d e'], V: ['a v d'], X: ['b x e'] };

test('a detour of one line has two bends, travels out and back, and its halte lies off the trunk', () => {
  expect(judge({ H: ['a b c'], V: ['a v c'] }, { v: -2 })).toEqual({
    overlaps: 0,
    crossings: 0,
    bends: 2,
    travel: 6,
    tilt: 3,
    rows: 2,
  });
});

test('branches on one row at one place share ground; on either side of the trunk they are in balance', () => {
  expect(judge(DETOURS, { v: 1, x: 1 }).overlaps).toBe(1);
  expect(judge(DETOURS, { v: 1, x: -1 })).toMatchObject({ overlaps: 0, crossings: 0, rows: 2 });
  expect(judge(DETOURS, { v: 1, x: -1 }).tilt).toBeLessThan(judge(DETOURS, { v: 1, x: 2 }).tilt);
});

test('two detours that overlap on one side cross once, a line that changes sides in a bundle crosses what goes straight', () => {
  expect(judge(DETOURS, { v: 1, x: 2 }).crossings).toBe(4);
  const lines = { H: ['a b c d e'], V: ['v b c w'] };
  expect(judge(lines, { v: -1, w: -2 }).crossings).toBe(0);
  expect(judge(lines, { v: -1, w: 1 }).crossings).toBeGreaterThanOrEqual(4);
});

test('fewer crossings are better than fewer bends, and equal figures are not better', () => {
  const figures = { overlaps: 0, crossings: 0, bends: 9, travel: 9, tilt: 9, rows: 9 };
  expect(isBetter(figures, { ...figures, crossings: 1, bends: 0 })).toBe(true);
  expect(isBetter({ ...figures, tilt: 8, rows: 20 }, figures)).toBe(true);
  expect(isBetter(figures, { ...figures })).toBe(false);
});
