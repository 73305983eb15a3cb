import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import {
  collectionNames,
  singleFiles,
  type CollectionName,
  type RawContent,
  type RawEntry,
} from '../domain/net/content.ts';
import { readFile } from './read-file.ts';

type Extension = 'yaml' | 'mdx';

/** The extension of the files in each folder. */
export const extensions: Record<Exclude<CollectionName, (typeof singleFiles)[number]>, Extension> = {
  zones: 'yaml',
  haltes: 'mdx',
  instappen: 'mdx',
  lijnen: 'yaml',
  bronnen: 'yaml',
  literatuur: 'yaml',
  paginas: 'mdx',
  tips: 'yaml',
  begrippen: 'yaml',
  instrumenten: 'yaml',
  wijzigingen: 'yaml',
  praktijk: 'yaml',
  scan: 'yaml',
  zoekwoorden: 'yaml',
  werelden: 'yaml',
};

interface Located {
  collection: CollectionName;
  id: string;
  extension: Extension;
}

/** Which entry a file is, by its path inside its root; undefined when it is none. */
function locate(path: string): Located | undefined {
  const single = singleFiles.find((name) => path === `${name}.yaml`);
  if (single !== undefined) return { collection: single, id: single, extension: 'yaml' };
  const [folder = '', file = '', ...deeper] = path.split('/');
  const extension = extensions[folder as keyof typeof extensions] as Extension | undefined;
  if (extension === undefined || deeper.length > 0 || !file.endsWith(`.${extension}`)) return undefined;
  return { collection: folder as CollectionName, id: file.slice(0, -extension.length - 1), extension };
}

/** The files of a root, by their path inside it; hidden files and the guide itself are no content. */
function listFiles(root: string): string[] {
  if (!existsSync(root)) throw new Error(`De map ${root} met inhoud bestaat niet.`);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => posix.relative(toPosix(root), posix.join(toPosix(item.parentPath), item.name)))
    .filter((path) => path !== 'README.md' && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/');
}

/** All files of the content roots, unchecked; a file in a later root replaces its namesake in an earlier one. */
export function readContent(roots: readonly string[]): RawContent {
  const entries = new Map<string, RawEntry & { collection: CollectionName }>();
  const strays: string[] = [];
  for (const root of roots) {
    for (const path of listFiles(root)) {
      const bestand = posix.join(toPosix(root), path);
      const found = locate(path);
      if (found === undefined) {
        strays.push(bestand);
        continue;
      }
      const { collection, id, extension } = found;
      entries.set(`${collection}/${id}`, { collection, id, bestand, ...readFile(bestand, extension) });
    }
  }
  const raw = Object.fromEntries(collectionNames.map((name) => [name, [] as RawEntry[]]));
  for (const { collection, ...entry } of entries.values()) raw[collection]?.push(entry);
  return { ...(raw as Record<CollectionName, RawEntry[]>), strays };
}
