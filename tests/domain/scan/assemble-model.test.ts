import { expect, test } from 'vitest';
import { buildNet } from '../../../src/domain/net/build-net.ts';
import { assembleModel } from '../../../src/domain/scan/assemble-model.ts';
import { createEntry, createSmallContent } from '../../fixtures/content/small-content.ts';
import { createVraag } from '../../fixtures/content/small-zelfscan.ts';

test('themas stand by their letter, levels by their number, and flags say yes or no', () => {
  const content = createSmallContent();
  content.scan.unshift(
    createEntry('scan', 'b', { ...content.scan[0]!.data, vragen: [createVraag('ZS-03', { kern: true })] }),
  );
  const model = assembleModel(buildNet(content).content);
  expect(model?.themas.map(({ letter }) => letter)).toEqual(['A', 'B']);
  expect(model?.niveaus.map(({ niveau }) => niveau)).toEqual([0, 1, 2, 3]);
  expect(model?.themas[0]?.vragen.map(({ kern, snel }) => [kern, snel])).toEqual([
    [true, true],
    [false, false],
  ]);
  expect(model?.themas[0]?.vragen[1]).toMatchObject({ belang: 2, inspanning: 2, haltes: ['keuze'] });
});

test('a content room without a zelfscan has no model', () => {
  const content = { ...createSmallContent(), zelfscan: [], scan: [] };
  expect(assembleModel(buildNet(content).content)).toBeUndefined();
});
