import { expect, test } from 'vitest';
import { toyScene } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const { scene, plan } = toyScene(ALL_KINDS);

test('each anchor has one shape at most, in the order of the anchors', () => {
  const anchors = scene.shapes.map(({ anchor }) => anchor);
  expect(anchors).toEqual([...new Set(anchors)].sort((a, b) => a - b));
  expect(Math.max(...anchors)).toBeLessThan(scene.anchors.count);
});

test('every marker, joint and the platform keeps others away', () => {
  const piecesAt = (anchor: number) => scene.shapes.find((shape) => shape.anchor === anchor)!.pieces;
  for (const [id, { half, top, bottom }] of scene.markers)
    expect(piecesAt(scene.anchors.halte.get(id)!)).toContainEqual(
      expect.objectContaining({ y1: top, y2: bottom, right1: half }),
    );
  for (const [joint, anchor] of scene.anchors.joint)
    expect(piecesAt(anchor)).toEqual(expect.arrayContaining(joint.pieces));
  expect(piecesAt(scene.anchors.platform)).toEqual(expect.arrayContaining(scene.platform!.pieces));
});

test('a joint ends on the lane of its branch', () => {
  for (const { connector, points } of scene.joints)
    for (const [lijn, [, [, y]]] of points)
      expect(y).toBe(scene.heights[connector.branch]! + plan.lanes[connector.branch]!.get(lijn)! * scene.sizes.lane);
});

test('without instappen there is no platform', () => {
  expect(toyScene(toyNet({ H: ['a b'] })).scene.platform).toBeUndefined();
});
