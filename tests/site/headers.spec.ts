import { findHeaders, readHeaderRules } from '../../scripts/headers-file.ts';
import { readPolicy } from '../../src/integrations/headers.ts';
import { folderHeaders, headerDirectives, pageDirectives, siteHeaders } from '../../src/integrations/policy.ts';
import { listFiles, listPages } from './built-site.ts';
import { expect, test } from './guard.ts';

const files = listFiles('dist');
const stylesheet = files.find((name) => name.endsWith('.css')) ?? '';

const kinds = [
  ['', 200],
  ['haltelijst/', 200],
  [stylesheet, 200],
  ['data/net.json', 200],
  ['robots.txt', 200],
  ['bestaat-niet/', 404],
] as const;

for (const [path, status] of kinds) {
  test(`every header comes with /${path}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    const headers = response.headers();
    for (const [name, value] of Object.entries(siteHeaders)) expect(headers[name.toLowerCase()], name).toBe(value);
    // An address that does not exist has no block of its own: its page carries the policy, and a header bars frames.
    const policy = status === 404 ? (readPolicy(await response.text()) ?? '') : headers['content-security-policy'];
    const directives = status === 404 ? pageDirectives : [...pageDirectives, ...headerDirectives];
    for (const directive of directives) expect(policy?.split(/; ?/)).toContain(directive);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|\*|https?:|data:/);
    expect(headers['set-cookie']).toBeUndefined();
  });
}

test('only the map to embed may stand in a frame, and its policy is otherwise that of the site', async ({
  request,
}) => {
  const read = async (path: string) => (await request.get(path)).headers()['content-security-policy'];
  const [home, embed] = [await read(''), await read('embed/kaart/')];
  expect(embed).toBe(home?.replace("frame-ancestors 'none'", 'frame-ancestors *'));
  expect(embed).not.toBe(home);
  const rules = readHeaderRules('dist');
  const open = listPages('dist').filter(({ path }) =>
    findHeaders(rules, `/${path}`).some(([, value]) => value.includes('frame-ancestors *')),
  );
  expect(open.map(({ path }) => path)).toEqual(['embed/kaart/']);
});

test('what carries a hash in its name may be kept for ever, pages not at all', async ({ request }) => {
  const asset = await request.get(stylesheet);
  expect(asset.headers()['cache-control']).toBe(folderHeaders['_astro/*']['Cache-Control']);
  const home = await request.get('');
  expect(home.headers()['cache-control']).toBe('no-cache');
});

test('anyone may read the open data from another site', async ({ request }) => {
  const response = await request.get('data/net.json');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
});

test('the effective policy of a page is the header: it allows what the meta tag allows', () => {
  const rules = readHeaderRules('dist');
  for (const { path, html } of listPages('dist')) {
    const headers = findHeaders(rules, `/${path}`);
    const policies = headers.filter(([name]) => name === 'Content-Security-Policy');
    expect(policies, path).toHaveLength(1);
    const allowed = new Set(policies[0]?.[1].split(/[\s;]+/));
    const wanted = (readPolicy(html) ?? '').split(/[\s;]+/).filter(Boolean);
    expect(
      wanted.filter((source) => !allowed.has(source)),
      path,
    ).toEqual([]);
  }
});

test('no address gets the same header twice', () => {
  const rules = readHeaderRules('dist');
  for (const name of files) {
    const names = findHeaders(rules, `/${name}`).map(([header]) => header);
    expect(new Set(names).size, name).toBe(names.length);
  }
});

test('no line of the headers file is longer than hosts take', () => {
  const lengths = readHeaderRules('dist').flatMap(({ headers }) => headers.map(([, value]) => value.length));
  expect(Math.max(...lengths)).toBeLessThan(2000);
});

test.describe('the policy bites', () => {
  test.use({ expectedError: /refused|Trusted|Content Security Policy|violates/ });

  test('an inline style, an inline script and raw HTML are refused, and the guard sees it', async ({
    page,
    offences,
  }) => {
    await page.goto('haltelijst/');
    const outcome = await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'h1 { display: none }';
      document.head.append(style);
      try {
        Object.assign(document.body, { innerHTML: '<p>weg</p>' });
      } catch (error) {
        return (error as Error).name;
      }
      return 'allowed';
    });
    expect(outcome).toBe('TypeError');
    await expect(page.locator('h1')).toBeVisible();
    await expect
      .poll(() => offences.join('\n'))
      .toMatch(/refused: style-src-elem[\s\S]*refused: require-trusted-types-for/);
  });
});
