import { expect, test } from 'vitest';
import { describeShare, listShareKinds, renderIcon, shareKindOf } from '../../src/data/share-image.ts';

test('a page gets the picture of its kind, and any other page the general one', () => {
  expect(shareKindOf('/')).toBe('kaart');
  expect(shareKindOf('/haltes/intake/')).toBe('halte');
  expect(shareKindOf('/lijnen/')).toBe('lijn');
  expect(shareKindOf('/instappen/wia/')).toBe('startpunt');
  expect(shareKindOf('/over/')).toBe('pagina');
});

test('every kind has words of its own', () => {
  const words = listShareKinds().map(describeShare);
  expect(new Set(words).size).toBe(words.length);
  expect(words[0]).toMatch(/^Metrokaart Werkfit\. /);
});

test('the mark is drawn as wide as asked', () => {
  const png = Buffer.from(renderIcon(32));
  expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 32, 32]);
});
