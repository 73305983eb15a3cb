import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listPages } from './built-site.ts';
import type { BuiltPage } from './built-site.ts';
import { expect, test } from './guard.ts';

/** The most that comes over the line for a page, packed: its text with its styles, and its scripts. */
interface Budget {
  reading: number;
  scripts: number;
}

const usual: Budget = { reading: 16 * 1024, scripts: 3 * 1024 };

/** Pages that are allowed more, and why. */
const heavy: [path: RegExp, budget: Budget, why: string][] = [
  [/^$/, { reading: 28 * 1024, scripts: 30 * 1024 }, 'both forms of the map, and what moves it'],
  [/^handreiking\/$/, { reading: 112 * 1024, scripts: 3 * 1024 }, 'all pages on one, for paper and for Ctrl+F'],
  [
    /^haltes\/(?:werken-met-een-ontwikkeldoel|keuze-voor-het-vervolg)\/$/,
    { reading: 16.5 * 1024, scripts: 3 * 1024 },
    'the knooppunten where most lijnen part, each with its strip',
  ],
  [/^zelfscan\/$/, { reading: 48 * 1024, scripts: 60 * 1024 }, 'all thirty-six vragen with their niveaus, and the map'],
  [
    /^(?:zelfscan|reisplanner|zoeken|poster|embed)\//,
    { reading: 40 * 1024, scripts: 60 * 1024 },
    'a tool or a drawing',
  ],
];

const budgetOf = (path: string): Budget => heavy.find(([pattern]) => pattern.test(path))?.[1] ?? usual;

const weights = new Map<string, number>();

function weigh(file: string): number {
  const known = weights.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weights.set(file, known);
  return known;
}

/** The files of our own that an attribute of a page names. */
const listParts = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, address = '']) => join('dist', address))),
];

function measure({ file, html }: BuiltPage): Budget {
  const sum = (files: string[]) => files.reduce((total, part) => total + weigh(part), 0);
  return {
    reading: weigh(file) + sum(listParts(html, /<link rel="stylesheet" href="([^"]+)"/g)),
    scripts: sum(
      listParts(html, /(?:<script[^>]* src|component-url|renderer-url|rel="modulepreload" href)="([^"]+)"/g),
    ),
  };
}

const pages = listPages('dist').map((page) => ({ path: page.path, budget: budgetOf(page.path), ...measure(page) }));

test('every page stays within its budget', () => {
  const over = pages
    .filter(({ reading, scripts, budget }) => reading > budget.reading || scripts > budget.scripts)
    .map(({ path, reading, scripts }) => `/${path}: ${reading} bytes of text and styles, ${scripts} of scripts`);
  expect(over).toEqual([]);
});

test('a page that may be heavy is: the others keep to what is usual', () => {
  const light = heavy
    .filter(([pattern]) => pages.some(({ path }) => pattern.test(path)))
    .filter(
      ([pattern]) =>
        !pages.some(
          (page) => pattern.test(page.path) && (page.reading > usual.reading || page.scripts > usual.scripts),
        ),
    );
  expect(light.map(([pattern]) => String(pattern))).toEqual([]);
  expect(pages.filter(({ budget }) => budget === usual).length).toBeGreaterThan(90);
});
