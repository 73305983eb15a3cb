import { expect, test } from 'vitest';
import { candidateArcs, fixedArcs, surroundingsOf } from '../../../../src/domain/kaart/labels/label-arcs.ts';
import { listLabelOptions } from '../../../../src/domain/kaart/labels/label-options.ts';
import { TOY_FONT, toyScene } from '../toy-drawing.ts';
import { ALL_KINDS } from '../toy-net.ts';

const { scene, wraps } = toyScene(ALL_KINDS, 60);
const { options } = listLabelOptions(scene, wraps, TOY_FONT);
const anchor = (id: string): number => scene.anchors.halte.get(id)!;

test('the drawing without labels only demands from left to right', () => {
  fixedArcs(scene).forEach((list, to) => {
    for (const { from, distance } of list) {
      expect(from).toBeLessThan(to);
      expect(distance).toBeGreaterThan(-Infinity);
    }
  });
});

test('a demand that points back, as slopes that close a circle make, is left out', () => {
  const back = { from: anchor('c'), to: anchor('b'), distance: 10 };
  expect(fixedArcs({ ...scene, demands: [...scene.demands, back] })).toEqual(fixedArcs(scene));
});

test('every demand of the rows is in it', () => {
  const arcs = fixedArcs(scene);
  for (const { from, to, distance } of scene.demands)
    expect(Math.max(...arcs[to]!.filter((arc) => arc.from === from).map((arc) => arc.distance))).toBeGreaterThanOrEqual(
      distance,
    );
});

test('a label keeps off the marker of its neighbour, on either side', () => {
  const centred = options.get('c')!.find((option) => option.align === 'middle' && option.x === 0)!;
  const { into, out } = candidateArcs(surroundingsOf(scene, 'c'), centred);
  const half = scene.markers.get('b')!.half;
  expect(
    Math.max(...into.filter(({ from }) => from === anchor('b')).map(({ distance }) => distance)),
  ).toBeGreaterThanOrEqual(half + centred.width / 2 - 2);
  expect(
    Math.max(...out.filter(({ to }) => to === anchor('d')).map(({ distance }) => distance)),
  ).toBeGreaterThanOrEqual(half + centred.width / 2 - 2);
});

test('a label stays on its own side of a zone border', () => {
  const centred = options.get('b')!.find((option) => option.align === 'middle' && option.x === 0)!;
  const border = scene.anchors.zone.get(1)!;
  const demand = candidateArcs(surroundingsOf(scene, 'b'), centred).into.filter(({ from }) => from === border);
  expect(Math.max(...demand.map(({ distance }) => distance))).toBeGreaterThan(centred.width / 2);
});
