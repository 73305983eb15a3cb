import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listSources, readImports } from '../source-files.ts';

const files = listSources('src');
const graph = new Map(files.map((file) => [file, readImports(file).filter((path) => existsSync(path))]));

/** Gives the first circle of imports, as the files on it, or an empty list. */
function findCircle(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of edges.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('a circle is found when there is one', () => {
  const circle = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
  ]);
  expect(findCircle(circle)).toEqual(['a', 'b', 'c', 'a']);
});

test('no import circle in the site, markup files included', () => {
  expect(findCircle(graph)).toEqual([]);
});

test('the phases of the map engine import one way: no circle between its folders', () => {
  const folderOf = (file: string) => /^src\/domain\/kaart\/([a-z]+)\//.exec(file)?.[1];
  const phases = new Map<string, string[]>();
  for (const [file, paths] of graph) {
    const folder = folderOf(file);
    const others = paths.map(folderOf).filter((other) => other !== undefined && other !== folder) as string[];
    if (folder !== undefined) phases.set(folder, [...(phases.get(folder) ?? []), ...others]);
  }
  expect(phases.size).toBeGreaterThan(8);
  expect(findCircle(phases)).toEqual([]);
});

test('every relative import leads to a file', () => {
  const lost = files.flatMap((file) =>
    readImports(file)
      .filter((path) => !existsSync(path))
      .map((path) => `${file} → ${path}`),
  );
  expect(lost).toEqual([]);
});

test('one way down: no import climbs to a layer above its own', () => {
  const height = { domain: 0, data: 1, state: 1, ui: 2, features: 3, layouts: 4, pages: 5 };
  const layer = (file: string) => file.split('/')[1] as keyof typeof height;
  const climbs = [...graph].flatMap(([file, paths]) =>
    paths.filter((path) => height[layer(path)] > height[layer(file)]).map((path) => `${file} → ${path}`),
  );
  expect(climbs).toEqual([]);
});
