import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentRoots } from '../../src/data/content-roots.ts';
import { readContent } from '../../src/data/read-content.ts';
import { buildNet } from '../../src/domain/net/build-net.ts';
import { HASH_BYTES, hashRun, listRuns, RUN } from '../support/word-runs.ts';

interface Prints {
  woorden: number;
  aantal: number;
  reeksen: string;
}

const { woorden, aantal, reeksen } = JSON.parse(readFileSync('tests/fixtures/woordreeksen.json', 'utf8')) as Prints;
const bytes = Buffer.from(reeksen, 'base64');
const known = new Set(
  Array.from({ length: bytes.length / HASH_BYTES }, (_, i) =>
    bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES).toString('hex'),
  ),
);

/** Every string an author wrote; the title and the headings of a source are its own. */
function everyString(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return field === 'kop' || field === 'titel' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => everyString(item, key));
}

test('the prints are of all runs of nine words in the sources', () => {
  expect([woorden, known.size]).toEqual([RUN, aantal]);
  expect(aantal).toBeGreaterThan(7000);
});

test('a run of nine words is found whatever its case and punctuation', () => {
  const [run = ''] = listRuns('Een twee drie, vier vijf ZES zeven – acht (negen)!');
  expect(run).toBe('een twee drie vier vijf zes zeven acht negen');
  expect(hashRun(run)).toHaveLength(2 * HASH_BYTES);
  expect(listRuns('Acht woorden zijn er nog net geen negen.')).toEqual([]);
});

test('no text of ours shares nine words in a row with a source', () => {
  const files = Object.values(buildNet(readContent(contentRoots(''))).content).flat();
  const shared = files.flatMap(({ bestand, data, body }) =>
    [...everyString(data), body]
      .flatMap(listRuns)
      .filter((run) => known.has(hashRun(run)))
      .map((run) => `${bestand}: ${run}`),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(shared).toEqual([]);
});
