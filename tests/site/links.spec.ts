import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, listPages } from './built-site.ts';
import type { BuiltPage } from './built-site.ts';
import { expect, test } from './guard.ts';

const builds = [
  { folder: 'dist', base: '/' },
  { folder: 'dist-basis', base: '/x/y/' },
];

const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

function listAddresses(html: string): string[] {
  const addresses = [...html.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) =>
    decode(address),
  );
  return [...new Set(addresses)];
}

function listAnchors(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decode(id)));
}

/** Says what is wrong with an address on a page, or nothing. */
function findFault(site: Site, page: BuiltPage, address: string): string | undefined {
  const host = 'https://werkfit.example';
  const url = new URL(address, `${host}${site.base}${page.path}`);
  if (url.origin !== host) return url.protocol === 'https:' || url.protocol === 'mailto:' ? undefined : 'not https';
  if (!url.pathname.startsWith(site.base)) return 'leaves the base path';
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) return 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && !site.anchors.get(path)?.has(anchor)) return 'anchor is not there';
  return undefined;
}

interface Site {
  base: string;
  files: Set<string>;
  anchors: Map<string, Set<string>>;
}

for (const { folder, base } of builds) {
  test(`every link and anchor resolves under ${base}`, () => {
    const pages = listPages(folder);
    const files = listFiles(folder);
    const drawings = files
      .filter((name) => name.endsWith('.svg'))
      .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
    const anchors = new Map([...pages, ...drawings].map(({ path, html }) => [path, listAnchors(html)]));
    const site = { base, files: new Set(files), anchors };
    // An example of a link leads to what stands on other pages.
    const own = pages.filter(({ path }) => path !== 'voorbeelden/');
    const faults = own.flatMap((page) =>
      listAddresses(page.html).flatMap((address) => {
        const fault = findFault(site, page, address);
        return fault === undefined ? [] : [`/${page.path} → ${address}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test(`every page can be reached from the home page under ${base}`, () => {
    const pages = new Map(listPages(folder).map((page) => [page.path, page]));
    const seen = new Set<string>();
    const queue = [''];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const page = pages.get(path);
      if (page === undefined || seen.has(path)) continue;
      seen.add(path);
      const urls = listAddresses(page.html).map((address) => new URL(address, `https://werkfit.example${base}${path}`));
      queue.push(...urls.map((url) => url.pathname.slice(base.length)));
    }
    const apart = new Set(['404.html', 'voorbeelden/', 'embed/kaart/']);
    expect([...pages.keys()].filter((path) => !apart.has(path) && !seen.has(path))).toEqual([]);
  });
}

test('both builds have the same pages, but for the examples', () => {
  const [root, based] = builds.map(({ folder }) => listPages(folder).map(({ path }) => path));
  expect(based?.filter((path) => path !== 'voorbeelden/')).toEqual(root);
  expect(based).not.toEqual(root);
});
