import { expect, test } from 'vitest';
import { getFontMetrics } from '../../src/data/font-metrics.ts';

const { regular, bold, ascent, descent } = await getFontMetrics();

test('wide letters are wider, and bold is wider than regular', () => {
  expect(regular('mmm')).toBeGreaterThan(2 * regular('iii'));
  expect(bold('Werkfit')).toBeGreaterThan(regular('Werkfit'));
  expect(regular('')).toBe(0);
});

test('kerning counts: a pair is set closer than its letters apart', () => {
  expect(regular('AV')).toBeLessThan(regular('A') + regular('V'));
});

test('letters of Dutch names are in the font', () => {
  const missing = regular('\u{10FFFF}');
  for (const letter of 'ëïéöüçÉ–’€')
    expect([letter, regular(letter) > 0 && regular(letter) !== missing]).toEqual([letter, true]);
});

test('a line of text is somewhat higher than its letters', () => {
  expect(ascent + descent).toBeGreaterThan(1);
  expect(ascent + descent).toBeLessThan(1.6);
  expect(ascent).toBeGreaterThan(descent);
});
