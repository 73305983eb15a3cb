import { expect, test } from 'vitest';
import { drawText } from '../../src/data/text-path.ts';

const place = { x: 10, y: 20, size: 40, weight: 700 } as const;

test('a text becomes the outlines of its letters, from left to right', async () => {
  const drawn = await drawText('Werkfit', place);
  const lefts = [...drawn.matchAll(/translate\(([\d.]+) 20\)/g)].map(([, left]) => Number(left));
  expect(lefts).toHaveLength(7);
  expect(lefts[0]).toBe(10);
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
});

test('the same text is drawn the same twice, and a heavier one otherwise', async () => {
  expect(await drawText('Halte', place)).toBe(await drawText('Halte', place));
  expect(await drawText('Halte', place)).not.toBe(await drawText('Halte', { ...place, weight: 400 }));
});
