import { expect, test } from 'vitest';
import { listLabelOptions } from '../../../../src/domain/kaart/labels/label-options.ts';
import { LabelProblem } from '../../../../src/domain/kaart/labels/label-problem.ts';
import { packLeft } from '../../../../src/domain/kaart/labels/compact.ts';
import { TOY_FONT, toyScene } from '../toy-drawing.ts';
import { ALL_KINDS } from '../toy-net.ts';

function problemWith(seed: number): LabelProblem {
  const { scene, wraps } = toyScene(ALL_KINDS, 60);
  const problem = new LabelProblem(scene, listLabelOptions(scene, wraps, TOY_FONT).options);
  problem.spots.forEach((spot, i) => (spot.pick = (seed * 7 + i * 5) % spot.options.length));
  return problem;
}

test.for([0, 1, 2])('trying all places of a halte at once says what packing each would (%i)', (seed) => {
  const problem = problemWith(seed);
  problem.spots.forEach((spot, i) => {
    const at = spot.pick;
    const { least, of } = problem.tryOut(i);
    const tried = spot.options.map((_, pick) => of(pick));
    tried.forEach(({ width, shared }, pick) => {
      spot.pick = pick;
      const packed = problem.pack();
      expect([width, shared]).toEqual([expect.closeTo(packed.width, 6), packed.shared]);
      expect(width).toBeGreaterThanOrEqual(least.width);
      expect(shared).toBeGreaterThanOrEqual(least.shared);
    });
    spot.pick = at;
  });
});

test('its own packing is that of the plain demands', () => {
  const problem = problemWith(1);
  const { x } = packLeft(problem.fixed.length, problem.fixed, problem.extraArcs());
  problem.pack().x.forEach((value, i) => expect(value).toBeCloseTo(x[i]!, 6));
});

test('trying changes nothing', () => {
  const problem = problemWith(2);
  const before = problem.spots.map(({ pick }) => pick);
  problem.tryOut(3).of(1);
  expect(problem.spots.map(({ pick }) => pick)).toEqual(before);
});
