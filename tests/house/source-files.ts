import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const kinds = /\.(?:ts|mjs|astro|svelte)$/;

/** Gives every source file under these folders, with slashes as on Linux, sorted. */
export function listSources(...folders: string[]): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return files
    .filter((file) => kinds.test(file))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** Gives the files of the project that a file imports, type imports included. */
export function readImports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const paths = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)];
  return paths.map(([, path = '']) =>
    relative('.', join(dirname(file), path.replace(/\?.*$/, '')))
      .split(sep)
      .join('/'),
  );
}
