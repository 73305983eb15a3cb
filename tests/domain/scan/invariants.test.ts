import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Niveau, ScoreThema } from '../../../src/domain/scan/model.ts';
import { isNiveau, readStand } from '../../../src/domain/scan/read-answer.ts';
import type { Antwoorden, Keuze } from '../../../src/domain/scan/scan.ts';
import { scoreScan } from '../../../src/domain/scan/score-scan.ts';
import { scoreThema } from '../../../src/domain/scan/score-thema.ts';
import { anyScanned, anyScored, anyThema } from '../../support/generate-scan.ts';

const score = (thema: ScoreThema, antwoorden: Antwoorden) =>
  scoreThema(thema, antwoorden, { modus: 'volledig', streef: 2 });

/** The band, and all four levels where nothing is known. */
const bandOf = (thema: ScoreThema, antwoorden: Antwoorden): [number, number] => {
  const { min, max } = score(thema, antwoorden);
  return [min ?? 0, max ?? 3];
};

const answer = (antwoorden: Antwoorden, code: string, keuze: Keuze): Antwoorden => ({
  ...antwoorden,
  [code]: { keuze },
});
const codeOf = (thema: ScoreThema, index: number) => thema.vragen[index % thema.vragen.length]!.code;
const anyIndex = fc.nat({ max: 5 });
const anyNiveau = fc.constantFrom<Niveau[]>(0, 1, 2, 3);

test('1. raising one answer never lowers any level', () => {
  fc.assert(
    fc.property(anyScored, anyIndex, anyNiveau, ([thema, antwoorden], index, higher) => {
      const code = codeOf(thema, index);
      const stand = readStand(antwoorden, code);
      fc.pre(isNiveau(stand) && higher > stand);
      const before = score(thema, antwoorden);
      const after = score(thema, answer(antwoorden, code, higher));
      expect(after.min ?? -1).toBeGreaterThanOrEqual(before.min ?? -1);
      expect(after.max ?? -1).toBeGreaterThanOrEqual(before.max ?? -1);
    }),
  );
});

test('2. nvt is the same as a vraag that is not there', () => {
  fc.assert(
    fc.property(anyScored, anyIndex, ([thema, antwoorden], index) => {
      const code = codeOf(thema, index);
      const { nvt: _, kernNvt: _kern, ...left } = score(thema, answer(antwoorden, code, 'nvt'));
      const without = { ...thema, vragen: thema.vragen.filter((vraag) => vraag.code !== code) };
      const { nvt: _2, kernNvt: _kern2, ...gone } = score(without, antwoorden);
      expect(left).toEqual(gone);
    }),
  );
});

test('3. weet-niet is never the same as 0, and never narrows the band', () => {
  fc.assert(
    fc.property(anyScored, anyIndex, anyNiveau, ([thema, antwoorden], index, niveau) => {
      const code = codeOf(thema, index);
      const unknown = answer(antwoorden, code, 'weet-niet');
      const [low, high] = bandOf(thema, unknown);
      const [min, max] = bandOf(thema, answer(antwoorden, code, niveau));
      expect(low).toBeLessThanOrEqual(min);
      expect(high).toBeGreaterThanOrEqual(max);
      expect(score(thema, unknown).beantwoord).toBe(score(thema, answer(antwoorden, code, 0)).beantwoord - 1);
    }),
  );
});

test('4. answering never widens the band', () => {
  fc.assert(
    fc.property(
      anyScored,
      anyIndex,
      fc.constantFrom<Keuze[]>(0, 1, 2, 3, 'nvt'),
      ([thema, antwoorden], index, keuze) => {
        const code = codeOf(thema, index);
        fc.pre(readStand(antwoorden, code) === 'open' || readStand(antwoorden, code) === 'weet-niet');
        const [low, high] = bandOf(thema, antwoorden);
        const after = answer(antwoorden, code, keuze);
        fc.pre(score(thema, after).vanToepassing > 0);
        const [min, max] = bandOf(thema, after);
        expect(min).toBeGreaterThanOrEqual(low);
        expect(max).toBeLessThanOrEqual(high);
      },
    ),
  );
});

