import { z } from 'zod';

/** The most source keys one statement may carry. */
export const MAX_SLEUTELS = 4;

/** The fewest words a statement must have before it may carry a source key. */
export const MIN_WOORDEN = 6;

/** The most characters of a label on the map. */
export const MAX_KAARTLABEL = 28;

/** What a file name without its extension looks like: it becomes the address, so it is ASCII and lower case. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a source key looks like: the source, a dash, three digits. */
export const sleutelPattern = /^S[0-9]+-[0-9]{3}$/;

/** What the code of a halte or instap looks like. */
export const codePattern = /^(?:[A-Z][0-9]{1,2}|[A-Z]{2})$/;

/** Free text of at least one character; `describe` says what for. */
export const tekst = (description: string, max?: number) =>
  (max === undefined ? z.string().min(1) : z.string().min(1).max(max)).describe(description);

/** A date as YYYY-MM-DD; `describe` says of what. */
export const datum = (description: string) => z.iso.date().describe(description);

/** The file name of a halte, instap, lijn or zone, used as a reference. */
export const verwijzing = (description: string) => z.string().min(1).describe(description);

const sleutel = z
  .string()
  .regex(sleutelPattern)
  .describe('Een bronsleutel: de sleutel van de bron, een streepje en drie cijfers, bijvoorbeeld S3-096.');

/** The source keys under a statement; absent means none. */
export const bron = z
  .array(sleutel)
  .max(MAX_SLEUTELS)
  .default([])
  .describe(
    'De bronsleutels waarop dit rust, hoogstens vier, bijvoorbeeld [S3-096]. Ze moeten in content/bronnen staan.',
  );

/** The mark of a statement that rests on no source. */
export const ontwerp = z
  .literal(true)
  .optional()
  .describe('Zet dit op true als dit ons eigen ontwerp is en op geen bron rust; de site laat dat zien.');

/** A flag that is either true or absent. */
export const vlag = (description: string) => z.literal(true).optional().describe(description);

/** A public fact that no source of ours holds: where and when it stood, and how sure it is. */
export const vindplaats = tekst(
  'Waar en wanneer een openbaar feit staat, dat in geen van onze bronnen staat: plaats en datum.',
).optional();

/** How sure a public fact is. */
export const zekerheid = z
  .enum(['hoog', 'midden', 'laag'])
  .optional()
  .describe('Hoe zeker het feit op de vindplaats is: hoog, midden of laag; alleen samen met vindplaats.');

/** What a statement rests on: source keys, our own design, or a public place with its certainty. */
export const basisShape = { bron, ontwerp, vindplaats, zekerheid };

/** One statement with what it rests on. */
export const beweringSchema = z.strictObject({
  tekst: tekst('Eén korte zin of vraag in je eigen woorden; met een bronsleutel ten minste zes woorden.'),
  ...basisShape,
});

/** A list of statements; absent means none. */
export const beweringen = (description: string) => z.array(beweringSchema).default([]).describe(description);

/** What is known about how long something takes, and how firm that is. */
export const duurSchema = z.strictObject({
  tekst: tekst('Hoelang iets duurt en wat precies; met een bronsleutel ten minste zes woorden.'),
  ...basisShape,
  status: z
    .enum(['regel', 'advies', 'vuistregel', 'niet bekend'])
    .describe(
      'Hoe vast dit is: regel (wet of beleid), advies, vuistregel of niet bekend (dan hoeft er geen bron bij).',
    ),
});

/** The file names of haltes that something belongs to. */
export const haltes = (description: string) =>
  z.array(verwijzing('De bestandsnaam van een halte.')).describe(description);

/** When a page was last reviewed and when it must be reviewed again. */
export const herzieningShape = {
  herzien: datum('De dag waarop je dit voor het laatst hebt nagekeken, als JJJJ-MM-DD.'),
  herzienVoor: datum('De dag waarvoor dit opnieuw moet worden nagekeken, als JJJJ-MM-DD; daarna waarschuwt de bouw.'),
};

/** The label on the map, for a place whose name is too long for it. */
export const kaartlabel = z
  .string()
  .min(1)
  .max(MAX_KAARTLABEL)
  .optional()
  .describe('Een kortere naam voor op de kaart, hoogstens 28 tekens; laat weg als de naam zelf past.');

/** The code of a place. */
export const code = z
  .string()
  .regex(codePattern)
  .describe(
    'De code voor redacteuren en gegevens, bijvoorbeeld H01; uniek over haltes en instappen. Lezers zien de naam.',
  );

/** The one-sentence summary of a place. */
export const samenvatting = tekst('Eén zin van hoogstens 160 tekens die zegt waar dit over gaat.', 160);
