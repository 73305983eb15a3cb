import { describe, expect, test } from 'vitest';
import type { Box, Drawing, DrawnHalte, DrawnPath } from '../../../../src/domain/kaart/model/drawing.ts';
import { findViolations, isOctilinear } from '../../../../src/domain/kaart/score/guards.ts';
import { BREED, SMAL } from '../../../../src/domain/kaart/model/sizes.ts';
import { copyDrawing } from '../toy-drawing.ts';
import { ALL_KINDS } from '../toy-net.ts';

const halte = (drawing: Drawing, id: string): DrawnHalte => drawing.haltes.find((one) => one.id === id)!;
const path = (drawing: Drawing, lijn: number): DrawnPath =>
  drawing.paths.find((one) => one.lijn === lijn && one.haltes.length > 2)!;

/** A box of 8 units around the middle of the longest piece of a line. */
function boxOn(drawing: Drawing, lijn: number): Box {
  const { punten } = path(drawing, lijn);
  const pieces = punten.slice(1).map((b, i) => ({ a: punten[i]!, b }));
  const length = ({ a, b }: (typeof pieces)[number]): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
  const { a, b } = pieces.reduce((best, piece) => (length(piece) > length(best) ? piece : best));
  return { x: (a[0] + b[0]) / 2 - 4, y: (a[1] + b[1]) / 2 - 4, breedte: 8, hoogte: 8 };
}

/** Each spoils one thing; the rules beside it are all that may break, and the first must. */
const SPOILS: [string, string[], (drawing: Drawing) => void][] = [
  ['a corner off the grid', ['H1'], (drawing) => (path(drawing, 1).punten[1]![0] += 1)],
  [
    'a halte before the one that leads to it',
    ['H2', 'H4', 'H7'],
    (drawing) => ([halte(drawing, 'c').x, halte(drawing, 'c').y] = [halte(drawing, 'b').x, halte(drawing, 'b').y]),
  ],
  [
    'a band that ends before its haltes',
    ['H2'],
    (drawing) => Object.assign(drawing.bands[2]!, { breedte: 1, hoogte: 1 }),
  ],
  [
    'a name over another name',
    ['H3', 'H4'],
    (drawing) =>
      (halte(drawing, 'r1').label = { ...halte(drawing, 'r2').label, regels: halte(drawing, 'r1').label.regels }),
  ],
  ['a name over a line', ['H4'], (drawing) => Object.assign(halte(drawing, 'b').label, boxOn(drawing, 1))],
  [
    'a name over another marker',
    ['H4', 'H3'],
    (drawing) =>
      Object.assign(halte(drawing, 'v1').label, { x: halte(drawing, 'f1').teken.x, y: halte(drawing, 'f1').teken.y }),
  ],
  ['a name that lost its end', ['H5'], (drawing) => (halte(drawing, 'c').label.regels = ['Werkplek zo-', 'eke'])],
  ['a name over the edge', ['H5', 'H4', 'H3'], (drawing) => (halte(drawing, 'v1').label.y = -3)],
  ['a halte off its line', ['H6', 'H4', 'H7'], (drawing) => (halte(drawing, 'r1').teken.y -= 200)],
  ['a line through a foreign halte', ['H7', 'H6', 'H4'], (drawing) => (halte(drawing, 'b').teken = boxOn(drawing, 1))],
];

describe.for([
  ['breed', BREED],
  ['smal', SMAL],
] as const)('%s', ([vorm, sizes]) => {
  const rulesBroken = (spoil: (drawing: Drawing) => void): string[] => {
    const drawing = copyDrawing(ALL_KINDS, vorm);
    spoil(drawing);
    return [...new Set(findViolations(drawing, ALL_KINDS, sizes).map(({ regel }) => regel))];
  };

  test('a sound drawing breaks nothing', () => {
    expect(rulesBroken(() => undefined)).toEqual([]);
  });

  test.for(SPOILS)('%s breaks the rule for it', ([, [rule, ...besides], spoil]) => {
    const broken = rulesBroken(spoil);
    expect(broken).toContain(rule);
    expect(broken.filter((regel) => regel !== rule && !besides.includes(regel))).toEqual([]);
  });

  test('a halte that is not drawn is named', () => {
    const drawing = copyDrawing(ALL_KINDS, vorm);
    const at = drawing.haltes.findIndex(({ id }) => id === 'z1');
    drawing.haltes.splice(at, 1);
    expect(findViolations(drawing, ALL_KINDS, sizes)).toContainEqual({
      regel: 'H5',
      melding: 'halte "z1" staat niet op de kaart',
    });
  });
});

test('level, upright and 45° are on the grid, half a degree off still is, a whole one is not', () => {
  for (const [dx, dy] of [
    [5, 0],
    [0, -5],
    [5, 5],
    [-7, 7],
    [100, 0.8],
    [0, 0],
  ] as const)
    expect(isOctilinear(dx, dy)).toBe(true);
  for (const [dx, dy] of [
    [5, 1],
    [100, 1.8],
    [100, 97],
    [3, 4],
  ] as const)
    expect(isOctilinear(dx, dy)).toBe(false);
});
