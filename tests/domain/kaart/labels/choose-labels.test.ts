import { expect, test } from 'vitest';
import { chooseLabels } from '../../../../src/domain/kaart/labels/choose-labels.ts';
import { listLabelOptions } from '../../../../src/domain/kaart/labels/label-options.ts';
import { touches } from '../../../../src/domain/kaart/geometry/shapes.ts';
import { TOY_FONT, toyScene } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

const letters = 'a b c d e f g h i j';
const namen = Object.fromEntries(letters.split(' ').map((id) => [id, `${id} onderzoeken en dan verder`]));
const { scene, wraps } = toyScene(toyNet({ H: [letters], V: ['b v h'] }, { namen }), 70);
const { options } = listLabelOptions(scene, wraps, TOY_FONT);
const wide = chooseLabels(scene, options, 5000, true);
const narrow = chooseLabels(scene, options, 300, true);

test('every halte gets a label from its own list', () => {
  for (const [id, list] of options) expect(list).toContain(wide.labels.get(id));
});

test('as packed, no two labels touch', () => {
  for (const { labels, packed } of [wide, narrow]) {
    const placed = [...labels].map(([id, { piece }]) => {
      const x = packed.x[scene.anchors.halte.get(id)!]!;
      return {
        ...piece,
        left1: piece.left1 + x,
        left2: piece.left2 + x,
        right1: piece.right1 + x,
        right2: piece.right2 + x,
      };
    });
    placed.forEach((one, i) => {
      for (const two of placed.slice(i + 1)) expect(touches([one], [two], 0)).toBe(false);
    });
  }
});

test('with room enough the labels look better, without it they take less', () => {
  const badness = (choice: typeof wide): number =>
    [...choice.labels.values()].reduce((sum, label) => sum + label.badness, 0);
  expect(narrow.width).toBeLessThan(wide.width);
  expect(badness(wide)).toBeLessThan(badness(narrow));
});

test('going on from an earlier choice makes it no worse, and starting over gives the same', () => {
  expect(chooseLabels(scene, options, 300, true, narrow.labels).width).toBeLessThanOrEqual(narrow.width + 1e-6);
  expect(chooseLabels(scene, options, 300, true)).toEqual(narrow);
});

test('a thorough search gives no wider drawing than a quick one', () => {
  expect(narrow.width).toBeLessThanOrEqual(chooseLabels(scene, options, 300, false).width + 1e-6);
});
