import { z } from 'zod';
import { beweringen, beweringSchema, haltes, herzieningShape, tekst, verwijzing } from './schema-parts.ts';

/** The schema of content/praktijk/<id>.yaml; an empty list shows as not known. */
export const praktijkSchema = z.strictObject({
  titel: tekst('De titel van het praktijkvoorbeeld; elk voorbeeld heeft een eigen titel.', 80),
  organisatie: tekst('Welke organisatie het doet; schrijf niet bekend als dat zo is.'),
  organisatietype: tekst('Wat voor organisatie het is, bijvoorbeeld gemeente of sociaal ontwikkelbedrijf.'),
  plaats: tekst('Waar het is; schrijf niet bekend als dat zo is.'),
  periode: tekst('Van wanneer tot wanneer het liep of loopt; schrijf niet bekend als dat zo is.'),
  lijnen: z
    .array(verwijzing('De bestandsnaam van een lijn.'))
    .default([])
    .describe('De lijnen waar het voorbeeld bij hoort.'),
  haltes: haltes('De haltes waar het voorbeeld iets over zegt; ten minste één.').min(1),
  instappen: z.array(verwijzing('De bestandsnaam van een instap.')).default([]).describe('De groepen om wie het gaat.'),
  bewijs: z
    .enum(['intern gemeten', 'extern onderzocht', 'erkend', 'eigen ervaring', 'beschreven door derden'])
    .describe('Waar het op rust; het lichtste is beschreven door derden.'),
  samenvatting: beweringSchema.describe('Eén zin over het voorbeeld, met wat hij op rust.'),
  ingevuld: beweringen('Hoe het is ingevuld; leeg staat er niet bekend.'),
  werkt: beweringen('Wat werkt; leeg staat er niet bekend.'),
  knelt: beweringen('Wat knelt; leeg staat er niet bekend.'),
  resultaten: beweringen('Wat het opleverde, met de twijfel erbij; leeg staat er niet bekend.'),
  ...herzieningShape,
});
