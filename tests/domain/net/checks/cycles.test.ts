import { expect, test } from 'vitest';
import { checkCycles } from '../../../../src/domain/net/checks/cycles.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf } from '../../../fixtures/content/small-content.ts';

function check(hoofdlijn: unknown[], zijlijn: unknown[] = [['aanmelding', 'omweg']]) {
  const raw = createSmallContent();
  entryOf(raw, 'hoofdlijn').data.trajecten = hoofdlijn;
  Object.assign(entryOf(raw, 'zijlijn').data, { trajecten: zijlijn, soort: undefined });
  return checkCycles(parseContent(raw).content).map(({ bestand, veld, melding }) => [bestand, veld, melding]);
}

test('lijnen that fork and merge are no cycle', () => {
  expect(
    check([
      ['a', 'b', 'd'],
      ['a', 'c', 'd'],
      ['b', 'c'],
    ]),
  ).toEqual([]);
});

test('a cycle over two lijnen is found once, at the step that closes it', () => {
  expect(check([['a', 'b', 'c', 'd']], [['d', 'b']])).toEqual([
    ['content/lijnen/hoofdlijn.yaml', 'trajecten 1', 'De gewone lijnen lopen in een kring: d → b → c → d.'],
  ]);
});

test('two cycles are both found', () => {
  expect(
    check([
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'd'],
      ['d', 'c'],
    ]),
  ).toHaveLength(2);
});

test('loops, side tracks and rings may turn back', () => {
  const free = ['lus', 'zijspoor', 'ring'].map((soort) => ({ haltes: ['b', 'a'], soort }));
  expect(check([['a', 'b'], ...free])).toEqual([]);
});

test('a halte twice in one traject is left to another check', () => {
  expect(check([['a', 'b', 'a']])).toEqual([]);
});
