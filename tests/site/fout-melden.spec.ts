import { readFileSync } from 'node:fs';
import { listWholePages } from './built-site.ts';
import { expect, test } from './guard.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The mails about a mistake that a page offers. */
function findReports(html: string): URL[] {
  return [...html.matchAll(/href="(mailto:[^"]*\?[^"]*)"/g)].map(
    ([, href = '']) => new URL(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&')),
  );
}

test('a site that can be reached takes reports on every page, with the page and the version in the mail', () => {
  const pages = listWholePages('dist-basis');
  expect(pages.length).toBeGreaterThan(100);
  for (const { path, html } of pages) {
    const [report, ...others] = findReports(html);
    expect(others, path).toEqual([]);
    expect(report?.pathname, path).toBe('redactie@voorbeeld.example');
    const address = `/x/y/${path.replace(/\.html$/, '')}`;
    expect(report?.searchParams.get('subject'), path).toContain(address);
    expect(report?.searchParams.get('subject'), path).toContain(version);
    expect(report?.searchParams.get('body'), path).toContain(`Pagina: ${address}`);
    expect(report?.searchParams.get('body'), path).toContain(`Versie: ${version}`);
    expect(html, path).toContain('href="https://voorbeeld.example/meldingen"');
  }
});

test('a site without a contact offers no mail and no place for reports', () => {
  for (const { path, html } of listWholePages('dist')) {
    expect(html, path).not.toContain('mailto:');
    expect(html, path).not.toContain('Meld een fout');
  }
});
