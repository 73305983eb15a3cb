import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBase, readHeaderRules } from './headers-file.ts';
import { pack } from './site-files.ts';
import { formatTable } from './table.ts';

/** One page of each kind, with the word a reader has for it. */
const kinds: [name: string, path: string][] = [
  ['begin, met de kaart', ''],
  ['halte', 'haltes/intake/'],
  ['knooppunt', 'haltes/welk-plan/'],
  ['Werkfit', 'haltes/werkfit/'],
  ['lijn', 'lijnen/hoofdlijn/'],
  ['instap', 'instappen/wia/'],
  ['haltelijst', 'haltelijst/'],
  ['bron', 'bronnen/s3/'],
  ['over', 'over/'],
];

type Bytes = [raw: number, gzip: number, brotli: number];

/** Gives a table of the bytes per kind of page: the page itself, and what comes along the first time. */
export function measurePages(folder: string): string {
  const base = readBase(readHeaderRules(folder));
  const rows = kinds.map(([name, path]) => {
    const html = readFileSync(join(folder, path, 'index.html'));
    const parts = listParts(html.toString(), base).map((part) => readFileSync(join(folder, part.slice(base.length))));
    const page = weigh([html]);
    const others = weigh(parts);
    return [name, ...page, parts.length, ...others, page[2] + others[2]];
  });
  const head = ['soort', 'pagina', 'gzip', 'brotli', 'delen', 'delen raw', 'gzip', 'brotli', 'samen brotli'];
  return formatTable(head, rows);
}

/** Gives the files of our own that a page asks for at once: styles, scripts, icon and preloads. */
function listParts(html: string, base: string): string[] {
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const loaded = tags.filter((tag) => /rel="(?:stylesheet|preload|modulepreload|icon)"|^<script/.test(tag));
  const addresses = loaded.flatMap((tag) => /\s(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? []);
  return [...new Set(addresses)].filter((address) => address.startsWith(base));
}

/** A font is packed already: packing it again is left out, as on the line. */
function weigh(files: readonly Buffer[]): Bytes {
  const isPacked = (file: Buffer) => file.subarray(0, 4).toString() === 'wOF2';
  const sum = (encoding: 'identity' | 'gzip' | 'br') =>
    files.reduce((total, file) => total + pack(file, isPacked(file) ? 'identity' : encoding).length, 0);
  return [sum('identity'), sum('gzip'), sum('br')];
}
