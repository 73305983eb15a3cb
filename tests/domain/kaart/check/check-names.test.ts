import { expect, test } from 'vitest';
import { readNames } from '../../../../src/domain/kaart/check/check-names.ts';

test('names come also from parts with a mistake in them', () => {
  const { zones, haltes, used } = readNames({
    zones: [{ id: 'z' }, 4],
    haltes: [{ id: 'a' }, { naam: 'B' }],
    instappen: [{ id: 'd' }],
    lijnen: [{ trajecten: [['a', 2, 'x'], { haltes: ['d'], soort: 'bus' }] }],
  });
  expect([zones, haltes, used].map((names) => [...names!])).toEqual([['z'], ['a', 'd'], ['a', 'x', 'd']]);
});

test('what cannot be read names nothing, so that nothing is missing from it', () => {
  const names = readNames({ zones: 'z', haltes: {}, lijnen: [{ trajecten: 'a b' }] });
  expect(names).toEqual({ zones: undefined, haltes: undefined, used: undefined });
  expect(readNames({}).zones).toEqual(new Set());
});
