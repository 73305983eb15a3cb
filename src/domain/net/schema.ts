/*
 * The words an author can write in content/. They are Dutch everywhere in the code, in one spelling.
 *
 * | Word             | Meaning                                                                   |
 * |------------------|---------------------------------------------------------------------------|
 * | net              | the whole network: zones, haltes, instappen and lijnen                    |
 * | zone             | a step of the journey: a band on the map                                  |
 * | halte            | a stop: one thing that happens on the way                                 |
 * | instap           | a start point: a group of people who begin the journey                    |
 * | plaats           | a halte or an instap: anything that stands on the map                     |
 * | knooppunt        | a halte where a choice is made; it has uitgangen                          |
 * | bestemming       | the halte the journey leads to                                            |
 * | vervolg          | a halte behind the bestemming, where someone travels on to                |
 * | lijn             | a line of the map                                                         |
 * | traject          | one run of a lijn from halte to halte                                     |
 * | lus              | a loop: a traject that leads back to an earlier halte                     |
 * | zijspoor         | a side track: a traject beside the main way                               |
 * | ring             | a traject that closes itself                                              |
 * | kaart            | the metro map, and only that                                              |
 * | kaartlabel       | the short name of a plaats on the map                                     |
 * | uitgang          | an exit of a halte: if this, then there                                   |
 * | bewering         | a statement, with what it rests on                                        |
 * | overweging       | a consideration at a halte                                                |
 * | vraag            | an open question to the kandidaat                                         |
 * | aandachtspunt    | one of the numbered points of attention of the handreiking                |
 * | valkuil          | what goes wrong at a halte                                                |
 * | variant          | another way in which a halte is done in practice                          |
 * | aandacht         | what often needs extra attention for the people of an instap              |
 * | duur             | how long a zone or halte takes, as far as a source says so                |
 * | literatuur       | a work that a source lists, which we did not read                         |
 * | bron             | a source, and the keys of a statement in it                               |
 * | sleutel          | a source key, such as S3-096                                              |
 * | ontwerp          | our own design, resting on no source                                      |
 * | vindplaats       | the public place of a fact that no source of ours holds                   |
 * | zekerheid        | how sure such a fact is                                                   |
 * | tip              | one thing that helps, at its haltes                                       |
 * | begrip           | a term of the field, explained                                            |
 * | instrument       | a tool of the field, such as a test or a method                           |
 * | wijziging        | what changed since 2023                                                   |
 * | praktijk         | the cases: how one organisation does it                                   |
 * | pagina           | a page of plain text                                                      |
 * | samenvatting     | the one-sentence summary                                                  |
 * | toelichting      | an explanation                                                            |
 * | herzien          | the day of the last review; herzienVoor: the day before which the next is |
 */
import { z } from 'zod';
import {
  beweringSchema,
  bron,
  code,
  duurSchema,
  haltes,
  herzieningShape,
  kaartlabel,
  ontwerp,
  samenvatting,
  tekst,
  verwijzing,
  vlag,
} from './schema-parts.ts';
import { verdiepingShape } from './schema-verdieping.ts';

/** The schema of content/zones/<id>.yaml. */
export const zoneSchema = z.strictObject({
  volgorde: z.int().min(1).describe('De plaats in de leesrichting: 1 is de eerste zone. Elk getal komt één keer voor.'),
  naam: tekst('De volledige naam boven de band, bijvoorbeeld: Stap 1 · Voorbereiding en diagnose.'),
  kort: tekst('De naam zonder stapnummer, voor lijsten en kruimelpaden.'),
  toelichting: tekst('Eén zin die zegt wat er in deze zone gebeurt.'),
  duur: z
    .array(duurSchema)
    .describe('Wat de bronnen over de duur van deze zone zeggen; een lege lijst als daar niets over is.'),
});

const uitgangSchema = z.strictObject({
  als: tekst('De voorwaarde, kort: wat is er aan de hand als je deze uitgang neemt? Zonder het woord als.'),
  naar: z
    .array(verwijzing('De bestandsnaam van een halte, instap of lijn.'))
    .min(1)
    .describe('Waar deze uitgang heen leidt: een of meer bestandsnamen van haltes, instappen of lijnen.'),
  waarom: tekst('Eén zin die zegt waarom je dan die kant op gaat.').optional(),
  bron,
  ontwerp,
});

