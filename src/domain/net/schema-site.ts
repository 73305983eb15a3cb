import { z } from 'zod';
import { beweringen, bron, herzieningShape, ontwerp, samenvatting, sleutelPattern, tekst } from './schema-parts.ts';

const sleutelSchema = z.strictObject({
  sleutel: z
    .string()
    .regex(sleutelPattern)
    .describe('De bronsleutel: de sleutel van de bron, een streepje en drie cijfers, bijvoorbeeld S3-096.'),
  kop: tekst('De kop in de bron waaronder dit staat, zodat een lezer het terugvindt; niet het feit zelf.'),
});

/** The schema of content/bronnen/<id>.yaml. */
export const bronSchema = z.strictObject({
  sleutel: z
    .string()
    .regex(/^S[0-9]+$/)
    .describe('De sleutel van de bron, bijvoorbeeld S3; gelijk aan de bestandsnaam, in hoofdletters.'),
  titel: tekst('De titel van de bron.'),
  uitgever: tekst('Wie de bron uitgaf; schrijf het erbij als dat niet bekend is.'),
  datum: tekst('Wanneer de bron verscheen, in woorden; schrijf het erbij als dat niet bekend is.'),
  soort: tekst('Wat voor stuk het is, bijvoorbeeld handreiking of nieuwsbericht.'),
  toelichting: tekst('Eén of twee zinnen over wat in de bron staat en hoe wij hem gebruiken.'),
  feiten: beweringen('Feiten over de bron zelf, zoals hoe en wanneer hij is gemaakt, elk met de sleutel.'),
  sleutels: z
    .array(sleutelSchema)
    .min(1)
    .describe('Alle bronsleutels van deze bron, elk met de kop waaronder het staat.'),
});

/** The schema of content/literatuur/<id>.yaml: a work that one of our bronnen lists, and that we did not read. */
export const literatuurSchema = z.strictObject({
  titel: tekst('De titel van het stuk, zoals onze bron hem geeft.'),
  maker: tekst('Wie het stuk maakte, voor zover onze bron dat zegt; schrijf het erbij als dat niet bekend is.'),
  datum: tekst('Wanneer het stuk verscheen, in woorden; schrijf het erbij als dat niet bekend is.'),
  soort: tekst('Wat voor stuk het is, bijvoorbeeld onderzoek of interview.'),
  samenvatting: tekst('Eén zin over wat het stuk is, volgens de bron die het noemt; ten minste zes woorden.'),
  bron: bron.describe('De bronsleutel waaronder een van onze bronnen het stuk noemt, bijvoorbeeld [S3-206].'),
  gebruik: beweringen(
    'Wat onze bron volgens zichzelf of vermoedelijk uit dit stuk haalt; leeg als dat niet bekend is.',
  ),
  openbaar: beweringen('Wat er elders openbaar over bekend is, met vindplaats en zekerheid; laat weg als er niets is.'),
  onbekend: z
    .array(tekst('Eén zin over wat wij niet weten.'))
    .min(1)
    .describe('Wat wij van dit stuk niet weten, in hele zinnen.'),
});

const email = (description: string) => z.email().optional().describe(description);

/** The schema of content/site.yaml. */
export const siteSchema = z.strictObject({
  naam: tekst('De naam van de site; staat boven elke pagina.'),
  omschrijving: tekst('Eén zin over de site, voor zoekmachines en voor wie een adres deelt.', 160),
  adres: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Het webadres van de site, met https://.'),
  uitgever: tekst('Wie de site uitgeeft en ervoor instaat.').optional(),
  contact: email('Het e-mailadres voor vragen over de inhoud.'),
  beveiligingscontact: email('Het e-mailadres voor meldingen over de veiligheid van de site.'),
  praktijkpostbus: email('Het e-mailadres waar lezers een praktijkvoorbeeld heen sturen.'),
  meldpunt: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Het webadres waar iemand een fout kan melden.'),
  waarStaJeNu: z
    .array(
      z.strictObject({
        moment: tekst('Het moment in een paar woorden, bijvoorbeeld intake morgen.', 30),
        halte: z.string().describe('De naam van het bestand van de halte waar dit moment naar leidt, zonder .mdx.'),
      }),
    )
    .max(4)
    .optional()
    .describe('Hoogstens vier momenten onder de kaart, elk met de halte waar een lezer dan moet zijn.'),
});

/** The schema of the frontmatter of content/paginas/<id>.mdx. */
export const paginaSchema = z.strictObject({
  titel: tekst('De titel boven de pagina; elke pagina heeft een eigen titel.', 60),
  volgorde: z
    .int()
    .min(1)
    .optional()
    .describe('De plaats in lijsten van pagina’s: 1 staat vooraan. Zonder getal staat de pagina achteraan.'),
  samenvatting,
  bron: bron.describe('De bronsleutels waarop de samenvatting rust, hoogstens vier; laat weg als er geen zijn.'),
  ontwerp: ontwerp.describe('Zet dit op true als de pagina over onszelf gaat en op geen bron rust.'),
  ...herzieningShape,
});
