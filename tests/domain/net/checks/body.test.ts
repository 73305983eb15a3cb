import { expect, test } from 'vitest';
import { checkBody } from '../../../../src/domain/net/checks/body.ts';
import { createSmallContent, entryOf } from '../../../fixtures/content/small-content.ts';

function check(id: string, body: string) {
  const raw = createSmallContent();
  entryOf(raw, id).body = body;
  return checkBody(raw).map(({ veld, melding }) => `${veld}: ${melding}`);
}

test.each([
  ['keuze', 'Een alinea met *nadruk* en [een link](/over/). [ontwerp]'],
  ['keuze', 'Deze alinea rust op twee sleutels tegelijk. [S1-001 S1-002]\n\n- Punt. [ontwerp]\n- Punt. [ontwerp]'],
  ['over', '## Kop\n\nTekst. [ontwerp]\n\n### Kop\n\nTekst. [ontwerp]'],
])('%s may say: %s', (id, body) => {
  expect(check(id, body)).toEqual([]);
});

test('a page has no second title', () => {
  expect(check('over', '# Kop\n\nTekst. [ontwerp]')).toEqual(['tekst › kop 1: Deze kop heeft een verkeerd niveau.']);
});

test('every block is checked by every rule', () => {
  expect(check('keuze', 'Dit {kan} niet.\n\n- Goed. [ontwerp]\n- Fout.')).toEqual([
    'tekst › alinea 1: Hier staat het teken "{".',
    'tekst › alinea 1: Dit eindigt niet met een bron.',
    'tekst › punt 2: Dit eindigt niet met een bron.',
  ]);
});

test('a file that cannot be read has no text to check', () => {
  const raw = createSmallContent();
  Object.assign(entryOf(raw, 'keuze'), { body: '', fault: 'Niet te lezen.' });
  expect(checkBody(raw)).toEqual([]);
});
