import { expect, test } from 'vitest';
import { emptyArcs, packLeft } from '../../../../src/domain/kaart/labels/compact.ts';
import { fixedArcs } from '../../../../src/domain/kaart/labels/label-arcs.ts';
import { spread } from '../../../../src/domain/kaart/breed/spread.ts';
import { toyScene } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const { scene } = toyScene(ALL_KINDS);
const fixed = fixedArcs(scene);
const none = emptyArcs(fixed.length);
const edges = fixed.map(() => 12);
const least = Math.max(...packLeft(fixed.length, fixed, none).x) + 12;

test.for([1, 1.3, 2])('with %d times the room all demands hold and nothing sticks out', (share) => {
  const x = spread(scene, fixed, none, edges, least * share);
  fixed.forEach((list, to) => {
    for (const { from, distance } of list) expect(x[to]! - x[from]!).toBeGreaterThanOrEqual(distance - 0.02);
  });
  expect(Math.max(...x) + 12).toBeLessThanOrEqual(least * share + 0.02);
});

test('with more room neighbours stand further apart', () => {
  const gap = (width: number): number => {
    const x = spread(scene, fixed, none, edges, width);
    const [b, c] = ['b', 'c'].map((id) => x[scene.anchors.halte.get(id)!]!);
    return c! - b!;
  };
  expect(gap(2 * least)).toBeGreaterThan(gap(least));
});

test('a single line gets an even pitch', () => {
  const { scene: line } = toyScene(toyNet({ H: ['a b c d e'] }));
  const arcs = fixedArcs(line);
  const x = spread(
    line,
    arcs,
    emptyArcs(arcs.length),
    arcs.map(() => 12),
    500,
  );
  const at = ['a', 'b', 'c', 'd', 'e'].map((id) => x[line.anchors.halte.get(id)!]!);
  const gaps = at.slice(1).map((value, i) => value - at[i]!);
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1);
});
