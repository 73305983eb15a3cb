import { expect, test } from 'vitest';
import { parseFile } from '../../src/data/read-file.ts';

test('fields and text are parted', () => {
  expect(parseFile('---\nnaam: Intake\n---\n\nTekst.\n', 'mdx')).toEqual({
    data: { naam: 'Intake' },
    body: '\nTekst.\n',
  });
});

test('line ends of Windows and a byte order mark do no harm', () => {
  expect(parseFile('\uFEFF---\r\nnaam: Intake\r\n---\r\nTekst.\r\n', 'mdx')).toEqual({
    data: { naam: 'Intake' },
    body: 'Tekst.\r\n',
  });
});

test('a date stays the text an author wrote', () => {
  expect(parseFile('herzien: 2026-11-22', 'yaml').data).toEqual({ herzien: '2026-11-22' });
});

test('a file may hold nothing', () => {
  expect(parseFile('', 'yaml')).toEqual({ data: null, body: '' });
  expect(parseFile('---\n---\n', 'mdx')).toEqual({ data: null, body: '' });
});

test.each([
  ['naam: a\nnaam: b', 'yaml', 'De velden zijn niet te lezen, regel 2: hetzelfde veld staat er twee keer.'],
  [
    '---\nnaam: a\nbron: [S1-001\n---\n',
    'mdx',
    'De velden zijn niet te lezen, regel 3: het inspringen klopt niet, of een haak staat nog open.',
  ],
  [
    'naam: a: b',
    'yaml',
    'De velden zijn niet te lezen, regel 1: er staat een dubbele punt te veel (zet de tekst tussen aanhalingstekens), of het inspringen klopt niet.',
  ],
  ['lijst:\n\t- a', 'yaml', 'De velden zijn niet te lezen, regel 2: er is ingesprongen met een tab; gebruik spaties.'],
  [
    'naam: *sterk',
    'yaml',
    'De velden zijn niet te lezen: "*sterk" begint met een sterretje; zet de tekst tussen aanhalingstekens.',
  ],
  [
    'naam: "Intake" hier',
    'yaml',
    'De velden zijn niet te lezen, regel 1: er staat iets achter een aanhalingsteken of haak; zet de hele tekst tussen aanhalingstekens.',
  ],
  [
    'naam: @hier',
    'yaml',
    'De velden zijn niet te lezen, regel 1: een tekst begint met een teken dat hier iets anders betekent; zet hem tussen aanhalingstekens.',
  ],
  ['Alleen tekst.', 'mdx', 'Bovenaan ontbreken de velden, tussen twee regels met ---.'],
] as const)('%j as %s is refused in Dutch', (text, extension, fault) => {
  expect(parseFile(text, extension).fault).toBe(fault);
});
