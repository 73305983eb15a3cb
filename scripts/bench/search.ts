import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { contentRoots } from '../../src/data/content-roots.ts';
import { readSearchDocuments } from '../../src/data/search-pages.ts';
import { buildSearchFiles } from '../../src/integrations/search-index.ts';
import { findBrowser } from '../browser.ts';
import { serveSite } from '../site-server.ts';
import { formatTable } from '../table.ts';

type Files = readonly { path: string; content: Uint8Array }[];

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

function sum(files: Files, pattern: RegExp): { raw: number; packed: number } {
  const found = files.filter(({ path }) => pattern.test(path));
  return {
    raw: found.reduce((total, { content }) => total + content.length, 0),
    packed: found.reduce((total, { content }) => total + brotliCompressSync(content).length, 0),
  };
}

const parts: [string, RegExp][] = [
  ['pagefind.js', /^pagefind\.js$/],
  ['WebAssembly', /^wasm/],
  ['register van woorden en plekken', /^register\.json$/],
  ['overzicht van de index', /pf_meta$|entry\.json$/],
  ['index, alle stukken samen', /^index\//],
  ['teksten, alle samen', /^fragment\//],
];

function measureParts(files: Files): string {
  const rows = parts.map(([name, pattern]) => {
    const { raw, packed } = sum(files, pattern);
    return [name, kilobytes(raw), kilobytes(packed)];
  });
  return formatTable(['wat', 'kB', 'kB gepakt (brotli)'], rows);
}

/** The same texts over and over, each under an address and a name of its own. */
function repeat<Item extends { plek: { adres: string; titel: string } }>(
  items: readonly Item[],
  count: number,
): Item[] {
  return Array.from({ length: count }, (_, i) => {
    const item = items[i % items.length]!;
    const { adres, titel } = item.plek;
    return { ...item, plek: { ...item.plek, adres: `/${i}${adres}`, titel: `${titel} ${i}` } };
  });
}

async function measureGrowth(folder: string): Promise<string> {
  const { documents, words } = readSearchDocuments(folder, contentRoots());
  const pages = documents.filter(({ plek }) => plek.tekst === undefined);
  const rows: string[][] = [];
  for (const count of [25, 250, 1000]) {
    const files = await buildSearchFiles(repeat(pages, count), words);
    const first = sum(files, /^(?:pagefind\.js|wasm|register|.*pf_meta|.*entry\.json)/);
    const index = sum(files, /^index\//);
    const chunks = files.filter(({ path }) => path.startsWith('index/')).length;
    rows.push([String(count), kilobytes(first.packed), kilobytes(index.packed), String(chunks)]);
  }
  return formatTable(['pagina’s', 'kB bij de eerste zoekvraag', 'kB index', 'stukken index'], rows);
}

/** The middle of five: from the last key to the first result on the screen, in milliseconds, with a cold cache. */
async function measureFirstResult(folder: string, slowdown: number): Promise<number> {
  const site = await serveSite(folder, 0);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await browser.newPage();
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`${site.url}zoeken/`);
    await page.locator('#zoekvraag:focus').waitFor();
    await page.keyboard.type('schulden');
    const start = performance.now();
    await page.locator('ol[data-resultaten] a').first().waitFor();
    times.push(performance.now() - start);
    await page.close();
  }
  await browser.close();
  site.close();
  return times.sort((a, b) => a - b)[2]!;
}

/** Gives the chapter on the search: its bytes, the time to a first result, and how the index grows. */
export async function measureSearch(folder: string): Promise<string> {
  const { documents, words } = readSearchDocuments(folder, contentRoots());
  const files = await buildSearchFiles(documents, words);
  const [fast, slow] = [await measureFirstResult(folder, 1), await measureFirstResult(folder, 4)];
  return `## Zoeken

Wat de zoekpagina laadt zodra iemand zoekt; van de index en de teksten komen alleen de stukken die nodig zijn.

${measureParts(files)}

Van de laatste toets tot het eerste resultaat, zonder iets in de cache: ${fast.toFixed(0)} ms, en met een vier keer
tragere processor ${slow.toFixed(0)} ms (de middelste van vijf). Dit verschilt per machine.

Hoe de index groeit: dezelfde teksten, herhaald onder andere adressen. Het aantal verschillende woorden groeit dus niet
mee; met echte nieuwe teksten wordt het register groter.

${await measureGrowth(folder)}
`;
}
