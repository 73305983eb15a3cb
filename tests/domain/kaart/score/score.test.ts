import { expect, test } from 'vitest';
import type { Drawing } from '../../../../src/domain/kaart/model/drawing.ts';
import { scoreDrawing } from '../../../../src/domain/kaart/score/score.ts';
import { copyDrawing, drawToy } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const LINE = toyNet({ H: ['a b c d e'] });

/** The score of a drawing of one line after something was changed in it. */
function scoreAfter(change: (drawing: Drawing) => void): ReturnType<typeof scoreDrawing> {
  const drawing = copyDrawing(LINE, 'breed');
  change(drawing);
  return scoreDrawing(drawing, LINE, [], 1234);
}

const sound = scoreAfter(() => undefined);

test('every rule of the contract has its figure', () => {
  const names = [
    ...Array.from({ length: 8 }, (_, i) => `H${String(i + 1)}`),
    ...Array.from({ length: 15 }, (_, i) => `S${String(i + 1)}`),
  ];
  const { rijen, ...rules } = drawToy(ALL_KINDS, 'breed').kaart.score;
  expect(rijen).toMatchObject({ buigingen: expect.any(Number) as number });
  expect(Object.keys(rules)).toEqual(names);
});

test('a straight line has no bend, no turn and no crossing', () => {
  expect(sound).toMatchObject({ H1: 1, S1: 0, S2: 0, S3: 0, S9: 0, S15: 1234 });
  expect(sound.S5).toBeGreaterThan(0);
});

test('broken rules are counted by rule', () => {
  const violations = [
    { regel: 'H3' as const, melding: '' },
    { regel: 'H3' as const, melding: '' },
    { regel: 'H7' as const, melding: '' },
  ];
  expect(scoreDrawing(copyDrawing(LINE, 'breed'), LINE, violations, 0)).toMatchObject({ H2: 0, H3: 2, H7: 1 });
});

test('a detour of two corners out and two back is four bends of 45°', () => {
  const bent = scoreAfter(
    ({ paths }) =>
      (paths[0]!.punten = [
        [0, 50],
        [100, 50],
        [120, 70],
        [200, 70],
        [220, 50],
        [300, 50],
      ]),
  );
  expect(bent).toMatchObject({ H1: 1, S1: 4, S2: 180 });
});

test('a piece off the grid lowers the share by its length', () => {
  const skew = scoreAfter(
    ({ paths }) =>
      (paths[0]!.punten = [
        [0, 0],
        [80, 0],
        [92, 16],
      ]),
  );
  expect(skew.H1).toBe(0.8);
});

test('text shown smaller than planned is scored as it is shown', () => {
  expect(sound.S4).toBe(12);
  expect(scoreAfter((drawing) => (drawing.breedte = 2560)).S4).toBe(6);
});

test('uneven gaps raise the spread, and the smallest gap is set against the mean', () => {
  const uneven = scoreAfter(({ haltes }) => (haltes[1]!.x = haltes[0]!.x + 10));
  expect(uneven.S7).toBeGreaterThan(sound.S7 + 0.1);
  expect(uneven.S6).toBeLessThan(sound.S6);
});
