import { expect, test } from 'vitest';
import { lintToy } from './toy-tree.ts';

const path = 'import-x/no-restricted-paths';
const crossing = (from: string) => `import { lees } from '${from}';\n\nexport const more = lees;\n`;
const script = (code: string) => `<script lang="ts">\n  ${code}\n</script>\n\n<p>tekst</p>\n`;
const frontmatter = (code: string) => `---\n${code}\n---\n\n<p>tekst</p>\n`;

const violations: [what: string, file: string, text: string, rule: string][] = [
  ['a room imports a room', 'src/features/zoek/meer.ts', crossing('../lees/lees.ts'), path],
  [
    'a type counts too',
    'src/features/zoek/meer.ts',
    "import type { A } from '../lees/lees.ts';\n\nexport type B = A;\n",
    path,
  ],
  [
    'a room imports a room, in .astro',
    'src/features/zoek/Zoek.astro',
    frontmatter("import Lees from '../lees/Lees.astro';\nconst Any = Lees;").replace('tekst', '<Any />'),
    path,
  ],
  [
    'a room imports a room, in .svelte',
    'src/features/zoek/Zoek.svelte',
    script("import { lees } from '../lees/lees.ts';").replace('tekst', '{lees}'),
    path,
  ],
  [
    'an island reads the data',
    'src/features/zoek/Zoek.svelte',
    script("import { getNet } from '../../data/net.ts';").replace('tekst', '{getNet()}'),
    path,
  ],
  ['a module of a room reads the data', 'src/features/zoek/meer.ts', crossing('../../data/net.ts'), path],
  ['the domain climbs', 'src/domain/net/meer.ts', crossing('../../data/net.ts'), path],
  ['ui knows the domain', 'src/ui/meer.ts', crossing('../domain/net/net.ts'), path],
  [
    'a room climbs to a layout',
    'src/features/zoek/Z.astro',
    frontmatter("import A from '../../layouts/Basis.astro';\nA;"),
    path,
  ],
  ['state reads the data', 'src/state/meer.ts', crossing('../data/net.ts'), path],
  ['the clock in the domain', 'src/domain/net/meer.ts', 'export const now = Date.now();\n', 'no-restricted-globals'],
  [
    'chance in the domain',
    'src/domain/net/meer.ts',
    'export const dice = Math.random();\n',
    'no-restricted-properties',
  ],
  [
    'the page in the domain',
    'src/domain/net/meer.ts',
    'export const page = document.title;\n',
    'no-restricted-globals',
  ],
  [
    'a package in the domain',
    'src/domain/net/meer.ts',
    "import fs from 'node:fs';\n\nexport const a = fs;\n",
    'no-restricted-imports',
  ],
  [
    'collections in a room',
    'src/features/zoek/Z.astro',
    frontmatter("import { a } from 'astro:content';\na;"),
    'no-restricted-imports',
  ],
  ['raw HTML in .astro', 'src/features/zoek/Z.astro', '<p set:html="a" />\n', 'astro/no-set-html-directive'],
  [
    'raw HTML in .svelte',
    'src/features/zoek/Z.svelte',
    script('const a = 1;').replace('tekst', '{@html a}'),
    'svelte/no-at-html-tags',
  ],
  ['innerHTML', 'src/state/meer.ts', "document.body.innerHTML = '';\n", 'no-restricted-syntax'],
  ['a barrel', 'src/state/meer.ts', "export * from './keuze.ts';\n", 'no-restricted-syntax'],
  [
    'no extension',
    'src/state/meer.ts',
    "import { keuze } from './keuze';\n\nexport const a = keuze;\n",
    'no-restricted-syntax',
  ],
  ['a long file', 'src/state/meer.ts', 'export {};\n'.repeat(251), 'max-lines'],
];

test('a lawful site passes', async () => {
  expect(await lintToy()).toEqual([]);
});

test.for(violations)('the law bites: %s', async ([, file, text, rule]) => {
  expect(await lintToy(file, text)).toContain(rule);
});

test('the law bites: a circle', async () => {
  const text = "import { getNet } from '../../data/net.ts';\n\nexport const net = getNet;\n";
  expect(await lintToy('src/domain/net/net.ts', text)).toContain('import-x/no-cycle');
});

test('the map alone may set HTML', async () => {
  expect(await lintToy('src/features/kaart/Kaart.astro', '<p set:html="a" />\n')).toEqual([]);
});
