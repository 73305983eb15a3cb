import { expect, test } from 'vitest';
import { bakeRoles, fillIn, listRoles } from '../../src/integrations/bake-roles.ts';

const fixed = new Map([['--nl-link-color', 'var(--werkfit-accent-color)']]);
const known = new Set(['--nl-link-color', '--nl-button-min-block-size']);

test('a role that is filled once is filled in', () => {
  expect(fillIn('var(--nl-link-color)', fixed, known)).toBe('var(--werkfit-accent-color)');
  expect(fillIn('1px solid var(--nl-link-color, red)', fixed, known)).toBe('1px solid var(--werkfit-accent-color)');
});

test('a role that is filled in more places stays a role', () => {
  expect(fillIn('var(--nl-button-min-block-size)', fixed, known)).toBe('var(--nl-button-min-block-size)');
  expect(fillIn('var(--nl-button-min-block-size, max(44px, 1em))', fixed, known)).toBe(
    'var(--nl-button-min-block-size, max(44px, 1em))',
  );
});

test('a role that nothing fills gives what stands in for it, or unset', () => {
  expect(fillIn('var(--nl-nergens, max(44px, fit-content))', fixed, known)).toBe('max(44px, fit-content)');
  expect(fillIn('var(--nl-nergens)', fixed, known)).toBe('unset');
  expect(fillIn('1px solid var(--nl-nergens)', fixed, known)).toBe('unset');
  expect(fillIn('var(--werkfit-nergens)', fixed, known)).toBe('var(--werkfit-nergens)');
});

test('the roles of the sources are found with each of their values', () => {
  const roles = listRoles('src');
  expect(roles.get('--nl-link-color')).toEqual(['var(--werkfit-accent-color)']);
  expect(roles.get('--nl-button-min-block-size')?.length).toBeGreaterThan(1);
});

test('a stylesheet loses the roles that were filled in, and keeps those that change from place to place', () => {
  const declarations = [
    { prop: '--nl-link-color', value: 'var(--werkfit-accent-color)' },
    { prop: '--nl-button-min-block-size', value: '2.75rem' },
    { prop: 'color', value: 'var(--nl-link-color)' },
    { prop: 'border-color', value: 'var(--nl-nergens)' },
  ].map((declaration) => ({
    ...declaration,
    gone: false,
    remove(this: { gone: boolean }) {
      this.gone = true;
    },
  }));
  bakeRoles('src').OnceExit({ walkDecls: (visit) => declarations.forEach((declaration) => visit(declaration)) });
  expect(declarations.map(({ prop, value, gone }) => (gone ? '' : `${prop}: ${value}`))).toEqual([
    '',
    '--nl-button-min-block-size: 2.75rem',
    'color: var(--werkfit-accent-color)',
    'border-color: unset',
  ]);
});
