import fc from 'fast-check';
import type { ScoreModel, ScoreThema, ScoreVraag } from '../../src/domain/scan/model.ts';
import type { Antwoord, Antwoorden, Keuze, Scan } from '../../src/domain/scan/scan.ts';

/** A vraag with a code and the rest as usual, for tests that care about little. */
export function makeVraag(code: string, changes: Partial<ScoreVraag> = {}): ScoreVraag {
  return { code, kern: false, snel: false, belang: 2, inspanning: 2, betekenis: 1, haltes: [], ...changes };
}

/** A thema of plain vragen, the first of them its kern-vraag. */
export function makeThema(letter: string, codes: readonly string[]): ScoreThema {
  return { letter, naam: `Thema ${letter}`, vragen: codes.map((code, i) => makeVraag(code, { kern: i === 0 })) };
}

/** Answers that say only which anker fits. */
export function makeAnswers(keuzes: Readonly<Record<string, Keuze>>): Antwoorden {
  return Object.fromEntries(Object.entries(keuzes).map(([code, keuze]) => [code, { keuze }]));
}

const gewicht = fc.constantFrom(1, 2, 3);

/** Any thema: one to six vragen, none or more of them kern. */
export const anyThema = (letter: string): fc.Arbitrary<ScoreThema> =>
  fc
    .array(
      fc.record({
        kern: fc.boolean(),
        snel: fc.boolean(),
        belang: gewicht,
        inspanning: gewicht,
        haltes: fc.uniqueArray(fc.constantFrom('intake', 'nazorg', 'plaatsing'), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((vragen) => ({
      letter,
      naam: `Thema ${letter}`,
      vragen: vragen.map((vraag, i) => makeVraag(`ZS-${letter}${i}`, vraag)),
    }));

/** Any model of one to four themas. */
export const anyModel: fc.Arbitrary<ScoreModel> = fc
  .tuple(anyThema('A'), anyThema('B'), anyThema('C'), anyThema('D'))
  .chain((themas) => fc.integer({ min: 1, max: 4 }).map((size) => ({ modelVersie: 1, themas: themas.slice(0, size) })));

/** Any answer, or none. */
export const anyKeuze: fc.Arbitrary<Keuze | undefined> = fc.constantFrom<(Keuze | undefined)[]>(
  0,
  1,
  2,
  3,
  'nvt',
  'weet-niet',
  undefined,
);

const bewijs = fc.constantFrom<Antwoord['bewijs'][]>('geen', 'document', 'cijfers', undefined);

/** Any answers to these vragen; some are left open. */
export function anyAnswers(vragen: readonly Pick<ScoreVraag, 'code'>[]): fc.Arbitrary<Antwoorden> {
  const each = vragen.map(({ code }) =>
    fc
      .tuple(anyKeuze, bewijs)
      .map(([keuze, basis]): [string, Antwoord][] =>
        keuze === undefined ? [] : [[code, basis === undefined ? { keuze } : { keuze, bewijs: basis }]],
      ),
  );
  return fc.tuple(...each).map((entries) => Object.fromEntries(entries.flat()));
}

/** Any thema with any answers to it. */
export const anyScored = anyThema('A').chain((thema) => fc.tuple(fc.constant(thema), anyAnswers(thema.vragen)));

/** Any model with any answers to it. */
export const anyScanned = anyModel.chain((model) =>
  fc.tuple(fc.constant(model), anyAnswers(model.themas.flatMap(({ vragen }) => vragen))),
);

/** A scan with these answers, and the rest as it must be. */
export function makeScan(id: string, keuzes: Readonly<Record<string, Keuze>>, changes: Partial<Scan> = {}): Scan {
  return {
    schema: 'werkfit-zelfscan',
    versie: 1,
    modelVersie: 1,
    id,
    gemaakt: '2026-11-22T10:00:00Z',
    bijgewerkt: '2026-11-22T10:00:00Z',
    antwoorden: makeAnswers(keuzes),
    ...changes,
  };
}
