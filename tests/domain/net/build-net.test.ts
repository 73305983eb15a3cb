import { expect, test } from 'vitest';
import { buildNet } from '../../../src/domain/net/build-net.ts';
import { createSmallContent, entryOf } from '../../fixtures/content/small-content.ts';

test('a valid content room gives a net without problems', () => {
  const { net, content, problems } = buildNet(createSmallContent());
  expect(problems).toEqual([]);
  expect(net.haltes).toHaveLength(5);
  expect(content.site[0]?.data.naam).toBe('Metrokaart');
});

test('problems stand in the order of their files', () => {
  const content = createSmallContent();
  entryOf(content, 'wia').data.code = 'd1';
  entryOf(content, 's1').data.titel = '';
  entryOf(content, 'hoofdlijn').data.kleur = 'roze';
  const files = buildNet(content).problems.map(({ bestand }) => bestand);
  expect(files).toEqual(['content/bronnen/s1.yaml', 'content/instappen/wia.mdx', 'content/lijnen/hoofdlijn.yaml']);
});

test('a field with a mistake in its form is spoken of once, the rest of its file is still checked', () => {
  const content = createSmallContent();
  Object.assign(entryOf(content, 'keuze').data, { uitgangen: 'geen', zone: 'noord' });
  expect(buildNet(content).problems.map(({ veld }) => veld)).toEqual(['uitgangen', 'zone']);
});

test('blanks in the place of unreadable fields are no doubles of each other', () => {
  const content = createSmallContent();
  for (const id of ['keuze', 'training']) entryOf(content, id).data.code = 1;
  for (const id of ['hoofdlijn', 'zijlijn']) entryOf(content, id).data.volgorde = 'x';
  expect(buildNet(content).problems.map(({ melding }) => melding.slice(0, 10))).toEqual(Array(4).fill('Hier hoort'));
});

test('the given content is left as it was', () => {
  const content = createSmallContent();
  buildNet(content);
  expect(content).toEqual(createSmallContent());
});
