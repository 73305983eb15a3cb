import { expect, test } from 'vitest';
import { checkSlugs } from '../../../../src/domain/net/checks/slugs.ts';
import { createEntry, createSmallContent } from '../../../fixtures/content/small-content.ts';

test('file names of every folder are checked', () => {
  const raw = createSmallContent();
  for (const name of ['zones', 'haltes', 'instappen', 'lijnen', 'bronnen', 'paginas'] as const) {
    raw[name].push(createEntry(name, 'Één_fout', {}));
  }
  expect(checkSlugs(raw).map(({ bestand }) => bestand.split('/')[1])).toEqual([
    'zones',
    'haltes',
    'instappen',
    'lijnen',
    'bronnen',
    'paginas',
  ]);
});
