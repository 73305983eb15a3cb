import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../../../scripts/lint/limits.mjs';
import { listSources } from '../source-files.ts';

const files = listSources('src', 'scripts', 'tests');

test('no file is longer than the limit', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > limits.fileLines);
  expect(long).toEqual([]);
});

test('no drawer files and no barrels', () => {
  expect(files.filter((file) => /\/(?:utils?|helpers?|types|common|misc|index)\.ts$/.test(file))).toEqual([]);
});

test('no file switches a rule of the house off', () => {
  const escapes = /eslint-disable|@ts-(?:ignore|nocheck)|prettier-ignore|max-lines\s*:\s*(?:0|off)/;
  const own = 'tests/house/structure/limits.test.ts';
  expect(files.filter((file) => file !== own && escapes.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('nothing is left for later', () => {
  const later = /\b(?:TODO|FIXME|XXX)\b|[Ll]orem ipsum/;
  const own = 'tests/house/structure/limits.test.ts';
  expect(files.filter((file) => file !== own && later.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a page stays thin: it fetches, picks a layout and features', () => {
  const thick = listSources('src/pages').filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 60);
  expect(thick).toEqual([]);
});
