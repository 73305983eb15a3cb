import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { listPatterns } from '../../src/data/content-patterns.ts';
import { contentRoots } from '../../src/data/content-roots.ts';
import { readContent } from '../../src/data/read-content.ts';

const made: string[] = [];

/** A folder with these files, removed after the test. */
function createRoot(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'inhoud-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

test('files are read by folder, with the path an author knows', () => {
  const root = createRoot({
    'zones/a.yaml': 'naam: A',
    'haltes/intake.mdx': '---\nnaam: Intake\n---\nTekst.',
    'site.yaml': 'naam: S',
  });
  const { zones, haltes, site, lijnen, strays } = readContent([root]);
  expect(zones).toEqual([{ id: 'a', bestand: `${root}/zones/a.yaml`, data: { naam: 'A' }, body: '' }]);
  expect(haltes[0]).toMatchObject({ id: 'intake', data: { naam: 'Intake' }, body: 'Tekst.' });
  expect(site[0]?.data).toEqual({ naam: 'S' });
  expect([lijnen, strays]).toEqual([[], []]);
});

test('a later root replaces a file of an earlier one and adds its own', () => {
  const core = createRoot({ 'zones/a.yaml': 'naam: A', 'zones/b.yaml': 'naam: B' });
  const local = createRoot({ 'zones/b.yaml': 'naam: Onze B', 'zones/c.yaml': 'naam: C' });
  const { zones } = readContent([core, local]);
  expect(zones.map(({ id, data }) => [id, data])).toEqual([
    ['a', { naam: 'A' }],
    ['b', { naam: 'Onze B' }],
    ['c', { naam: 'C' }],
  ]);
  expect(zones[1]?.bestand).toBe(`${local}/zones/b.yaml`);
});

test('files that belong to no kind are named; the guide and hidden files are let be', () => {
  const root = createRoot({
    'README.md': '# Gids',
    '.verborgen': '',
    'haltes/.intake.mdx.swp': '',
    'haltes/intake.md': '',
    'haltes/diep/intake.mdx': '',
    'stations/intake.mdx': '',
    'foto.png': '',
  });
  expect(readContent([root]).strays.map((path) => path.slice(root.length + 1))).toEqual([
    'foto.png',
    'haltes/diep/intake.mdx',
    'haltes/intake.md',
    'stations/intake.mdx',
  ]);
});

test('a root that is not there is named', () => {
  expect(() => readContent(['nergens'])).toThrow('De map nergens met inhoud bestaat niet.');
});

test('the roots are the core and what is laid over it', () => {
  expect(contentRoots('')).toEqual(['content']);
  expect(contentRoots('lokaal:regio')).toEqual(['content', 'lokaal', 'regio']);
});

test('the pages take the same file as the net when a root replaces one', () => {
  const core = createRoot({ 'haltes/a.mdx': '', 'haltes/b.mdx': '' });
  const local = createRoot({ 'haltes/b.mdx': '', 'haltes/c.mdx': '' });
  expect(listPatterns([core, local], 'haltes')).toEqual([
    `${core}/haltes/*.mdx`,
    `${local}/haltes/*.mdx`,
    `!${core}/haltes/b.mdx`,
  ]);
});
