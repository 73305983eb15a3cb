import { expect, test } from 'vitest';
import { halteSchema, instapSchema, lijnSchema, zoneSchema } from '../../../src/domain/net/schema.ts';
import { createSmallContent, entryOf } from '../../fixtures/content/small-content.ts';

const content = createSmallContent();
const accepts = (
  schema: typeof halteSchema | typeof instapSchema | typeof lijnSchema | typeof zoneSchema,
  id: string,
  change = {},
) => schema.safeParse({ ...entryOf(content, id).data, ...change }).success;

test('the small content room is accepted', () => {
  expect(accepts(zoneSchema, 'a')).toBe(true);
  expect(accepts(halteSchema, 'keuze')).toBe(true);
  expect(accepts(instapSchema, 'wia')).toBe(true);
  expect(accepts(lijnSchema, 'zijlijn')).toBe(true);
});

test.each([
  ['a zone with half a place', zoneSchema, 'a', { volgorde: 1.5 }],
  ['a duration of unknown standing', zoneSchema, 'a', { duur: [{ tekst: 'Een week.', status: 'gerucht' }] }],
  ['a halte without considerations', halteSchema, 'keuze', { overwegingen: [] }],
  ['a halte with an instap as soort', halteSchema, 'keuze', { soort: 'instap' }],
  ['an uitgang to nothing', halteSchema, 'keuze', { uitgangen: [{ als: 'ja', naar: [], ontwerp: true }] }],
  ['a summary of more than 160 characters', halteSchema, 'keuze', { samenvatting: 'x'.repeat(161) }],
  ['an instap with a soort', instapSchema, 'wia', { soort: 'instap' }],
  ['a lijn with two letters', lijnSchema, 'zijlijn', { letter: 'ZZ' }],
  ['a lijn in a colour we lack', lijnSchema, 'zijlijn', { kleur: 'roze' }],
  ['a lijn without trajecten', lijnSchema, 'zijlijn', { trajecten: [] }],
])('%s is refused', (_, schema, id, change) => {
  expect(accepts(schema, id, change)).toBe(false);
});