/** The schema of the frontmatter of content/haltes/<id>.mdx. */
export const halteSchema = z.strictObject({
  code,
  naam: tekst('De naam zoals een professional die gebruikt; staat boven de pagina en in alle lijsten.', 60),
  kaartlabel,
  soort: z
    .enum(['halte', 'knooppunt', 'bestemming', 'vervolg'])
    .describe(
      'Wat voor plaats dit is: halte, knooppunt (hier valt een keuze), bestemming of vervolg (na de bestemming).',
    ),
  zone: verwijzing(
    'De bestandsnaam van de zone waarin de halte ligt; laat weg als de lijnen de plaats bepalen.',
  ).optional(),
  optioneel: vlag('Zet dit op true als niet iedereen deze halte aandoet; de kaart tekent haar dan lichter.'),
  waarschuwing: vlag('Zet dit op true als dit een valkuil is en geen plek om voor te kiezen.'),
  samenvatting,
  bron: bron.describe('De bronsleutels waarop de samenvatting rust, hoogstens vier.'),
  ontwerp: ontwerp.describe('Zet dit op true als de samenvatting ons eigen ontwerp is en op geen bron rust.'),
  overwegingen: z
    .array(beweringSchema)
    .min(1)
    .describe('Wat je hier afweegt: korte zinnen of vragen, onder de kop Welke overwegingen?'),
  uitgangen: z
    .array(uitgangSchema)
    .default([])
    .describe('De uitgangen van deze halte; een knooppunt heeft er ten minste twee, een andere halte meestal geen.'),
  ...verdiepingShape,
  ...herzieningShape,
});

/** The schema of the frontmatter of content/instappen/<id>.mdx. */
export const instapSchema = z.strictObject({
  code,
  naam: tekst('De naam van de groep, in het meervoud; staat boven de pagina en in alle lijsten.', 60),
  kaartlabel,
  samenvatting,
  bron: bron.describe('De bronsleutels waarop de samenvatting rust, hoogstens vier.'),
  ontwerp: ontwerp.describe('Zet dit op true als de samenvatting ons eigen ontwerp is en op geen bron rust.'),
  aandacht: z
    .array(
      beweringSchema.extend({
        haltes: haltes(
          'De haltes waar dit vooral speelt: die lichten op als iemand deze groep op de kaart kiest.',
        ).default([]),
      }),
    )
    .min(1)
    .describe('Wat bij deze groep vaak extra aandacht vraagt: korte zinnen, elk met een bron of als ontwerp.'),
  bestemmingen: z
    .array(verwijzing('De bestandsnaam van een halte.'))
    .default([])
    .describe('De haltes waar deze groep volgens een bron vaak heen reist; laat weg als geen bron dat zegt.'),
  ...herzieningShape,
});

const trajectSoort = z.enum(['gewoon', 'lus', 'zijspoor', 'ring']);

const haltesInTraject = z
  .array(verwijzing('De bestandsnaam van een halte of instap.'))
  .describe('De haltes van dit traject, in de richting van de reis; ten minste twee, elke halte één keer.');

const trajectSchema = z
  .union([
    haltesInTraject,
    z.strictObject({
      haltes: haltesInTraject,
      soort: trajectSoort.describe('Hoe dit traject loopt, als dat anders is dan de lijn zelf.'),
    }),
  ])
  .describe('Een lijst van bestandsnamen, zoals [aanmelding, intake], of {haltes: [...], soort: lus}.');

/** The schema of content/lijnen/<id>.yaml. */
export const lijnSchema = z.strictObject({
  naam: tekst('De naam van de lijn.', 40),
  letter: z
    .string()
    .regex(/^[A-Z]$/)
    .describe('De hoofdletter in het bordje van de lijn; elke lijn heeft een eigen letter.'),
  volgorde: z.int().min(1).describe('De plaats in lijsten: 1 is de hoofdlijn. Elk getal komt één keer voor.'),
  soort: trajectSoort
    .optional()
    .describe('Hoe de lijn loopt: gewoon, lus, zijspoor of ring. Laat weg voor een gewone lijn, die nooit terugloopt.'),
  kleur: z
    .enum(['blauw', 'oranje', 'groen', 'paars', 'petrol', 'rood', 'grijs', 'zwart'])
    .describe('De kleur van de lijn; de huisstijl maakt er de precieze tint van.'),
  samenvatting,
  bron: bron.describe('De bronsleutels waarop de samenvatting rust, hoogstens vier.'),
  ontwerp: ontwerp.describe('Zet dit op true als de lijn ons eigen ontwerp is en op geen bron rust.'),
  trajecten: z
    .array(trajectSchema)
    .min(1)
    .describe('De trajecten: lijstjes van bestandsnamen van haltes en instappen, of {haltes: [...], soort: lus}.'),
});
