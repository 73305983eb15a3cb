import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseTokens, tokensFile, type SchemeColour } from '../../src/data/tokens.ts';
import { listThemes, themesFolder } from '../../src/integrations/theme.ts';
import { contrastRatio } from './contrast-ratio.ts';

type Pair = [front: string, back: string, least: number];

const papers = ['page', 'panel', 'raised'].map((surface) => `${surface}-background-color`);
const lijnen = ['blauw', 'oranje', 'groen', 'paars', 'petrol', 'rood', 'grijs', 'zwart'].map((naam) => `lijn-${naam}`);
const kaart = ['papier', 'zone', 'zone-2'].map((surface) => `kaart-${surface}`);

/** What stands on what: text at 4.5, marks and the edges of controls at 3, the text one reads longest at 7. */
const pairs: Pair[] = [
  ...papers.flatMap((paper): Pair[] => [
    ['text-color', paper, 7],
    ['text-soft-color', paper, 4.5],
    ['accent-color', paper, 4.5],
    ['accent-strong-color', paper, 7],
    ['rule-strong-color', paper, 3],
    ['focus-color', paper, 3],
  ]),
  ['board-text-color', 'board-background-color', 7],
  ['board-soft-color', 'board-background-color', 4.5],
  ['text-color', 'notice-background-color', 7],
  ['text-soft-color', 'notice-background-color', 4.5],
  ['text-color', 'warning-background-color', 7],
  ['warning-border-color', 'page-background-color', 3],
  ...lijnen.flatMap((lijn): Pair[] => [
    [`${lijn}-op`, lijn, 4.5],
    ...[...kaart, 'page-background-color', 'raised-background-color'].map((back): Pair => [lijn, back, 3]),
  ]),
  ...kaart.flatMap((back): Pair[] => [
    ['kaart-inkt', back, 7],
    ['kaart-zacht', back, 4.5],
  ]),
];

const own = parseTokens(readFileSync(tokensFile, 'utf8'));
const houses = ['', ...listThemes()].map((name) => ({
  name: name || 'the own style',
  tokens: name ? new Map([...own, ...parseTokens(readFileSync(`${themesFolder}/${name}.css`, 'utf8'))]) : own,
}));

const colourOf = (tokens: ReadonlyMap<string, SchemeColour>, role: string, scheme: keyof SchemeColour): string => {
  const found = tokens.get(`--werkfit-${role}`);
  if (found === undefined) throw new Error(`no colour --werkfit-${role}`);
  return found[scheme];
};

test('contrast is counted as WCAG does', () => {
  expect(contrastRatio('#fff', '#000')).toBeCloseTo(21, 5);
  expect(contrastRatio('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

test('there is a sample of a house style besides our own', () => {
  expect(houses.length).toBeGreaterThan(1);
});

describe.each(houses)('$name', ({ tokens }) => {
  test.each(['licht', 'donker'] as const)('every pair of roles can be told apart, %s', (scheme) => {
    const faint = pairs.flatMap(([front, back, least]) => {
      const ratio = contrastRatio(colourOf(tokens, front, scheme), colourOf(tokens, back, scheme));
      return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)} < ${least}`];
    });
    expect(faint).toEqual([]);
  });
});

test('a house style replaces roles that exist, and no colour of a lijn', () => {
  for (const name of listThemes()) {
    const css = readFileSync(`${themesFolder}/${name}.css`, 'utf8');
    const roles = [...css.matchAll(/(--werkfit-[a-z0-9-]+):/g)].map(([, role = '']) => role);
    expect(roles.filter((role) => !readFileSync(tokensFile, 'utf8').includes(`${role}:`))).toEqual([]);
    expect(roles.filter((role) => role.startsWith('--werkfit-lijn'))).toEqual([]);
  }
});
