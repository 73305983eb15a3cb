import { z } from 'zod';
import type { Lijn, Net } from './net.ts';

/** The version of the published form of the net; it rises when a field changes its meaning. */
export const NET_DATA_VERSIE = 1;

const zoneData = z.strictObject({
  id: z.string().describe('De naam van de zone in adressen; verandert nooit.'),
  naam: z.string().describe('De naam van de zone.'),
});

const instapData = z.strictObject({
  id: z.string().describe('De naam van de plaats in adressen; verandert nooit, uniek over haltes en instappen.'),
  code: z.string().describe('De code voor redacteuren en gegevens.'),
  naam: z.string().describe('De volledige naam.'),
  kaartlabel: z.string().optional().describe('De kortere naam op de kaart, als die er is.'),
  samenvatting: z.string().describe('Eén zin over de plaats, in onze woorden.'),
});

const halteData = z.strictObject({
  ...instapData.shape,
  soort: z.enum(['halte', 'knooppunt', 'bestemming', 'vervolg']).describe('Wat voor halte dit is.'),
  zone: z.string().optional().describe('De zone waarin de halte ligt, als die vastligt.'),
  optioneel: z.literal(true).optional().describe('Aanwezig als niet iedereen deze halte aandoet.'),
  waarschuwing: z.literal(true).optional().describe('Aanwezig als dit een valkuil is.'),
});

const trajectSoort = z.enum(['gewoon', 'lus', 'zijspoor', 'ring']);
const trajectHaltes = z.array(z.string()).min(2).describe('De plaatsen van dit traject, in de richting van de reis.');

const lijnData = z.strictObject({
  id: z.string().describe('De naam van de lijn in adressen; verandert nooit.'),
  naam: z.string().describe('De naam van de lijn.'),
  letter: z.string().describe('De letter in het bordje van de lijn.'),
  soort: trajectSoort.optional().describe('Hoe de lijn loopt; afwezig betekent gewoon.'),
  kleur: z.string().describe('De naam van de kleur van de lijn.'),
  trajecten: z
    .array(z.union([trajectHaltes, z.strictObject({ haltes: trajectHaltes, soort: trajectSoort })]))
    .describe('De trajecten; een eigen soort gaat voor die van de lijn, een ring sluit zichzelf.'),
});

/** The schema of /data/net.json. */
export const netDataSchema = z.strictObject({
  versie: z.literal(NET_DATA_VERSIE).describe('De versie van deze vorm.'),
  zones: z.array(zoneData).describe('De zones in leesrichting.'),
  haltes: z.array(halteData).describe('De haltes in de volgorde van de reis.'),
  instappen: z.array(instapData).describe('De instappen; ze liggen in de eerste zone.'),
  lijnen: z.array(lijnData).describe('De lijnen, de hoofdlijn eerst.'),
});

/** The net as it is published. */
export type NetData = z.output<typeof netDataSchema>;

/** The given fields of an object, without those that are absent. */
function pick<Item extends object, Key extends keyof Item>(item: Item, keys: readonly Key[]): Pick<Item, Key> {
  return Object.fromEntries(keys.filter((key) => item[key] !== undefined).map((key) => [key, item[key]])) as Pick<
    Item,
    Key
  >;
}

function toLijnData({ id, naam, letter, soort, kleur, trajecten }: Lijn): NetData['lijnen'][number] {
  return {
    id,
    naam,
    letter,
    ...(soort === 'gewoon' ? {} : { soort }),
    kleur,
    trajecten: trajecten.map((traject) =>
      traject.soort === soort ? traject.haltes : { haltes: traject.haltes, soort: traject.soort },
    ),
  };
}

/** The net as /data/net.json gives it: plain data that the map command takes as it is. */
export function toNetData(net: Net): NetData {
  return {
    versie: NET_DATA_VERSIE,
    zones: net.zones.map((zone) => pick(zone, ['id', 'naam'])),
    haltes: net.haltes.map((halte) =>
      pick(halte, ['id', 'code', 'naam', 'kaartlabel', 'soort', 'zone', 'optioneel', 'waarschuwing', 'samenvatting']),
    ),
    instappen: net.instappen.map((instap) => pick(instap, ['id', 'code', 'naam', 'kaartlabel', 'samenvatting'])),
    lijnen: net.lijnen.map(toLijnData),
  };
}
