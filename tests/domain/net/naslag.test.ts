import { expect, test } from 'vitest';
import { assembleNaslag, naslagOfHalte } from '../../../src/domain/net/naslag.ts';
import { parseContent } from '../../../src/domain/net/parse-content.ts';
import { createEntry, createSmallContent } from '../../fixtures/content/small-content.ts';

const raw = createSmallContent();
raw.begrippen.push(
  createEntry('begrippen', 'eb', { term: 'één plan', uitleg: 'Een plan.', ontwerp: true }),
  createEntry('begrippen', 'zz', { term: 'Zorg', uitleg: 'Hulp.', ontwerp: true }),
);
const naslag = assembleNaslag(parseContent(raw).content);

test('begrippen stand by the alphabet, whatever their accents and capitals', () => {
  expect(naslag.begrippen.map(({ term }) => term)).toEqual(['één plan', 'Maatwerk', 'Zorg']);
});

test('a halte gets what names it', () => {
  const { tips, begrippen, wijzigingen, praktijk } = naslagOfHalte(naslag, { id: 'keuze', instrumenten: [] });
  expect([tips, begrippen, wijzigingen, praktijk].map((items) => items.map(({ id }) => id))).toEqual([
    ['vraag-door'],
    [],
    ['nieuwe-wet'],
    [],
  ]);
});

test('an instrument belongs to a halte when either names the other', () => {
  const instrumentenAt = (id: string, instrumenten: string[]) =>
    naslagOfHalte(naslag, { id, instrumenten }).instrumenten.map((instrument) => instrument.id);
  expect(instrumentenAt('keuze', [])).toEqual(['meetlat']);
  expect(instrumentenAt('training', ['meetlat'])).toEqual(['meetlat']);
  expect(instrumentenAt('training', [])).toEqual([]);
});
