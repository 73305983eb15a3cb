import { expect, test } from 'vitest';
import { signsSvg } from '../../../../src/domain/kaart/svg/svg-signs.ts';
import { drawToy } from '../toy-drawing.ts';
import { ALL_KINDS } from '../toy-net.ts';

const { drawing } = drawToy(ALL_KINDS, 'breed');
const svg = signsSvg(drawing, ALL_KINDS);
const count = (pattern: RegExp): number => [...svg.matchAll(pattern)].length;

test('a letter is written once and then referred to, wherever it stands and in the legend', () => {
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(ALL_KINDS.lijnen.length);
  expect(count(/<use /g) + ids.length).toBe(drawing.badges.length + drawing.legend.length);
  for (const [, id] of svg.matchAll(/<use href="#([^"]+)"/g)) expect(ids).toContain(id);
});

test('what belongs to a line can be found by that line', () => {
  for (const { lijn } of drawing.badges) expect(svg).toContain(`data-bij="${ALL_KINDS.lijnen[lijn]!.id}"`);
});

test('the legend holds every name, and no hook of a real place', () => {
  for (const { naam } of ALL_KINDS.lijnen) expect(svg).toContain(`>${naam}</text>`);
  expect(svg).not.toMatch(/data-teken|data-halte|data-lijn=/);
});
