import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assembleNaslag } from '../domain/net/naslag.ts';
import { buildNet } from '../domain/net/build-net.ts';
import type { Words } from '../domain/zoek/build-register.ts';
import { listPlekken, type Plek } from '../domain/zoek/plekken.ts';
import { readContent } from './read-content.ts';

/** A document for the index: HTML of which only `main` is running text. */
export interface SearchDocument {
  plek: Plek;
  html: string;
}

/** Pages whose text stands elsewhere too, or that hold no text of their own. */
const leftOut = /^(?:404\.html|(?:handreiking|haltelijst|poster|embed|zoeken|voorbeelden)\/|praktijk\/pagina\/)/;

/** Pages that only gather what is found in its own place: name and first lines count, not the lists. */
const gatherings = /^(?:index\.html|(?:begrippen|instrumenten|tips|lijnen|instappen|bronnen|praktijk)\/index\.html)$/;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function readTag(html: string, pattern: RegExp): string {
  const text = pattern.exec(html)?.[1] ?? '';
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** A page that is not an entry of the content: it is found by what its head says of it. */
function plekOfPage(adres: string, html: string, woorden: readonly string[]): Plek {
  const title = readTag(html, /<title>([^<]*)<\/title>/);
  return {
    adres,
    titel: title.split(' · ')[0] ?? title,
    soort: adres.startsWith('/bronnen/') && adres !== '/bronnen/' ? 'bron' : 'pagina',
    zin: readTag(html, /<meta name="description" content="([^"]*)"/),
    woorden: [...woorden],
  };
}

function formatDocument({ titel, zin, woorden, vragen = [] }: Plek, main: string): string {
  const metas = { title: titel, woorden: woorden.join('. '), vragen: vragen.join(' '), zin };
  const lines = Object.entries(metas).map(([name, text]) => `<p data-pagefind-meta="${name}">${escapeHtml(text)}</p>`);
  return `<html lang="nl"><body>${lines.join('')}` + `<main data-pagefind-body>${main}</main></body></html>`;
}

function readMain(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  // Built pages have no white space between elements: without it, a term and its explanation would be one word.
  return main.replaceAll('><', '> <');
}

/** A page as it was built, with the address it has under the site. */
function listBuilt(folder: string): { file: string; adres: string; html: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !leftOut.test(file))
    .sort()
    .map((file) => ({
      file,
      adres: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** Everything the index holds: the pages in a built site, and the entries of the content that have no page. */
export function readSearchDocuments(
  folder: string,
  roots: readonly string[],
): { documents: SearchDocument[]; words: Words } {
  const { net, content } = buildNet(readContent(roots));
  const naslag = assembleNaslag(content);
  const rules = content.zoekwoorden.flatMap(({ data }) => data.regels);
  const zoekwoorden = new Map(rules.map(({ adres, woorden }) => [adres, woorden]));
  const plekken = new Map(listPlekken(net, naslag, zoekwoorden).map((plek) => [plek.adres, plek]));

  const pages = listBuilt(folder).map(({ file, adres, html }): SearchDocument => {
    const plek = plekken.get(adres) ?? plekOfPage(adres, html, zoekwoorden.get(adres) ?? []);
    const main = gatherings.test(file)
      ? `<h1>${escapeHtml(plek.titel)}</h1><p>${escapeHtml(plek.zin)}</p>`
      : readMain(html);
    return { plek, html: formatDocument(plek, main) };
  });
  const entries = [...plekken.values()].flatMap((plek): SearchDocument[] => {
    if (plek.tekst === undefined) return [];
    const main = `<h1>${escapeHtml(plek.titel)}</h1><p>${escapeHtml(plek.tekst)}</p>`;
    return [{ plek, html: formatDocument(plek, main) }];
  });
  const synoniemen = content.zoekwoorden.flatMap(({ data }) => data.synoniemen);
  return { documents: [...pages, ...entries], words: { net, begrippen: naslag.begrippen, synoniemen } };
}
