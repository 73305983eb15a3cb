import { expect, test } from 'vitest';
import { checkDoubles } from '../../../../src/domain/net/checks/doubles.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import {
  createEntry,
  createHalte,
  createSmallContent,
  entryOf,
  type FixtureContent,
} from '../../../fixtures/content/small-content.ts';

function check(change: (raw: FixtureContent) => unknown) {
  const raw = createSmallContent();
  change(raw);
  return checkDoubles(raw, parseContent(raw).content).map(({ bestand, veld, melding }) => [bestand, veld, melding]);
}

test('a lijn shares the list of names with haltes, for an uitgang may lead to either', () => {
  expect(check((raw) => raw.haltes.push(createHalte('zijlijn', 'H09')))).toEqual([
    ['content/lijnen/zijlijn.yaml', 'bestandsnaam', 'De naam "zijlijn" staat al in content/haltes/zijlijn.mdx.'],
  ]);
});

test('a page may have the name of a halte', () => {
  expect(check((raw) => raw.paginas.push(createEntry('paginas', 'keuze', {})))).toEqual([]);
});

test('a work has no name of a bron, for they stand under one address', () => {
  expect(check((raw) => raw.literatuur.push(createEntry('literatuur', 's1', {})))).toContainEqual([
    'content/literatuur/s1.yaml',
    'bestandsnaam',
    'De naam "s1" staat al in content/bronnen/s1.yaml.',
  ]);
});

test('a third claim is found as well', () => {
  expect(
    check((raw) => {
      entryOf(raw, 'keuze').data.code = 'WF';
      entryOf(raw, 'training').data.code = 'WF';
    }),
  ).toHaveLength(2);
});

test('two zones do not share a place', () => {
  expect(check((raw) => (entryOf(raw, 'a').data.volgorde = 2))).toEqual([
    ['content/zones/a.yaml', 'volgorde', 'De volgorde "2" staat al in content/zones/b.yaml.'],
  ]);
});
