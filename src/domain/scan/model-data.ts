import { z } from 'zod';
import { REGEL_VERSIE } from './level-rule.ts';
import type { Model } from './model.ts';

/** The version of the published form of the model; it rises when a field changes its meaning. */
export const MODEL_DATA_VERSIE = 1;

const gewicht = z.int().min(1).max(3);
const zin = (description: string) => z.string().min(1).describe(description);

const vraagData = z.strictObject({
  code: zin('De code van de vraag; hij verandert nooit en wordt nooit opnieuw gebruikt.'),
  naam: zin('De naam in lijsten.'),
  vraag: zin('De vraag zelf.'),
  ankers: z.array(z.string()).length(4).describe('Hoe niveau 0, 1, 2 en 3 eruitzien.'),
  hulp: zin('Wat helpt bij het kiezen.'),
  voorbeeld: zin('Hoe het in de praktijk kan gaan.'),
  stappen: z.array(z.string()).length(3).describe('De stap van 0 naar 1, van 1 naar 2 en van 2 naar 3.'),
  kern: z.boolean().describe('Of het niveau van het thema niet hoger kan zijn dan deze vraag.'),
  snel: z.boolean().describe('Of de snelscan deze vraag stelt.'),
  belang: gewicht.describe('Hoe zwaar de vraag telt in de volgorde van de acties; niet in het niveau.'),
  inspanning: gewicht.describe('Hoeveel moeite een stap meestal kost.'),
  betekenis: z.int().min(1).describe('De modelVersie sinds wanneer de vraag betekent wat hij nu betekent.'),
  haltes: z.array(z.string()).describe('De haltes waar de vraag over gaat.'),
  bron: z.array(z.string()).max(4).describe('De bronsleutels waarop de vraag rust.'),
  ontwerp: z.literal(true).optional().describe('Aanwezig als de vraag ons eigen ontwerp is.'),
});

const themaData = z.strictObject({
  letter: z
    .string()
    .regex(/^[A-Z]$/)
    .describe('De letter van het thema.'),
  naam: zin('De naam van het thema.'),
  toelichting: zin('Waar het thema over gaat.'),
  openingsvraag: zin('De open vraag waarmee een team het gesprek begint.'),
  vragen: z.array(vraagData).min(1).describe('De vragen, in de volgorde van de zelfscan.'),
});

/** The schema of /data/zelfscan.json. */
export const modelDataSchema = z.strictObject({
  versie: z.literal(MODEL_DATA_VERSIE).describe('De versie van deze vorm.'),
  modelVersie: z.int().min(1).describe('De versie van het model.'),
  regelVersie: z.literal(REGEL_VERSIE).describe('De versie van de regel die een niveau bepaalt.'),
  perspectief: zin('Vanuit wie je beoordeelt.'),
  niveaus: z
    .array(
      z.strictObject({
        niveau: z.int().min(0).max(3).describe('Het getal van het niveau.'),
        naam: zin('De naam van het niveau.'),
        uitleg: zin('Wat het niveau in het algemeen betekent.'),
      }),
    )
    .length(4)
    .describe('De vier niveaus.'),
  themas: z.array(themaData).min(1).describe('De thema’s, op letter.'),
  vervallen: z
    .array(
      z.strictObject({
        code: zin('De code die de vraag had.'),
        naam: zin('De naam die de vraag had.'),
        sinds: z.int().describe('De eerste modelVersie zonder de vraag.'),
        reden: zin('Waarom de vraag verviel.'),
      }),
    )
    .describe('De vragen die zijn vervallen.'),
  wijzigingen: z
    .array(
      z.strictObject({
        modelVersie: z.int().describe('De modelVersie waarin dit veranderde.'),
        datum: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .describe('De dag waarop deze versie uitkwam, als JJJJ-MM-DD.'),
        tekst: zin('Wat er veranderde.'),
      }),
    )
    .describe('Wat er veranderde, de nieuwste bovenaan.'),
});

/** The model as it is published. */
export type ModelData = z.output<typeof modelDataSchema>;

/** The model as /data/zelfscan.json gives it. */
export function toModelData(model: Model): ModelData {
  const { modelVersie, themas, ...rest } = model;
  return {
    versie: MODEL_DATA_VERSIE,
    modelVersie,
    regelVersie: REGEL_VERSIE,
    ...rest,
    themas: themas.map((thema) => ({
      ...thema,
      vragen: thema.vragen.map(({ ontwerp, ...vraag }) => (ontwerp === true ? { ...vraag, ontwerp } : vraag)),
    })),
  };
}
