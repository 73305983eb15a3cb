import { expect, test } from 'vitest';
import { checkAdressen, EIGEN_ADRESSEN } from '../../../../src/domain/net/checks/adressen.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import {
  createEntry,
  createSmallContent,
  entryOf,
  type FixtureContent,
} from '../../../fixtures/content/small-content.ts';

function check(change: (raw: FixtureContent) => unknown) {
  const raw = createSmallContent();
  change(raw);
  return checkAdressen(raw, parseContent(raw).content).map(({ bestand, veld }) => `${bestand} ${veld}`);
}

test('a pagina keeps away from the addresses of the site', () => {
  expect(EIGEN_ADRESSEN).toContain('praktijk');
  expect(check((raw) => (entryOf(raw, 'over').id = 'praktijk'))).toEqual(['content/paginas/over.mdx bestandsnaam']);
});

test('a case keeps away from the pages beside it', () => {
  expect(check((raw) => (entryOf(raw, 'de-bakkerij').id = 'delen'))).toEqual([
    'content/praktijk/de-bakkerij.yaml bestandsnaam',
  ]);
});

test('a word is explained once', () => {
  const double = createEntry('begrippen', 'op-maat', { term: 'Op maat', uitleg: 'Passend.', ontwerp: true });
  expect(check((raw) => raw.begrippen.push(double))).toEqual(['content/begrippen/op-maat.yaml term']);
  const plural = createEntry('begrippen', 'passend', {
    term: 'Passend',
    vormen: ['op maat'],
    uitleg: 'x',
    ontwerp: true,
  });
  expect(check((raw) => raw.begrippen.push(plural))).toEqual(['content/begrippen/passend.yaml vormen 1']);
  expect(check(() => undefined)).toEqual([]);
});
