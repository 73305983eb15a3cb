import { expect, test } from 'vitest';
import { compareMomenten, listMomenten } from '../../../src/domain/scan/compare-momenten.ts';
import { makeAnswers, makeScan, makeVraag } from '../../support/generate-scan.ts';

const model = {
  modelVersie: 3,
  themas: [
    {
      letter: 'A',
      naam: 'A',
      vragen: [makeVraag('ZS-01'), makeVraag('ZS-02', { betekenis: 2 }), makeVraag('ZS-03'), makeVraag('ZS-04')],
    },
  ],
};

test('only a vraag that means the same at both moments, with a number at both, is compared', () => {
  const vroeger = {
    datum: '2026-01-01',
    modelVersie: 1,
    antwoorden: makeAnswers({ 'ZS-01': 1, 'ZS-02': 1, 'ZS-03': 'nvt' }),
  };
  const later = {
    datum: '2027-01-01',
    modelVersie: 3,
    antwoorden: makeAnswers({ 'ZS-01': 2, 'ZS-02': 3, 'ZS-03': 0 }),
  };
  expect(compareMomenten(model, vroeger, later)).toEqual({
    vergelijkbaar: [{ code: 'ZS-01', letter: 'A', van: 1, naar: 2 }],
    nietVergelijkbaar: [
      { code: 'ZS-02', waarom: 'andere-betekenis' },
      { code: 'ZS-03', waarom: 'geen-getal' },
    ],
  });
});

test('from the version on in which a vraag got its meaning, it is compared', () => {
  const at = (modelVersie: number, keuze: 1 | 3) => ({
    datum: '',
    modelVersie,
    antwoorden: makeAnswers({ 'ZS-02': keuze }),
  });
  expect(compareMomenten(model, at(2, 1), at(3, 3)).vergelijkbaar).toHaveLength(1);
});

test('the answers of now are the last moment; a moment without a version is of the scan’s own', () => {
  const momenten = [
    { datum: '2026-01-01', antwoorden: {} },
    { datum: '2026-06-01', antwoorden: {}, modelVersie: 1 },
  ];
  const listed = listMomenten(makeScan('a', { 'ZS-01': 1 }, { modelVersie: 2, momenten }));
  expect(listed.map(({ modelVersie }) => modelVersie)).toEqual([2, 1, 2]);
  expect(listed.at(-1)?.antwoorden).toEqual({ 'ZS-01': { keuze: 1 } });
});
