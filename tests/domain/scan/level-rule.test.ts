import { expect, test } from 'vitest';
import { countNeeded, isEnough, levelOf, NIVEAUS, REGEL_VERSIE } from '../../../src/domain/scan/level-rule.ts';
import type { Niveau } from '../../../src/domain/scan/model.ts';

const counted = (kern: Niveau, ...rest: Niveau[]) => [
  { kern: true, niveau: kern },
  ...rest.map((niveau) => ({ kern: false, niveau })),
];

test('of 4 three, of 3 two, of 2 two, of 1 one', () => {
  expect([1, 2, 3, 4].map(countNeeded)).toEqual([1, 2, 2, 3]);
});

test.each<[string, ReturnType<typeof counted>, Niveau]>([
  ['one weak vraag of four is forgiven', counted(2, 2, 2, 0), 2],
  ['two weak vragen of four are not', counted(3, 3, 1, 1), 1],
  ['a weak kern-vraag is never forgiven', counted(1, 3, 3, 3), 1],
  ['one weak vraag of three is forgiven', counted(3, 3, 0), 3],
  ['of two none is forgiven', counted(3, 1), 1],
  ['one vraag alone decides', counted(2), 2],
])('%s', (_, vragen, niveau) => {
  expect(levelOf(vragen)).toBe(niveau);
});

test('without a kern-vraag that applies the count alone decides', () => {
  expect(levelOf([3, 3, 0].map((niveau) => ({ kern: false, niveau: niveau as Niveau })))).toBe(3);
});

test('from sixty percent on there is a niveau', () => {
  expect([isEnough(2, 4), isEnough(3, 4), isEnough(3, 5), isEnough(1, 2), isEnough(0, 0)]).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('the levels and the version of the rule are what files and pages say', () => {
  expect(NIVEAUS).toEqual([0, 1, 2, 3]);
  expect(REGEL_VERSIE).toBe(1);
});
