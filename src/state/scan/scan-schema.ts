import * as v from 'valibot';
import { MAX_NOTITIE, scanIdPattern } from '../../domain/scan/scan.ts';
import type { Scan } from '../../domain/scan/scan.ts';
import { caps } from './caps.ts';

const momentPattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** Whether this is a day that exists: JavaScript itself rolls 31 February over to March. */
function isRealDay(text: string): boolean {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && !Number.isNaN(Date.parse(text));
}

const moment = v.pipe(v.string(), v.regex(momentPattern), v.check(isRealDay));
const niveau = v.picklist([0, 1, 2, 3]);
const versie = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));
const short = (max: number) => v.pipe(v.string(), v.maxLength(max));

const antwoord = v.strictObject({
  keuze: v.picklist([0, 1, 2, 3, 'nvt', 'weet-niet']),
  reden: v.optional(v.picklist(['geen-doelgroep', 'ander-taakveld', 'anders'])),
  notitie: v.optional(short(MAX_NOTITIE)),
  bewijs: v.optional(v.picklist(['geen', 'document', 'cijfers', 'ervaring-deelnemers', 'waargenomen'])),
});

const code = v.pipe(v.string(), v.regex(/^ZS-\d{2,3}$/));
const letter = v.pipe(v.string(), v.regex(/^[A-Z]$/));
// A list is an object too to valibot's record; here it is not.
const noList = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
);
const antwoorden = v.pipe(noList, v.record(code, antwoord));

const actie = v.strictObject({
  vraag: code,
  stap: v.optional(short(caps.stap)),
  rol: v.optional(short(caps.rol)),
  datum: v.optional(moment),
  status: v.optional(v.picklist(['open', 'bezig', 'klaar'])),
});

/** The scan file of the contract, strictly: an unknown key is refused. */
export const scanSchema = v.strictObject({
  schema: v.literal('werkfit-zelfscan'),
  versie: v.literal(1),
  modelVersie: versie,
  id: v.pipe(v.string(), v.regex(scanIdPattern)),
  modus: v.optional(v.picklist(['snel', 'volledig'])),
  naam: v.optional(short(caps.naam)),
  organisatie: v.optional(short(caps.naam)),
  rol: v.optional(v.picklist(['opdrachtgever', 'uitvoerder', 'beide'])),
  gemaakt: moment,
  bijgewerkt: moment,
  antwoorden,
  streefniveaus: v.optional(v.pipe(noList, v.record(letter, niveau))),
  acties: v.optional(v.pipe(v.array(actie), v.maxLength(caps.acties))),
  momenten: v.optional(
    v.pipe(
      v.array(v.strictObject({ datum: moment, antwoorden, modelVersie: v.optional(versie) })),
      v.maxLength(caps.momenten),
    ),
  ),
}) satisfies v.GenericSchema<unknown, Scan>;
