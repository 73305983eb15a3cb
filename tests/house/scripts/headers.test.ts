import { expect, test } from 'vitest';
import { formatHeaders, joinPolicies, readPolicy } from '../../../src/integrations/headers.ts';
import { folderHeaders, headerDirectives, pageDirectives, siteHeaders } from '../../../src/integrations/policy.ts';

const page = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

test('the policy of a page is read from its meta tag', () => {
  expect(readPolicy(page("default-src 'none'; script-src 'self'"))).toBe("default-src 'none'; script-src 'self'");
  expect(readPolicy('<p>niets</p>')).toBeUndefined();
});

test('pages share one policy with the hashes of them all', () => {
  const pages = [
    { name: 'a.html', html: page("default-src 'none'; script-src 'self' 'sha256-a'") },
    { name: 'b.html', html: page("default-src 'none'; script-src 'self' 'sha256-b'") },
  ];
  expect(joinPolicies(pages).get('script-src')).toEqual(["'self'", "'sha256-a'", "'sha256-b'"]);
});

test('a page without a policy stops the build and is named', () => {
  expect(() => joinPolicies([{ name: 'kaal.html', html: '<p></p>' }])).toThrow('kaal.html');
});

test('the file for the host holds the policy, the headers and the folders under the base path', () => {
  const paths = ['', '404.html', '_astro/*', 'embed/*', 'haltes/*'];
  const pages = ['index.html', '404.html', 'embed/kaart/index.html', 'haltes/intake/index.html'].map((name) => ({
    name,
    html: page("default-src 'none'"),
  }));
  const text = formatHeaders('/x/y/', pages, paths);
  const closed = "  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n";
  for (const path of ['', '404.html', '_astro/*', 'haltes/*']) expect(text).toContain(`\n/x/y/${path}\n${closed}`);
  expect(text).toContain("/x/y/embed/*\n  Content-Security-Policy: default-src 'none'; frame-ancestors *\n");
  expect(text).toContain(`/x/y/_astro/*\n${closed}  Cache-Control: public, max-age=31536000, immutable\n`);
  expect(text.match(/Content-Security-Policy/g)).toHaveLength(paths.length);
  for (const [name, value] of Object.entries(siteHeaders)) expect(text).toContain(`  ${name}: ${value}\n`);
});

test('what one folder needs, the others do not get', () => {
  const pages = [
    { name: 'index.html', html: page("script-src 'self'") },
    { name: 'zoeken/index.html', html: page("script-src 'self' 'wasm-unsafe-eval'") },
  ];
  const text = formatHeaders('/', pages, ['', 'data/*', 'zoeken/*']);
  expect(text).toContain("/zoeken/*\n  Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'; frame-ancestors");
  expect(text.match(/wasm-unsafe-eval/g)).toHaveLength(1);
});

test('no folder repeats a header of the whole site: hosts would send both', () => {
  const everywhere = ['Content-Security-Policy', ...Object.keys(siteHeaders)];
  const repeated = Object.values(folderHeaders).flatMap((list) =>
    Object.keys(list).filter((name) => everywhere.includes(name)),
  );
  expect(repeated).toEqual([]);
});

test('the policy starts from nothing and lets nothing in from elsewhere', () => {
  const all = [...pageDirectives, ...headerDirectives].join('; ');
  expect(all).toMatch(/^default-src 'none'/);
  expect(all).not.toMatch(/unsafe|https?:|\*|data:/);
  for (const name of ['form-action', 'base-uri', 'frame-ancestors']) expect(all).toContain(`${name} 'none'`);
});
