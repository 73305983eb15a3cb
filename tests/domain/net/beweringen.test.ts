import { expect, test } from 'vitest';
import { countWords, listBeweringen } from '../../../src/domain/net/beweringen.ts';
import { parseContent } from '../../../src/domain/net/parse-content.ts';
import { createSmallContent } from '../../fixtures/content/small-content.ts';

const placed = listBeweringen(parseContent(createSmallContent()).content);
const find = (bestand: string, veld: string) => placed.find((one) => one.bestand === bestand && one.veld === veld);

test('statements are found in every kind of file', () => {
  const folders = new Set(placed.map(({ bestand }) => bestand.split('/')[1]));
  expect(folders).toEqual(
    new Set([
      'zones',
      'haltes',
      'instappen',
      'lijnen',
      'literatuur',
      'paginas',
      'tips',
      'begrippen',
      'instrumenten',
      'wijzigingen',
      'praktijk',
      'scan',
      'werelden',
    ]),
  );
});

test('an uitgang counts with the names it leads to and its reason', () => {
  expect(find('content/haltes/keuze.mdx', 'uitgangen 1')?.text).toBe('ja Halte werkfit Omdat de weg dan open ligt.');
  expect(find('content/haltes/keuze.mdx', 'uitgangen 2')?.text).toContain('Zijlijn');
});

test('own design may go without a key, and so may a page that introduces itself', () => {
  expect(find('content/haltes/keuze.mdx', 'overwegingen 1')?.free).toBe(true);
  expect(find('content/haltes/keuze.mdx', 'samenvatting')?.free).toBe(false);
  expect(find('content/paginas/over.mdx', 'samenvatting')?.free).toBe(true);
  expect(find('content/zones/a.yaml', 'duur 1')?.free).toBe(false);
});

test('a public fact may go without a key', () => {
  expect(find('content/instrumenten/meetlat.yaml', 'uitleg 1')?.free).toBe(true);
  expect(find('content/praktijk/de-bakkerij.yaml', 'samenvatting › tekst')?.bron).toEqual(['S1-002']);
});

test('words are counted without loose signs', () => {
  expect(countWords('Eén zin – met 2 getallen, toch?')).toBe(6);
  expect(countWords('  ')).toBe(0);
});
