import { expect, test } from 'vitest';
import { labelCandidates, type LabelSpot } from '../../../../src/domain/kaart/labels/label-candidates.ts';
import { BREED } from '../../../../src/domain/kaart/model/sizes.ts';
import { TOY_FONT } from '../toy-drawing.ts';

const spot: LabelSpot = {
  top: -6.5,
  bottom: 13.5,
  left: -6.5,
  right: 6.5,
  prefer: undefined,
  freeRight: false,
  freeLeft: false,
};
const wraps = [
  { regels: ['een lange naam'], width: 84, hyphens: 0 },
  { regels: ['een lange', 'naam'], width: 54, hyphens: 0 },
  { regels: ['een lan-', 'ge naam'], width: 48, hyphens: 1 },
];
const candidates = (more: Partial<LabelSpot> = {}) => labelCandidates(wraps, { ...spot, ...more }, BREED, TOY_FONT);

test('no place lies over the marker', () => {
  for (const { piece, side } of candidates({ freeRight: true, freeLeft: true })) {
    if (side === 'rechts') expect(piece.left1).toBeGreaterThan(spot.right);
    else if (side === 'links') expect(piece.right1).toBeLessThan(spot.left);
    else expect(piece.y2 <= spot.top || piece.y1 >= spot.bottom).toBe(true);
  }
});

test('beside the marker only where no line leaves', () => {
  const sides = (more: Partial<LabelSpot>): Set<string> => new Set(candidates(more).map(({ side }) => side));
  expect(sides({})).toEqual(new Set(['boven', 'onder']));
  expect(sides({ freeRight: true })).toContain('rechts');
  expect(sides({ freeLeft: true })).toContain('links');
});

test('the best looking comes first: whole words, centred, on the wished side', () => {
  const list = candidates({ prefer: 'onder' });
  expect(list.map(({ badness }) => badness)).toEqual(list.map(({ badness }) => badness).sort((a, b) => a - b));
  expect(list[0]).toMatchObject({
    side: 'onder',
    align: 'middle',
    x: 0,
    regels: expect.not.arrayContaining(['een lan-']) as string[],
  });
});

test('each way to break the name is offered above and below, as high as its lines', () => {
  for (const { regels } of wraps)
    for (const side of ['boven', 'onder']) {
      const own = candidates().find((candidate) => candidate.side === side && candidate.regels === regels)!;
      expect(own.height).toBeCloseTo(
        (regels.length - 1) * BREED.lineHeight + (TOY_FONT.ascent + TOY_FONT.descent) * BREED.font,
        9,
      );
    }
});
