import { expect, test } from 'vitest';
import type { LabelChoice } from '../../../../src/domain/kaart/labels/choose-labels.ts';
import {
  aspectOf,
  marginsOf,
  rightEdges,
  sceneHeight,
  sideOf,
} from '../../../../src/domain/kaart/breed/scene-extent.ts';
import { drawToy, toyScene } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const NONE: LabelChoice = { labels: new Map(), fixed: [], extra: [], width: 1000, packed: { x: [], pushedBy: [] } };
const bare = toyNet({ H: ['a b c'], V: ['a v c'] });

test('a frame takes more at the side than a plain margin, and each next one a little more', () => {
  const side = (net: typeof bare): number => sideOf(toyScene(net).plan);
  const two = toyNet({ H: ['a b c'], O: ['ring: r s t', 'ring: u v w'] });
  expect([side(bare), side(ALL_KINDS), side(two)]).toEqual([12, 21, 33]);
  expect(marginsOf(toyScene(bare).plan)).toBe(24);
  expect(Math.min(...drawToy(bare, 'breed').drawing.haltes.map(({ teken }) => teken.x))).toBeGreaterThanOrEqual(12);
});

test('every anchor reaches as far right as its marker, a scene as high as its outermost rows', () => {
  const { scene, plan } = toyScene(bare);
  const edges = rightEdges(scene, NONE);
  for (const [id, at] of scene.anchors.halte) expect(edges[at]).toBeGreaterThanOrEqual(scene.markers.get(id)!.half);
  const ys = plan.decomposition.branches.map((_, i) => scene.heights[i]!);
  expect(sceneHeight(scene, NONE)).toBeGreaterThan(Math.max(...ys) - Math.min(...ys));
  expect(sceneHeight(toyScene(bare, 76).scene, NONE)).toBeCloseTo(sceneHeight(scene, NONE) + 40);
});

test('rows further apart make a ribbon less of one', () => {
  expect(aspectOf(toyScene(bare, 76).scene, NONE)).toBeLessThan(aspectOf(toyScene(bare).scene, NONE));
});
