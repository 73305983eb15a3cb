import { expect, test } from 'vitest';
import { assembleNaslag } from '../../../src/domain/net/naslag.ts';
import { buildNet } from '../../../src/domain/net/build-net.ts';
import { listPlekken } from '../../../src/domain/zoek/plekken.ts';
import { createSmallContent } from '../../fixtures/content/small-content.ts';

const { net, content } = buildNet(createSmallContent());
const plekken = listPlekken(net, assembleNaslag(content), new Map([['/haltes/keuze/', ['welke kant op']]]));
const find = (adres: string) => plekken.find((plek) => plek.adres === adres);

test('everything of the content can be found once, at an address of its own', () => {
  const adressen = plekken.map(({ adres }) => adres);
  expect(new Set(adressen).size).toBe(adressen.length);
  for (const { id } of net.haltes) expect(adressen).toContain(`/haltes/${id}/`);
  expect(adressen).toEqual(
    expect.arrayContaining(['/begrippen/#maatwerk', '/praktijk/de-bakkerij/', '/instappen/wia/']),
  );
});

test('a halte brings its lines, its kind and the words that lead to it', () => {
  expect(find('/haltes/keuze/')).toMatchObject({ soort: 'knooppunt', woorden: ['welke kant op'] });
  expect(find('/haltes/werkfit/')?.woorden).toEqual(['Werkfit']);
  expect(find('/haltes/training/')?.lijnen).toContain('hoofdlijn');
});

test('a case brings its people and its kind of organisation', () => {
  expect(find('/praktijk/de-bakkerij/')).toMatchObject({
    doelgroepen: ['wia'],
    organisatietype: 'sociale onderneming',
    soort: 'praktijkvoorbeeld',
  });
});