test('5. the level lies in the band, and stands only where the band is one level', () => {
  fc.assert(
    fc.property(anyScored, ([thema, antwoorden]) => {
      const { niveau, min, max } = score(thema, antwoorden);
      expect(min === null).toBe(max === null);
      expect(niveau).toBe(min === max ? min : null);
      expect(min ?? 0).toBeLessThanOrEqual(max ?? 3);
    }),
  );
});

test('6. the level is never above a kern-vraag that applies', () => {
  fc.assert(
    fc.property(anyScored, ([thema, antwoorden]) => {
      const { min, max } = score(thema, antwoorden);
      for (const { code, kern } of thema.vragen) {
        const stand = readStand(antwoorden, code);
        if (!kern || !isNiveau(stand)) continue;
        expect(min ?? 0).toBeLessThanOrEqual(stand);
        expect(max ?? 0).toBeLessThanOrEqual(stand);
      }
    }),
  );
});

test('7. the order of the vragen and of the answers does not matter', () => {
  fc.assert(
    fc.property(anyScored, ([thema, antwoorden]) => {
      const turned = { ...thema, vragen: thema.vragen.toReversed() };
      const shuffled = Object.fromEntries(Object.entries(antwoorden).toReversed());
      const byCode = (uitslag: ReturnType<typeof score>) => ({ ...uitslag, kernNvt: uitslag.kernNvt.toSorted() });
      expect(byCode(score(turned, shuffled))).toEqual(byCode(score(thema, antwoorden)));
    }),
  );
});

test('8. the lowest and the highest level can be reached in every thema', () => {
  fc.assert(
    fc.property(anyThema('A'), anyNiveau, (thema, niveau) => {
      const all = Object.fromEntries(thema.vragen.map(({ code }) => [code, { keuze: niveau }]));
      expect(score(thema, all)).toMatchObject({ niveau, min: niveau, max: niveau });
    }),
  );
});

test('9. no answers give no outcome, not a 0', () => {
  fc.assert(
    fc.property(anyThema('A'), (thema) => {
      const { niveau, min, max, laagste, hoogste, gemiddelde, waaromGeen } = score(thema, {});
      expect([niveau, min, max, laagste, hoogste, gemiddelde]).toEqual([null, null, null, null, null, null]);
      expect(waaromGeen).toBe('te-weinig-beantwoord');
    }),
  );
});

test('10. nvt on everything gives no outcome, and nothing that is not a number', () => {
  fc.assert(
    fc.property(anyThema('A'), (thema) => {
      const none = score(thema, Object.fromEntries(thema.vragen.map(({ code }) => [code, { keuze: 'nvt' as const }])));
      expect(none).toMatchObject({ niveau: null, waaromGeen: 'niets-van-toepassing', vanToepassing: 0 });
      expect(Object.values(none)).not.toContain(NaN);
    }),
  );
});

test('11. a scan that went through a file and back scores the same', () => {
  fc.assert(
    fc.property(anyScanned, ([model, antwoorden]) => {
      const scan = { antwoorden, modus: 'volledig' as const, streefniveaus: { A: 3 as const } };
      expect(scoreScan(model, JSON.parse(JSON.stringify(scan)) as typeof scan)).toEqual(scoreScan(model, scan));
    }),
  );
});

test('13. an outcome says by which model and which rule it was made', () => {
  fc.assert(
    fc.property(anyScanned, fc.integer({ min: 1, max: 99 }), ([model, antwoorden], modelVersie) => {
      const uitslag = scoreScan({ ...model, modelVersie }, { antwoorden });
      expect(uitslag).toMatchObject({ modelVersie, regelVersie: 1 });
    }),
  );
});
