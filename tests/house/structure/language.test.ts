import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listSources } from '../source-files.ts';

/** English twins of nouns that authors write in Dutch; one noun has one spelling. */
const twins: Readonly<Record<string, string>> = {
  station: 'halte',
  stations: 'haltes',
  junction: 'knooppunt',
  junctions: 'knooppunten',
  network: 'net',
  networks: 'netten',
  terminus: 'bestemming',
  glossary: 'begrippen',
};

const files = listSources('src');

function findTwins(name: string): string[] {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/);
  return words.flatMap((word) => {
    const dutch = twins[word.toLowerCase()];
    return dutch === undefined ? [] : [`${name}: ${word} is ${dutch}`];
  });
}

test('a twin is found in a name', () => {
  expect(findTwins('findStation')).toEqual(['findStation: Station is halte']);
  expect(findTwins('findHalte')).toEqual([]);
});

test('exported names use the Dutch noun', () => {
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function|const|interface|type|class) (\w+)/gm)].map(
      ([, name = '']) => name,
    ),
  );
  expect(names.length).toBeGreaterThan(50);
  expect(names.flatMap(findTwins)).toEqual([]);
});

test('files and folders use the Dutch noun, in ASCII', () => {
  expect(files.flatMap(findTwins)).toEqual([]);
  expect(files.filter((file) => !/^[\w./\-[\]]+$/.test(file))).toEqual([]);
});

test('components are written in capitals, modules in kebab-case', () => {
  const inFolders = files.filter((file) => /^src\/(?!pages)/.test(file));
  const wrong = inFolders.filter((file) => {
    const name = file.split('/').at(-1) ?? '';
    return /\.(?:astro|svelte)$/.test(name) ? !/^[A-Z][A-Za-z]*\./.test(name) : !/^[a-z0-9-]+(?:\.[a-z]+)+$/.test(name);
  });
  expect(wrong).toEqual([]);
});
