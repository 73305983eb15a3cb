import { expect, test } from 'vitest';
import { parseBody } from '../../../src/domain/net/body.ts';

const outline = (body: string) => parseBody(body).map(({ veld, text }) => [veld, text]);

test('paragraphs are parted by empty lines and joined over lines', () => {
  expect(outline('\nEen alinea\nover twee regels.\n\nNog een.\n')).toEqual([
    ['tekst › alinea 1', 'Een alinea over twee regels.'],
    ['tekst › alinea 2', 'Nog een.'],
  ]);
});

test('list items stand apart, with the lines that belong to them', () => {
  expect(outline('Intro:\n- een\n  en verder\n- twee\n\n1. drie')).toEqual([
    ['tekst › alinea 1', 'Intro:'],
    ['tekst › punt 1', 'een en verder'],
    ['tekst › punt 2', 'twee'],
    ['tekst › punt 3', 'drie'],
  ]);
});

test('a heading ends at its line', () => {
  expect(outline('## Kop\nTekst.')).toEqual([
    ['tekst › kop 1', '## Kop'],
    ['tekst › alinea 1', 'Tekst.'],
  ]);
});

test.each(['> citaat', '```', '---', '![beeld](x.png)', '    code', '  - dieper'])(
  'what an author may not use is told apart: %s',
  (line) => {
    expect(parseBody(line).map(({ kind }) => kind)).toEqual(['overig']);
  },
);

test('a table has a head and rows, which end as other text does', () => {
  expect(
    parseBody('| Wat | Bron |\n| --- | :---: |\n| Een week | [S3-096] |').map(({ kind, text }) => [kind, text]),
  ).toEqual([
    ['tabelkop', 'Wat | Bron'],
    ['rij', 'Een week | [S3-096]'],
  ]);
  expect(parseBody('| a | b |').map(({ kind }) => kind)).toEqual(['rij']);
});

test('a list inside a list is told apart', () => {
  expect(parseBody('- een\n  - twee').map(({ kind }) => kind)).toEqual(['punt', 'overig']);
});
