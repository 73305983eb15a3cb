import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapLabel } from '../../../../src/domain/kaart/text/wrap.ts';
import { TOY_TOOLS } from '../toy-drawing.ts';

const { hyphenate } = TOY_TOOLS;
const regular = (text: string): number => text.length * 6;
const name = fc
  .array(fc.stringMatching(/^[a-zé]{1,14}$/), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));

test('a name never loses a letter, in any number of lines', () => {
  fc.assert(
    fc.property(name, (text) => {
      for (const { regels } of wrapLabel(text, regular, hyphenate, 3))
        expect(regels.join('').replaceAll(/[\s-]/gu, '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('the width is that of the widest line, and more lines are only offered when they are narrower', () => {
  fc.assert(
    fc.property(name, (text) => {
      const wraps = wrapLabel(text, regular, hyphenate, 3);
      expect(wraps.length).toBeGreaterThan(0);
      for (const { regels, width } of wraps) {
        expect(regels.length).toBeLessThanOrEqual(3);
        expect(width).toBeCloseTo(Math.max(...regels.map(regular)), 9);
      }
      for (const one of wraps)
        for (const two of wraps)
          if (one.regels.length < two.regels.length && one.hyphens <= two.hyphens)
            expect(two.width).toBeLessThan(one.width);
    }),
  );
});

test('whole words come before cut ones: a hyphen must make the label narrower', () => {
  const wraps = wrapLabel('vaardighedenscan doen', regular, hyphenate, 2);
  expect(wraps[0]!.regels).toEqual(['vaardighedenscan doen']);
  const cut = wraps.find(({ hyphens }) => hyphens > 0)!;
  expect(cut.regels[0]).toMatch(/-$/);
  expect(cut.width).toBeLessThan(regular('vaardighedenscan'));
});

test('the narrowest break of three words over two lines is found', () => {
  expect(wrapLabel('een heel lange naam', regular, (word) => word, 2).at(-1)!.regels).toEqual([
    'een heel',
    'lange naam',
  ]);
});

test('a name of a book is broken too, in one go', () => {
  const hyphenated: string[] = [];
  const book = `${'woord '.repeat(20_000)}${'x'.repeat(5000)}`;
  const wraps = wrapLabel(
    book,
    (text) => text.length,
    (word) => (hyphenated.push(word), word),
    3,
  );
  expect(wraps.map(({ regels }) => regels.join(' '))).toEqual(wraps.map(() => book));
  expect(Math.max(...hyphenated.map((word) => word.length))).toBe(5);
});
