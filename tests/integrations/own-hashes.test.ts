import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from '../../src/integrations/own-hashes.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (sources: string, body = '') =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self'${sources}; style-src 'self'"></head>${body}`;

test('a page keeps the hash of its own script and loses that of another page', () => {
  const [own, other] = [hashOf('a()'), hashOf('b()')];
  const body = '<script>a()</script><script src="/c.js"></script>';
  expect(keepOwnHashes(page(` ${own} ${other}`, body))).toBe(page(` ${own}`, body));
});

test('a page without a script of its own needs no hash', () => {
  expect(keepOwnHashes(page(` ${hashOf('a()')}`))).toBe(page(''));
});

test('the words of a page are left alone', () => {
  const body = `<p>De sleutel is ${hashOf('a()')}</p>`;
  expect(keepOwnHashes(page('', body))).toBe(page('', body));
});
