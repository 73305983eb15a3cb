import { expect, test } from 'vitest';
import type { Drawing, DrawnPath } from '../../../../src/domain/kaart/model/drawing.ts';
import { countSeparations } from '../../../../src/domain/kaart/score/separations.ts';
import { copyDrawing } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

/** Three haltes on a level row, each marker high enough for three lanes. */
function rowOfThree(lanes: Record<number, [before: number, after: number]>): Drawing {
  const drawing = copyDrawing(toyNet({ H: ['a b c'] }), 'breed');
  drawing.haltes.forEach((halte, i) => {
    halte.teken = { x: 100 * i, y: 0, breedte: 14, hoogte: 40 };
  });
  drawing.paths = Object.entries(lanes).map(([lijn, [before, after]]): DrawnPath => ({
    lijn: Number(lijn),
    soort: 'gewoon',
    haltes: ['a', 'b', 'c'],
    punten: [
      [7, before],
      [107, before],
      [107, after],
      [207, after],
    ],
  }));
  return drawing;
}

test('lines that keep their lanes are not torn apart', () => {
  expect(countSeparations(rowOfThree({ 0: [10, 10], 1: [17, 17], 2: [24, 24] }))).toBe(0);
});

test('lines drawn by the engine in one bundle stay together', () => {
  expect(countSeparations(copyDrawing(toyNet({ H: ['a b c d'], V: ['a b c d'], O: ['b c d'] }), 'breed'))).toBe(0);
});

test('neighbours between which another line slips in count once', () => {
  const drawing = rowOfThree({ 0: [10, 10], 1: [17, 17], 2: [24, 24] });
  const slipped = drawing.paths.find((path) => path.lijn === 2)!;
  slipped.haltes = ['b', 'c'];
  slipped.punten = [
    [107, 13],
    [207, 13],
  ];
  expect(countSeparations(drawing)).toBe(1);
});
