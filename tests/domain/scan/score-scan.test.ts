import { expect, test } from 'vitest';
import { scoreScan, streefOf } from '../../../src/domain/scan/score-scan.ts';
import { makeAnswers, makeThema } from '../../support/generate-scan.ts';

const model = { modelVersie: 4, themas: [makeThema('A', ['ZS-01']), makeThema('B', ['ZS-05'])] };

test('every thema stands in the outcome, in the order of the model, with its own target', () => {
  const uitslag = scoreScan(model, { antwoorden: makeAnswers({ 'ZS-05': 1 }), streefniveaus: { B: 3 } });
  expect(uitslag).toMatchObject({
    modelVersie: 4,
    modus: 'volledig',
    themas: [
      { letter: 'A', niveau: null, streef: 2 },
      { letter: 'B', niveau: 1, streef: 3 },
    ],
  });
});

test('the target does not change the niveau', () => {
  const antwoorden = makeAnswers({ 'ZS-01': 1 });
  const niveaus = ([0, 3] as const).map(
    (A) => scoreScan(model, { antwoorden, streefniveaus: { A } }).themas[0]!.niveau,
  );
  expect(niveaus).toEqual([1, 1]);
});

test('a target of 0 is a target, and what every object has is none', () => {
  expect(streefOf({ A: 0 }, 'A')).toBe(0);
  expect(streefOf({}, 'constructor')).toBe(2);
  expect(streefOf(undefined, 'A')).toBe(2);
});
