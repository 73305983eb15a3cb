import { expect, test } from 'vitest';
import { isUsed, listCandidateClasses, trimCandidates } from '../../src/integrations/trim-candidates.ts';

test('a selector is used when each class of the design system in it is', () => {
  const used = ['nl-button', 'nl-button--subtle', 'nl-heading--level-'];
  expect(isUsed('.nl-button:hover', used)).toBe(true);
  expect(isUsed('.nl-button.nl-button--primary', used)).toBe(false);
  expect(isUsed('.nl-button:not(.nl-button--primary)', used)).toBe(true);
  expect(isUsed('.nl-heading--level-3', used)).toBe(true);
  expect(isUsed('.board > a', used)).toBe(true);
});

test('the classes are those that stand in the sources', () => {
  const classes = listCandidateClasses('src');
  expect(classes).toEqual(expect.arrayContaining(['nl-link', 'nl-skip-link', 'nl-button--subtle']));
  expect(classes).not.toContain('nl-button--primary-positive');
});

test('a rule loses the selectors that nothing matches, and goes when none is left', () => {
  const { Rule } = trimCandidates('src');
  const rules = [['.nl-link', '.nl-nergens'], ['.nl-nergens'], ['main']].map((selectors) => ({
    selectors,
    gone: false,
    remove(this: { gone: boolean }) {
      this.gone = true;
    },
  }));
  rules.forEach((rule) => Rule(rule));
  expect(rules.map(({ selectors, gone }) => (gone ? [] : selectors))).toEqual([['.nl-link'], [], ['main']]);
});
