import { expect, test } from 'vitest';
import { readBack } from '../../../../src/domain/kaart/score/read-back.ts';
import { copyDrawing } from '../toy-drawing.ts';
import { ALL_KINDS } from '../toy-net.ts';

const FORMS = ['breed', 'smal'] as const;

test.for(FORMS)('%s: a drawing reads back as the net', (vorm) => {
  expect(readBack(copyDrawing(ALL_KINDS, vorm), ALL_KINDS)).toEqual([]);
});

test.for(FORMS)('%s: a halte that its line misses is found', (vorm) => {
  const drawing = copyDrawing(ALL_KINDS, vorm);
  const { teken } = drawing.haltes.find(({ id }) => id === 'v1')!;
  teken.x += 400;
  teken.y += 400;
  expect(readBack(drawing, ALL_KINDS)).toEqual([
    expect.stringMatching(/"V" leest terug als a, v2, e in plaats van a, v1, v2, e/),
  ]);
});

test.for(FORMS)('%s: haltes out of turn are found', (vorm) => {
  const drawing = copyDrawing(ALL_KINDS, vorm);
  const [v1, v2] = ['v1', 'v2'].map((id) => drawing.haltes.find((halte) => halte.id === id)!);
  [v1!.teken, v2!.teken] = [v2!.teken, v1!.teken];
  expect(readBack(drawing, ALL_KINDS)).toEqual([expect.stringContaining('a, v2, v1, e')]);
});

test('a marker that a line touches without stopping is found', () => {
  const drawing = copyDrawing(ALL_KINDS, 'breed');
  const b = drawing.haltes.find(({ id }) => id === 'b')!;
  const f1 = drawing.haltes.find(({ id }) => id === 'f1')!;
  b.teken = { ...f1.teken, x: f1.teken.x + 20 };
  expect(readBack(drawing, ALL_KINDS).join('\n')).toMatch(/"F" raakt "b", waar zij niet stopt/);
});

test('a traject without a path is found', () => {
  const drawing = copyDrawing(ALL_KINDS, 'breed');
  drawing.paths = drawing.paths.filter(({ soort }) => soort !== 'lus');
  expect(readBack(drawing, ALL_KINDS)).toEqual([expect.stringMatching(/"L" heeft 0 paden in plaats van 1/)]);
});
