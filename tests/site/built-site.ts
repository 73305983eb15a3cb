import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One built page: its file, its path under the base (without a slash in front) and its text. */
export interface BuiltPage {
  file: string;
  path: string;
  html: string;
}

/** What these tests read of /data/net.json. */
export interface NetData {
  haltes: { id: string; naam: string; soort: string }[];
  instappen: { id: string; naam: string }[];
  lijnen: { id: string; trajecten: (string[] | { haltes: string[] })[] }[];
}

/** Gives all files of a built site, with slashes, sorted. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Gives all pages of a built site. */
export function listPages(folder: string): BuiltPage[] {
  return listFiles(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      file: join(folder, name),
      path: name.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** Gives all pages of a built site but those made for a frame on another site: these carry no header and no footer. */
export function listWholePages(folder: string): BuiltPage[] {
  return listPages(folder).filter(({ path }) => !path.startsWith('embed/'));
}

/** Gives the paths in the sitemap of a built site, without the base path and its first slash. */
export function listSitemap(folder: string, base = '/'): string[] {
  const maps = listFiles(folder).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const text = maps.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname.slice(base.length));
}

/** Gives one page of each kind: a halte, a knooppunt, a bestemming, a vervolg, a lijn, and so on. */
export function listKinds(folder = 'dist'): string[] {
  const soorten = new Map(readNet(folder).haltes.map(({ id, soort }) => [id, soort]));
  const kinds = new Map<string, string>();
  for (const path of listSitemap(folder)) {
    const [room = '', id] = path.split('/');
    const kind = id ? `${room} ${soorten.get(id) ?? ''}` : room;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values(), '404.html'];
}

/** Gives the open data of a built site. */
export function readNet(folder = 'dist'): NetData {
  return JSON.parse(readFileSync(join(folder, 'data/net.json'), 'utf8')) as NetData;
}

/** Gives the ids of every place of the net. */
export function listPlaces({ haltes, instappen }: NetData): string[] {
  return [...haltes, ...instappen].map(({ id }) => id);
}
