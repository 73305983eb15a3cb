import { z } from 'zod';
import { beweringSchema, bron, datum, haltes, ontwerp, tekst, vlag } from '../net/schema-parts.ts';

/** What the code of a vraag looks like. */
export const vraagCodePattern = /^ZS-[0-9]{2}$/;

/** How many levels a vraag has. */
export const AANTAL_NIVEAUS = 4;

const vraagCode = z
  .string()
  .regex(vraagCodePattern)
  .describe('De code van de vraag: ZS, een streepje en twee cijfers. Hij verandert nooit en komt nooit terug.');

const gewicht = (description: string) => z.int().min(1).max(3).default(2).describe(description);

const vraagSchema = z.strictObject({
  code: vraagCode,
  naam: tekst('De naam in lijsten en in de uitslag, in een paar woorden.', 50),
  vraag: tekst('De vraag zelf: één zin over één ding, neutraal, met ten minste zes woorden.', 140),
  ankers: z
    .array(tekst('Eén zin die zegt hoe dit niveau eruitziet.', 160))
    .length(AANTAL_NIVEAUS)
    .describe(
      'Hoe niveau 0, 1, 2 en 3 eruitzien: vier zinnen die hoogstens drie woorden in lengte schelen. Ook niveau 0 moet een eerlijk team kunnen aankruisen.',
    ),
  hulp: tekst('Een of twee zinnen die helpen bij het kiezen van een niveau.', 240),
  voorbeeld: tekst('Een of twee zinnen die laten zien hoe het in de praktijk kan gaan.', 240),
  stappen: z
    .array(tekst('Eén zin die zegt wat je doet om een niveau verder te komen.', 200))
    .length(AANTAL_NIVEAUS - 1)
    .describe('De stap van niveau 0 naar 1, van 1 naar 2 en van 2 naar 3: drie zinnen.'),
  kern: vlag('Zet dit op true als het niveau van het thema nooit hoger kan zijn dan deze vraag.'),
  snel: vlag('Zet dit op true als de snelscan deze vraag stelt.'),
  belang: gewicht('Hoe zwaar de vraag telt in de volgorde van de acties: 1, 2 of 3. Zonder getal is het 2.'),
  inspanning: gewicht('Hoeveel moeite een stap meestal kost: 1, 2 of 3. Zonder getal is het 2.'),
  betekenis: z
    .int()
    .min(1)
    .describe(
      'De modelVersie waarin de vraag betekende wat hij nu betekent; verhoog hem alleen als de betekenis verandert.',
    ),
  haltes: haltes('De haltes waar deze vraag over gaat; een lege lijst als er geen is.'),
  bron,
  ontwerp,
});

/** The schema of content/scan/<letter>.yaml: one thema with its vragen. */
export const themaSchema = z.strictObject({
  naam: tekst('De naam van het thema.', 50),
  toelichting: tekst('Eén zin die zegt waar het thema over gaat.', 160),
  openingsvraag: tekst('De open vraag waarmee een team het gesprek over dit thema begint.', 160),
  vragen: z.array(vraagSchema).min(1).describe('De vragen van dit thema, in de volgorde van de zelfscan.'),
});

const paragraafSchema = z.strictObject({
  kop: tekst('De kop van de paragraaf.', 60),
  toont: z
    .enum(['vragen', 'niveaus', 'voorbeelden', 'acties', 'team', 'wijzigingen'])
    .optional()
    .describe('Wat de site zelf onder de paragraaf zet, uit het model of uitgerekend met de echte regel.'),
  zinnen: z.array(beweringSchema).min(1).describe('De zinnen van de paragraaf, elk met waar hij op rust.'),
});

/** The schema of content/zelfscan.yaml: what the whole zelfscan shares. */
export const zelfscanSchema = z.strictObject({
  modelVersie: z.int().min(1).describe('De versie van het model; verhoog hem bij elke wijziging van betekenis.'),
  perspectief: tekst('De zin boven elk thema, die zegt vanuit wie je beoordeelt.', 200),
  niveaus: z
    .array(
      z.strictObject({
        naam: tekst('De naam van het niveau, in een of twee woorden.', 30),
        uitleg: tekst('Eén zin die zegt wat dit niveau in het algemeen betekent.', 160),
      }),
    )
    .length(AANTAL_NIVEAUS)
    .describe('De vier niveaus, van 0 tot en met 3.'),
  vervallen: z
    .array(
      z.strictObject({
        code: vraagCode,
        naam: tekst('De naam die de vraag had.', 50),
        sinds: z.int().min(2).describe('De eerste modelVersie zonder deze vraag.'),
        reden: tekst('Eén zin die zegt waarom de vraag verviel.', 160),
      }),
    )
    .default([])
    .describe('De vragen die zijn vervallen; antwoorden erop blijven in het bestand van de invuller staan.'),
  wijzigingen: z
    .array(
      z.strictObject({
        modelVersie: z.int().min(1).describe('De modelVersie waarin dit veranderde.'),
        datum: datum('De dag waarop deze versie uitkwam, als JJJJ-MM-DD.'),
        tekst: tekst('Wat er veranderde en waarom, in een of twee zinnen.'),
      }),
    )
    .min(1)
    .describe('Wat er veranderde, de nieuwste bovenaan; de huidige modelVersie staat erbij.'),
  verantwoording: z
    .array(paragraafSchema)
    .default([])
    .describe('Hoe de zelfscan werkt en waarom zo: de paragrafen van /zelfscan/verantwoording/.'),
});
