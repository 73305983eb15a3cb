import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, listWholePages } from './built-site.ts';
import { expect, test } from './guard.ts';

const builds = [
  { folder: 'dist', base: '/' },
  { folder: 'dist-basis', base: '/x/y/' },
];

/** The size of a PNG, from its head; throws when it is none. */
function readPng(file: string): { width: number; height: number; bytes: number } {
  const data = readFileSync(file);
  if (data.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), bytes: data.length };
}

const pictures = listFiles('dist').filter((name) => name.startsWith('deelbeeld/'));

test('there is a picture for each kind of page, large enough to share and light enough to send', () => {
  expect(pictures.length).toBeGreaterThan(5);
  for (const name of pictures) {
    const { width, height, bytes } = readPng(join('dist', name));
    expect([width, height], name).toEqual([1200, 630]);
    expect(bytes, name).toBeLessThanOrEqual(60_000);
    expect(bytes, name).toBeGreaterThan(5_000);
  }
});

test('two builds make the same pictures', () => {
  for (const name of pictures) {
    expect(readFileSync(join('dist', name)).equals(readFileSync(join('dist-basis', name))), name).toBe(true);
  }
});

for (const { folder, base } of builds) {
  test(`every page names a picture that is there, in words too, under ${base}`, () => {
    const used = new Set<string>();
    for (const { html, path } of listWholePages(folder)) {
      const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(address, path).toMatch(new RegExp(`^https://werkfit\\.example${base}deelbeeld/`));
      expect(html, path).toMatch(/<meta property="og:image:alt" content="[^"]{20,}"/);
      used.add(new URL(address).pathname.slice(base.length));
    }
    expect([...used].sort()).toEqual(pictures);
  });

  test(`the mark is there in every size under ${base}`, () => {
    expect(readPng(join(folder, 'favicon-32.png'))).toMatchObject({ width: 32, height: 32 });
    expect(readPng(join(folder, 'apple-touch-icon.png'))).toMatchObject({ width: 180, height: 180 });
    expect(readFileSync(join(folder, 'favicon.svg'), 'utf8')).toContain('<svg');
    for (const { html, path } of listWholePages(folder)) {
      for (const icon of ['favicon-32.png', 'favicon.svg', 'apple-touch-icon.png', 'site.webmanifest'])
        expect(html, path).toContain(`href="${base}${icon}"`);
    }
  });

  test(`the manifest names the site and asks nobody to install it, under ${base}`, () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'site.webmanifest'), 'utf8')) as {
      name: string;
      display: string;
      start_url: string;
      icons: { src: string }[];
    };
    expect(manifest).toMatchObject({ name: 'Metrokaart Werkfit', display: 'browser', start_url: base });
    const files = new Set(listFiles(folder));
    for (const { src } of manifest.icons) expect(files.has(src.slice(base.length)), src).toBe(true);
  });
}

test('the menu leads only to pages that are there', async ({ page }) => {
  await page.goto('');
  const items = page.locator('nav[aria-label="Hoofdmenu"] a');
  const addresses = await items.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual(expect.arrayContaining(['/', '/handreiking/', '/praktijk/']));
  for (const address of addresses) expect((await page.request.get(address ?? '')).status(), `${address}`).toBe(200);
});

for (const width of [320, 348, 360, 412]) {
  test(`the board of a phone ${width} wide is two rows: name, search and scheme, then the rooms`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('tips/');
    const { height, rows } = await page.locator('header.board .inner').evaluate((board) => ({
      height: board.getBoundingClientRect().height,
      rows: new Set(
        [...board.querySelectorAll('.brand, .search-link, .scheme-switch, nav')].map((part) => {
          const { top, height: tall } = part.getBoundingClientRect();
          return Math.round((top + tall / 2) / 20);
        }),
      ).size,
    }));
    expect(rows).toBe(2);
    expect(height).toBeLessThan(112);
  });
}
