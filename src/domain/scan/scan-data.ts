import { z } from 'zod';
import { MAX_NOTITIE, scanIdPattern } from './scan.ts';

const tekst = (max: number, description: string) => z.string().max(max).describe(description);
const code = z
  .string()
  .regex(/^ZS-\d{2,3}$/)
  .describe('De code van een vraag.');
const moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true }), z.iso.datetime({ local: true })])
  .describe('Een dag, of een dag met tijd.');
const niveau = z
  .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
  .describe('Een niveau, 0 tot en met 3.');
const modelVersie = z.int().min(1).max(9999).describe('De versie van het model waarmee is ingevuld.');

const antwoord = z.strictObject({
  keuze: z.union([niveau, z.literal('nvt'), z.literal('weet-niet')]).describe('Het niveau dat past, of geen van alle.'),
  reden: z.enum(['geen-doelgroep', 'ander-taakveld', 'anders']).optional().describe('Waarom een vraag niet geldt.'),
  notitie: tekst(MAX_NOTITIE, 'Een notitie bij het antwoord.').optional(),
  bewijs: z
    .enum(['geen', 'document', 'cijfers', 'ervaring-deelnemers', 'waargenomen'])
    .optional()
    .describe('Waar het antwoord op rust.'),
});
const antwoorden = z.record(code, antwoord).describe('De antwoorden per vraag; een vraag die ontbreekt, is nog open.');

const actie = z.strictObject({
  vraag: code,
  stap: tekst(2000, 'De eerste stap.').optional(),
  rol: tekst(200, 'Wie het doet, als rol.').optional(),
  datum: moment.optional(),
  status: z.enum(['open', 'bezig', 'klaar']).optional().describe('Hoe ver de actie is.'),
});

/** The schema of a scan file, for its published description; the page itself checks with a lighter one. */
export const scanDataSchema = z.strictObject({
  schema: z.literal('werkfit-zelfscan').describe('Waar het bestand bij hoort.'),
  versie: z.literal(1).describe('De versie van het bestand.'),
  modelVersie,
  id: z.string().regex(scanIdPattern).describe('De naam van de scan voor de computer.'),
  modus: z.enum(['snel', 'volledig']).optional().describe('Snelscan of hele scan; ontbreekt dit, dan de hele scan.'),
  naam: tekst(200, 'De naam van de scan.').optional(),
  organisatie: tekst(200, 'De organisatie.').optional(),
  rol: z.enum(['opdrachtgever', 'uitvoerder', 'beide']).optional().describe('De rol van wie invult.'),
  gemaakt: moment,
  bijgewerkt: moment,
  antwoorden,
  streefniveaus: z
    .record(z.string().regex(/^[A-Z]$/), niveau)
    .optional()
    .describe('Het streefniveau per thema; ontbreekt dit, dan 2.'),
  acties: z.array(actie).max(200).optional().describe('Wat er is afgesproken.'),
  momenten: z
    .array(z.strictObject({ datum: moment, antwoorden, modelVersie: modelVersie.optional() }))
    .max(200)
    .optional()
    .describe('De antwoorden zoals ze eerder waren.'),
});
