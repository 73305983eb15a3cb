import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/install.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '2.0.0' },
  'node_modules/b-for-another-machine': { version: '3.0.0', optional: true },
};

test('nothing there: install', () => {
  expect(isInstalled(wanted, undefined)).toBe(false);
  expect(isInstalled(wanted, {})).toBe(false);
});

test('all there but the parts for another machine: go on', () => {
  expect(isInstalled(wanted, { 'node_modules/a': { version: '2.0.0' } })).toBe(true);
});

test('another version, also of a part for this machine: install', () => {
  expect(isInstalled(wanted, { 'node_modules/a': { version: '1.9.0' } })).toBe(false);
  const old = { 'node_modules/b-for-another-machine': { version: '2.9.0' } };
  expect(isInstalled(wanted, { 'node_modules/a': { version: '2.0.0' }, ...old })).toBe(false);
});

test.for(['install', 'start', 'test'])(
  '%s.mjs runs on a bare Node 20: it imports nothing that must be installed',
  (name) => {
    const text = readFileSync(`scripts/${name}.mjs`, 'utf8');
    const sources = [...text.matchAll(/from '([^']+)'/g)].map(([, source]) => source);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !/^node:|^\.\/install\.mjs$/.test(source ?? ''))).toEqual([]);
  },
);
