import { expect, test } from 'vitest';
import { checkOnLijn } from '../../../../src/domain/net/checks/on-lijn.ts';
import { createEntry, createHalte, createSmallContent, entryOf } from '../../../fixtures/content/small-content.ts';

const check = (change: (raw: ReturnType<typeof createSmallContent>) => unknown) => {
  const raw = createSmallContent();
  change(raw);
  return checkOnLijn(raw).map(({ bestand }) => bestand);
};

test('haltes and instappen that no traject names are found', () => {
  expect(
    check((raw) => {
      raw.haltes.push(createHalte('eiland', 'H09'));
      raw.instappen.push(createEntry('instappen', 'reizigers', {}));
    }),
  ).toEqual(['content/haltes/eiland.mdx', 'content/instappen/reizigers.mdx']);
});

test('a name elsewhere in a lijn is no visit', () => {
  expect(
    check((raw) => {
      raw.haltes.push(createHalte('eiland', 'H09'));
      entryOf(raw, 'hoofdlijn').data.samenvatting = 'eiland';
    }),
  ).toEqual(['content/haltes/eiland.mdx']);
});

test('a misspelt visit counts', () => {
  expect(
    check((raw) => (entryOf(raw, 'hoofdlijn').data.trajecten = [['wai', 'aanmelding', 'keuze', 'trainin', 'werkfit']])),
  ).toEqual([]);
});

test('a lijn that cannot be read may visit any halte', () => {
  expect(
    check((raw) => Object.assign(entryOf(raw, 'hoofdlijn'), { data: undefined, fault: 'Niet te lezen.' })),
  ).toEqual([]);
});
