import { expect, test } from 'vitest';
import { smallestForkAngle } from '../../../../src/domain/kaart/score/fork-angle.ts';
import { copyDrawing } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

test('one straight line has no fork', () => {
  expect(smallestForkAngle(copyDrawing(toyNet({ H: ['a b c'] }), 'breed'))).toBe(180);
});

test('the smallest angle between two directions out of one marker counts', () => {
  const drawing = copyDrawing(toyNet({ H: ['a b c'] }), 'breed');
  const { x, y } = drawing.haltes.find((halte) => halte.id === 'b')!;
  drawing.paths.push({
    lijn: 0,
    soort: 'gewoon',
    haltes: ['b'],
    punten: [
      [x, y],
      [x + 50, y + 50],
    ],
  });
  expect(smallestForkAngle(drawing)).toBe(45);
});
