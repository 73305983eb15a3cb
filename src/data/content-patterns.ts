import { readdirSync, existsSync } from 'node:fs';
import { posix } from 'node:path';

/** The glob patterns of a folder over all roots, without the files that a later root replaces. */
export function listPatterns(roots: readonly string[], folder: string): string[] {
  const folders = roots.map((root) => posix.join(root, folder));
  const names = folders.map((path) => (existsSync(path) ? readdirSync(path) : []));
  const replaced = folders.flatMap((path, i) =>
    (names[i] ?? [])
      .filter((name) => names.slice(i + 1).some((later) => later.includes(name)))
      .map((name) => `!${posix.join(path, name)}`),
  );
  return [...folders.map((path) => `${path}/*.mdx`), ...replaced];
}
