import { expect, test } from 'vitest';
import { checkHaltes, checkLijnen, checkZones, isRecord } from '../../../../src/domain/kaart/check/check-parts.ts';

/** Runs a check and gives what it found beside its complaints. */
function run<T>(check: (fouten: string[]) => T): { value: T; fouten: string[] } {
  const fouten: string[] = [];
  return { value: check(fouten), fouten };
}

test('a record has named fields: a list and nothing have none', () => {
  expect([{}, { a: 1 }].every(isRecord)).toBe(true);
  expect([[], null, 'tekst', 3, undefined].some(isRecord)).toBe(false);
});

test('zones may be absent, but not another thing', () => {
  expect(run((fouten) => checkZones(undefined, fouten))).toEqual({ value: [], fouten: [] });
  expect(run((fouten) => checkZones('a', fouten)).fouten).toHaveLength(1);
  expect(
    run((fouten) => checkZones([{ id: 'a', naam: 'A' }, { id: 'a', naam: 'B' }, { id: 'c' }], fouten)).fouten,
  ).toHaveLength(2);
});

test('a halte gets what is understood; an instap comes first, in the first zone', () => {
  const zones = [
    { id: 'een', naam: 'Een' },
    { id: 'twee', naam: 'Twee' },
  ];
  const known = { zones, names: new Set(['een', 'twee']) };
  const { value, fouten } = run((found) =>
    checkHaltes([{ id: 'a', naam: 'A' }], [{ id: 'd', naam: 'D' }], known, found),
  );
  expect(fouten).toEqual([]);
  expect(value).toEqual([
    { id: 'd', naam: 'D', soort: 'instap', zone: 'een', optioneel: false, waarschuwing: false },
    { id: 'a', naam: 'A', soort: 'halte', optioneel: false, waarschuwing: false },
  ]);
});

test('every wrong field of one halte has a message of its own', () => {
  const halte = {
    id: 'a',
    naam: 'A',
    code: 3,
    zone: 'weg',
    soort: 'eindpunt',
    optioneel: 'ja',
    kaartlabel: 'x'.repeat(29),
  };
  const { fouten } = run((found) => checkHaltes([halte], undefined, { zones: [], names: new Set() }, found));
  expect(fouten).toHaveLength(5);
  for (const [i, word] of ['code', 'optioneel', 'eindpunt', 'weg', '29 tekens'].entries())
    expect(fouten[i]).toContain(word);
});

test('a label of 28 characters still fits', () => {
  expect(
    run((found) =>
      checkHaltes(
        [{ id: 'a', naam: 'A', kaartlabel: 'x'.repeat(28) }],
        undefined,
        { zones: [], names: undefined },
        found,
      ),
    ).fouten,
  ).toEqual([]);
});

test('a traject takes the soort of its line, or its own', () => {
  const lijn = {
    id: 'l',
    naam: 'L',
    soort: 'zijspoor',
    trajecten: [['a', 'b'], { haltes: ['b', 'a'], soort: 'lus' }, { haltes: ['a', 'b'] }],
  };
  const { value, fouten } = run((found) => checkLijnen([lijn], new Set(['a', 'b']), found));
  expect(fouten).toEqual([]);
  expect(value[0]!.trajecten.map(({ soort }) => soort)).toEqual(['zijspoor', 'lus', 'zijspoor']);
});

test('a traject says which halte is unknown or doubled, and that one halte is too few', () => {
  const lijn = {
    id: 'l',
    naam: 'L',
    trajecten: [['a', 'weg', 'a'], ['b'], 'a b', { haltes: ['a', 'b'], soort: 'omweg' }],
  };
  const { fouten } = run((found) => checkLijnen([lijn], new Set(['a', 'b']), found));
  expect(fouten).toHaveLength(5);
  expect(fouten.join('\n')).toMatch(
    /"a" staat twee keer[^]*"weg" bestaat niet[^]*minstens twee[^]*traject 3[^]*"omweg"/,
  );
});
