import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adoptModel } from '../../../src/domain/scan/adopt-model.ts';
import { compareMomenten, listMomenten } from '../../../src/domain/scan/compare-momenten.ts';
import { anyScanned, makeScan, makeVraag } from '../../support/generate-scan.ts';

const model = {
  modelVersie: 2,
  themas: [{ letter: 'A', naam: 'A', vragen: [makeVraag('ZS-01'), makeVraag('ZS-02', { betekenis: 2 })] }],
};

test('what means the same stays, what does not is open again and kept as a moment', () => {
  const old = makeScan(
    'a',
    { 'ZS-01': 1, 'ZS-02': 3, 'ZS-09': 2 },
    { momenten: [{ datum: '2026-01-01', antwoorden: {} }] },
  );
  const { scan, opnieuw } = adoptModel(old, model);
  expect(opnieuw).toEqual(['ZS-02']);
  expect(scan.modelVersie).toBe(2);
  // ZS-09 is no longer in the model: its answer is kept.
  expect(scan.antwoorden).toEqual({ 'ZS-01': { keuze: 1 }, 'ZS-09': { keuze: 2 } });
  expect(scan.momenten).toEqual([
    { datum: '2026-01-01', antwoorden: {}, modelVersie: 1 },
    { datum: old.bijgewerkt, antwoorden: old.antwoorden, modelVersie: 1 },
  ]);
  expect(compareMomenten(model, listMomenten(scan)[1]!, listMomenten(scan)[2]!).vergelijkbaar).toHaveLength(1);
});

test('a change that touches no answer leaves no moment', () => {
  expect(adoptModel(makeScan('a', { 'ZS-01': 1 }), model).scan).not.toHaveProperty('momenten');
});

test('a scan of this model or of a newer one comes back as it is', () => {
  for (const modelVersie of [2, 3]) {
    const scan = makeScan('a', { 'ZS-02': 1 }, { modelVersie });
    expect(adoptModel(scan, model)).toEqual({ scan, opnieuw: [] });
  }
});

test('12. adopting twice is adopting once', () => {
  fc.assert(
    fc.property(anyScanned, fc.integer({ min: 1, max: 4 }), ([any, antwoorden], modelVersie) => {
      const scan = { ...makeScan('a', {}), antwoorden };
      const once = adoptModel(scan, { ...any, modelVersie }).scan;
      expect(adoptModel(once, { ...any, modelVersie }).scan).toEqual(once);
    }),
  );
});
