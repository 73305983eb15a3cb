import { expect, test } from 'vitest';
import { shortScopes } from '../../src/integrations/short-scopes.ts';

test('a scope becomes short, the same in the page and in its styles', () => {
  const { transform } = shortScopes();
  expect(transform('<p data-astro-cid-jqhi3hhk>')).toBe('<p data-s-jqh>');
  expect(transform('.lead[data-astro-cid-jqhi3hhk]{color:red}')).toBe('.lead[data-s-jqh]{color:red}');
});

test('what holds no scope is left alone', () => {
  expect(shortScopes().transform('<p data-halte="intake">')).toBeUndefined();
});

test('two components that would share a short scope stop the build', () => {
  const { transform } = shortScopes();
  transform('<p data-astro-cid-jqhi3hhk>');
  expect(() => transform('<p data-astro-cid-jqh99999>')).toThrow(/both shorten to jqh/);
});
