import { expect, test } from 'vitest';
import { buildNet } from '../../../src/domain/net/build-net.ts';
import { netDataSchema, toNetData } from '../../../src/domain/net/net-data.ts';
import { createSmallContent } from '../../fixtures/content/small-content.ts';

const data = toNetData(buildNet(createSmallContent()).net);

test('the published net fits its own schema', () => {
  expect(netDataSchema.parse(data)).toEqual(data);
});

test('a halte shows what it has and nothing more', () => {
  expect(data.haltes.at(-1)).toStrictEqual({
    id: 'omweg',
    code: 'Z01',
    naam: 'Halte omweg',
    soort: 'halte',
    waarschuwing: true,
    samenvatting: 'Een samenvatting die rust op een bron.',
  });
});

test('a soort is written where it differs from what is understood', () => {
  const [hoofdlijn, zijlijn] = data.lijnen;
  expect(hoofdlijn).not.toHaveProperty('soort');
  expect(zijlijn?.soort).toBe('zijspoor');
  expect(zijlijn?.trajecten).toEqual([
    ['aanmelding', 'omweg'],
    { haltes: ['keuze', 'omweg', 'aanmelding'], soort: 'lus' },
  ]);
});
