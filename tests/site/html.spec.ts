import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { listFiles, listPages, listSitemap } from './built-site.ts';
import { expect, test } from './guard.ts';

const pages = listPages('dist');

/** Astro writes this beside the first island of a page, wherever that stands; browsers take it anywhere. */
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test('every page is valid HTML', async () => {
  test.setTimeout(600_000);
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html.replace(islandStyle, ''), file);
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`));
  }
  expect(faults).toEqual([]);
  expect(pages.length).toBeGreaterThan(70);
});

test('every page has a title of its own, one h1 and a description', () => {
  const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
  expect(titles).not.toContain(undefined);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(pages.filter(({ html }) => html.match(/<h1[\s>]/g)?.length !== 1).map(({ path }) => path)).toEqual([]);
  expect(
    pages.filter(({ html }) => !/<meta name="description" content="[^"]{20,}"/.test(html)).map(({ path }) => path),
  ).toEqual([]);
  expect(pages.filter(({ html }) => !html.includes('<html lang="nl"')).map(({ path }) => path)).toEqual([]);
});

test('no page carries inline styles or handlers', () => {
  const inline = /<[^>]+\s(?:style|on[a-z]+)="|<style[\s>]/;
  // The one rule of the framework for its islands; its hash is in the policy.
  const islandStyle = /<style>astro-island,astro-slot,astro-static-slot\{display:contents\}<\/style>/;
  const bare = pages.map(({ path, html }) => ({
    path,
    html: html.replace(/<!--.*?-->/gs, '').replace(islandStyle, ''),
  }));
  expect(bare.filter(({ html }) => inline.test(html)).map(({ path }) => path)).toEqual([]);
});

test('the sitemap names every page but the one that is not there and the one for frames', () => {
  const paths = pages.map(({ path }) => path).filter((path) => path !== '404.html' && !path.startsWith('embed/'));
  expect(listSitemap('dist').sort()).toEqual(paths.sort());
});

test('the well-known files are there', () => {
  const files = listFiles('dist');
  expect(files).toEqual(expect.arrayContaining(['404.html', 'robots.txt', 'sitemap-index.xml', '_headers']));
});
