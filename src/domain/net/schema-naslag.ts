import { z } from 'zod';
import { basisShape, beweringSchema, haltes, tekst } from './schema-parts.ts';

/** The schema of content/tips/<id>.yaml. */
export const tipSchema = z.strictObject({
  tekst: tekst('De tip: een of twee zinnen in je eigen woorden; met een bronsleutel ten minste zes woorden.', 400),
  haltes: haltes('De haltes waar deze tip helpt; ten minste één.').min(1),
  ...basisShape,
});

/** The schema of content/begrippen/<id>.yaml. */
export const begripSchema = z.strictObject({
  term: tekst('Het begrip, zoals het in de tekst staat.', 60),
  ook: z.array(tekst('Een ander woord ervoor.')).default([]).describe('Andere woorden voor hetzelfde.'),
  vormen: z
    .array(tekst('Een andere vorm van het woord.'))
    .default([])
    .describe('Hoe het woord ook in een tekst staat, zoals het meervoud; zo vindt de site het en legt het uit.'),
  alledaags: z
    .literal(true)
    .optional()
    .describe('Zet dit op true als iedereen het woord kent: dan legt een pagina het niet uit in de tekst.'),
  uitleg: tekst('Eén of twee gewone zinnen die zeggen wat het is; met een bronsleutel ten minste zes woorden.'),
  haltes: haltes('De haltes waar dit begrip speelt.').default([]),
  ...basisShape,
});

/** The schema of content/instrumenten/<id>.yaml. */
export const instrumentSchema = z.strictObject({
  naam: tekst('De naam van het instrument.', 80),
  waarvoor: tekst('Eén zin die zegt waarvoor je het gebruikt.'),
  uitleg: z
    .array(beweringSchema)
    .min(1)
    .describe('Wat je erover moet weten: zinnen, elk met een bron, een vindplaats of als ontwerp.'),
  haltes: haltes('De haltes waar het van pas komt.').default([]),
});

/** The schema of content/wijzigingen/<id>.yaml. */
export const wijzigingSchema = z.strictObject({
  titel: tekst('Wat er veranderde, in een paar woorden.', 80),
  datum: tekst('Wanneer het veranderde, in woorden, bijvoorbeeld 1 januari 2026; schrijf niet bekend als dat zo is.'),
  tekst: tekst('Wat er veranderde en wat dat voor een traject betekent, in je eigen woorden.'),
  soort: z.enum(['wet', 'regeling', 'site']).describe('Wat er veranderde: een wet, een regeling, of deze site zelf.'),
  haltes: haltes('De haltes die de wijziging raakt.').default([]),
  ...basisShape,
});

/** The schema of content/werelden/<id>.yaml. */
export const wereldSchema = z.strictObject({
  volgorde: z.int().min(1).describe('De plaats op de intervisiekaart: 1 staat vooraan.'),
  naam: tekst('De naam van de wereld, met het lidwoord.', 60),
  uitleg: tekst('Eén zin die zegt waar het in deze wereld om gaat; met een bronsleutel ten minste zes woorden.', 160),
  ...basisShape,
  vragen: z
    .array(beweringSchema)
    .min(1)
    .max(3)
    .describe('Een tot drie vragen die je vanuit deze wereld aan een casus stelt.'),
});
