import { expect, test } from 'vitest';
import { escape, num } from '../../../src/domain/kaart/svg-text.ts';

test('numbers have one decimal at most and no negative zero', () => {
  expect([1, 1.25, -0.04, 12.349].map(num)).toEqual(['1', '1.3', '0', '12.3']);
});

test('text cannot leave its element or its attribute', () => {
  expect(escape(`<b a="1">&`)).toBe('&lt;b a=&quot;1&quot;&gt;&amp;');
});
