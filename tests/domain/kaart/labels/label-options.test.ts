import { expect, test } from 'vitest';
import { listLabelOptions } from '../../../../src/domain/kaart/labels/label-options.ts';
import { BREED } from '../../../../src/domain/kaart/model/sizes.ts';
import { touches } from '../../../../src/domain/kaart/geometry/shapes.ts';
import { TOY_FONT, toyScene } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

test('every halte of the graph keeps at least one place where rows leave room', () => {
  const { scene, wraps, plan } = toyScene(ALL_KINDS, 80);
  const { options, cramped } = listLabelOptions(scene, wraps, TOY_FONT);
  expect(cramped).toEqual([]);
  expect([...options.keys()].sort()).toEqual([...plan.graph.nodes].sort());
});

test('no place touches a joint that moves with the halte', () => {
  const { scene, wraps } = toyScene(ALL_KINDS, 80);
  for (const [id, list] of listLabelOptions(scene, wraps, TOY_FONT).options) {
    const own = scene.joints.filter((joint) => joint.connector.halte === id && !scene.anchors.joint.has(joint));
    for (const { piece } of list)
      expect(
        touches(
          [piece],
          own.flatMap(({ pieces }) => pieces),
          1,
        ),
      ).toBe(false);
  }
});

test('where rows lie too close a halte is named as cramped', () => {
  const net = toyNet(
    { H: ['a b c d e'], V: ['a v e'], W: ['a w e'] },
    { namen: { c: 'een halte met een veel langere naam' } },
  );
  const { scene, wraps } = toyScene(net, 2, { ...BREED, gap: 2 });
  const { cramped, options } = listLabelOptions(scene, wraps, TOY_FONT);
  expect(cramped).toContain('c');
  // The search that follows reads a place for every halte, also where none is good.
  expect([...options.values()].every((list) => list.length > 0)).toBe(true);
});

test('no place lies on a line that runs past the halte on its way from another halte to its joint', () => {
  const { scene, wraps } = toyScene(toyNet({ H: ['a b c d e'], V: ['b v d'] }), 80);
  const below = (list: { side: string }[]): number => list.filter(({ side }) => side === 'onder').length;
  const [joint] = scene.joints;
  const { top, height } = listLabelOptions(scene, wraps, TOY_FONT)
    .options.get('c')!
    .find((c) => c.side === 'onder')!;
  const y = top + height / 2;
  const lead = {
    ...joint!,
    connector: { ...joint!.connector, halte: 'a' },
    points: new Map([
      [
        1,
        [
          [0, y],
          [0, y],
        ],
      ],
    ]),
  };
  const anchors = { ...scene.anchors, joint: new Map([[lead, scene.anchors.halte.get('e')!]]) };
  const crossed = { ...scene, joints: [lead], anchors } as typeof scene;
  expect(below(listLabelOptions(crossed, wraps, TOY_FONT).options.get('c')!)).toBe(0);
});
