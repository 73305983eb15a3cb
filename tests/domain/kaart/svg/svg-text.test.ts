import { expect, test } from 'vitest';
import { escape, num } from '../../../../src/domain/kaart/svg/svg-text.ts';

test('numbers have one decimal at most and no negative zero', () => {
  expect([1, 1.25, -0.04, 12.349].map(num)).toEqual(['1', '1.3', '0', '12.3']);
});

test('what XML cannot hold becomes a sign for what is not known, and pairs stay whole', () => {
  expect(escape('a\u0000b\u0007c\ud83d d\uffff')).toBe('a\ufffdb\ufffdc\ufffd d\ufffd');
  expect(escape('é 😀\tx')).toBe('é 😀\tx');
});

test('text cannot leave its element or its attribute', () => {
  expect(escape(`<b a="1">&`)).toBe('&lt;b a=&quot;1&quot;&gt;&amp;');
});
