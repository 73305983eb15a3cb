import { expect, test } from 'vitest';
import { mendData } from '../../../src/domain/net/mend-data.ts';
import { halteSchema, lijnSchema } from '../../../src/domain/net/schema.ts';

test('valid data comes back as it is, with its defaults', () => {
  const data = { naam: 'Intake', overwegingen: [{ tekst: 'Een vraag?', ontwerp: true }] };
  expect(mendData(halteSchema, data)).toMatchObject({
    naam: 'Intake',
    overwegingen: [{ tekst: 'Een vraag?', bron: [], ontwerp: true }],
    uitgangen: [],
  });
});

test('a wrong type becomes a blank, an unknown field goes', () => {
  const mended = mendData(halteSchema, { naam: 3, zone: ['a'], overwegingen: 'x', extra: 1 });
  expect(mended).toMatchObject({ naam: '', zone: '', overwegingen: [] });
  expect(mended).not.toHaveProperty('extra');
});

test('a choice that is not there becomes one that no check holds to a rule', () => {
  expect(mendData(halteSchema, { soort: 'x' })).toMatchObject({ soort: 'vervolg' });
  expect(mendData(lijnSchema, { soort: 'x' })).toMatchObject({ soort: 'ring', volgorde: Number.NaN });
});

test('a statement with unreadable keys is not taken for one without a source', () => {
  const [item] = (
    mendData(halteSchema, { overwegingen: [{ tekst: 'x', bron: 'S1-001' }] }) as { overwegingen: unknown[] }
  ).overwegingen;
  expect(item).toEqual({ tekst: 'x', bron: [], ontwerp: true });
});

test('each branch of a union keeps its form', () => {
  const mended = mendData(lijnSchema, { trajecten: [['a', 1], { haltes: ['a'], soort: 'x' }, 5] });
  expect(mended).toMatchObject({
    trajecten: [['a', ''], { haltes: ['a'], soort: 'ring' }, { haltes: [], soort: 'ring' }],
  });
});
