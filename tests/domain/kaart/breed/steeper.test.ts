import { expect, test } from 'vitest';
import { steeper } from '../../../../src/domain/kaart/breed/steeper.ts';
import { toyScene } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

const { plan, scene } = toyScene(toyNet({ H: ['a b c d'], V: ['a v1 v2 v3 d'] }));
const all = scene.anchors.count;

/** Everything packed in one row: each anchor is pushed by the one before it. */
const packed = {
  x: Array.from({ length: all }, (_, i) => i * 10),
  pushedBy: Array.from({ length: all }, (_, i) => i - 1),
};

test('one slope on the longest path is made steeper at a time, until none is left', () => {
  const slopes = (list: typeof plan.connectors): number => list.filter(({ kind }) => kind === 'slope').length;
  let left = slopes(plan.connectors);
  expect(left).toBe(2);
  for (let next = steeper(plan, scene, plan.connectors, packed); next; next = steeper(plan, scene, next, packed)) {
    expect(slopes(next)).toBe(left - 1);
    left--;
  }
  expect(left).toBe(0);
});

test('slopes beside the longest path are left alone', () => {
  const alone = { x: packed.x, pushedBy: packed.pushedBy.map(() => -1) };
  expect(steeper(plan, scene, plan.connectors, alone)).toBeUndefined();
});
