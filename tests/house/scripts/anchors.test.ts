import { expect, test } from 'vitest';
import { formatAnchors } from '../../../scripts/bench/anchors.ts';

const score = {
  S1: '5.43',
  S2: '244.29',
  S3: '4',
  H1: '1',
  H2: '0',
  H3: '0',
  H4: '1',
  H5: '0',
  H8: '0',
  S5: '2.31',
  S6: '0.24',
  S15: '22819',
};
const own = {
  net: 'proces-36',
  vorm: 'breed',
  haltes: 36,
  lijnen: 7,
  size: '1236 × 534',
  bytes: 37_828,
  packed: 0,
  score,
  seconds: 1.71,
};

test('our figures stand beside those of the others, row by row', () => {
  const lines = formatAnchors([{ ...own, vorm: 'smal', size: '1 × 1' }, own]).split('\n');
  const row = (name: string): string[] =>
    (lines.find((line) => line.includes(name)) ?? '').split('|').map((cell) => cell.trim());
  expect(row('bochten per lijn').slice(2, 6)).toEqual(['5,4', '4,0', '3,7', '5,7']);
  expect(row('letters bij 1200').slice(2, 4)).toEqual(['11,7', '3,7']);
  expect(row('namen op een lijn')[2]).toBe('1');
  expect(lines.join('\n')).toContain('38 kB');
  expect(lines.join('\n')).not.toMatch(/NaN|undefined|\{bytes\}/);
});

test('without that net there is nothing to compare', () => {
  expect(() => formatAnchors([])).toThrow('proces-36');
});
