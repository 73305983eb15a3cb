import { z } from 'zod';
import { beweringSchema, beweringen, bron, duurSchema, tekst, verwijzing } from './schema-parts.ts';

/** What the code of an aandachtspunt of the handreiking looks like: its step and its number. */
export const aandachtspuntPattern = /^AP[1-9]\.[1-9]$/;

const aandachtspuntSchema = z.strictObject({
  code: z
    .string()
    .regex(aandachtspuntPattern)
    .describe('De code van het aandachtspunt in de handreiking: stap en nummer, bijvoorbeeld AP1.1.'),
  tekst: tekst('Het aandachtspunt in je eigen woorden, ten minste zes woorden.'),
  bron,
});

/** The fields of a halte that go deeper than what happens there; an author may leave out each of them. */
export const verdiepingShape = {
  vragen: z
    .array(beweringSchema)
    .min(5)
    .max(8)
    .default([])
    .describe('Wat je hier vraagt: vijf tot acht open vragen, onder de kop Wat vraag je? Ze zijn te kopiëren.'),
  aandachtspunten: z
    .array(aandachtspuntSchema)
    .default([])
    .describe('De aandachtspunten van de handreiking die bij deze halte horen.'),
  valkuilen: beweringen('Wat hier vaak misgaat: korte zinnen, elk met een bron of als ontwerp.'),
  varianten: beweringen('Hoe anderen deze halte in de praktijk invullen.'),
  duur: z.array(duurSchema).default([]).describe('Wat er over de duur van deze halte te zeggen is.'),
  instrumenten: z
    .array(verwijzing('De bestandsnaam van een instrument.'))
    .default([])
    .describe('De instrumenten die hier van pas komen: bestandsnamen uit content/instrumenten.'),
  voorKandidaat: tekst(
    'Wat hier gebeurt in gewone woorden, om met de kandidaat te lezen: hoogstens zestig woorden. Niet op een ring.',
  ).optional(),
};
