import { entryOf, type FixtureContent } from '../fixtures/content/small-content.ts';
import { testMistakes } from './expect-problems.ts';

const file = 'content/haltes/training.mdx';
const set = (fields: Record<string, unknown>) => (content: FixtureContent) =>
  Object.assign(entryOf(content, 'training').data, fields);
const setTraject = (traject: unknown) => (content: FixtureContent) => {
  const { trajecten } = entryOf(content, 'zijlijn').data as { trajecten: unknown[] };
  trajecten[1] = traject;
};

testMistakes([
  [
    'an unknown field',
    set({ samevatting: 'Een zin.' }),
    [
      file,
      'samevatting',
      'Het veld "samevatting" bestaat niet.',
      'Bedoelde je "samenvatting"? Haal het weg of kies uit: code, naam, kaartlabel, soort, zone, optioneel, waarschuwing, samenvatting, bron, ontwerp, overwegingen, uitgangen, vragen, aandachtspunten, valkuilen, varianten, duur, instrumenten, voorKandidaat, herzien, herzienVoor.',
    ],
  ],
  [
    'an unknown field inside a list',
    set({ overwegingen: [{ tekst: 'Wat weeg je af?', ontwerp: true, titel: 'x' }] }),
    [
      file,
      'overwegingen 1 › titel',
      'Het veld "titel" bestaat niet.',
      'Haal het weg of kies uit: tekst, bron, ontwerp, vindplaats, zekerheid.',
    ],
  ],
  [
    'a missing field',
    (content) => delete entryOf(content, 'training').data.samenvatting,
    [file, 'samenvatting', 'Het veld "samenvatting" ontbreekt.', 'Vul het in. Eén zin van hoogstens 160 tekens die zegt waar dit over gaat.'],
  ],
  [
    'a wrong type',
    set({ naam: 12 }),
    [file, 'naam', 'Hier hoort tekst, maar er staat een getal.', 'De naam zoals een professional die gebruikt; staat boven de pagina en in alle lijsten.'],
  ],
  [
    'one key where a list belongs, which is said once',
    set({ bron: 'S1-001' }),
    [file, 'bron', 'Hier hoort een lijst, maar er staat tekst.', 'De bronsleutels waarop de samenvatting rust, hoogstens vier.'],
  ],
  [
    'an empty text',
    set({ naam: '' }),
    [file, 'naam', 'Dit veld is leeg.', 'De naam zoals een professional die gebruikt; staat boven de pagina en in alle lijsten.'],
  ],
  [
    'a kaartlabel that is too long',
    set({ kaartlabel: 'Kennismaken met de werkplekken' }),
    [file, 'kaartlabel', 'Dit zijn 30 tekens; hoogstens 28 is goed.', 'Een kortere naam voor op de kaart, hoogstens 28 tekens; laat weg als de naam zelf past.'],
  ],
  [
    'a word outside the choices',
    set({ soort: 'station' }),
    [
      file,
      'soort',
      '"station" kan hier niet; kies uit: halte, knooppunt, bestemming, vervolg.',
      'Wat voor plaats dit is: halte, knooppunt (hier valt een keuze), bestemming of vervolg (na de bestemming).',
    ],
  ],
  [
    'a day that does not exist',
    set({ herzien: '2026-02-30' }),
    [file, 'herzien', '"2026-02-30" is geen bestaande datum in de vorm JJJJ-MM-DD.', 'De dag waarop je dit voor het laatst hebt nagekeken, als JJJJ-MM-DD.'],
  ],
  [
    'a review that is due before it was done',
    set({ herzienVoor: '2026-11-22' }),
    [file, 'herzienVoor', 'De datum 2026-11-22 ligt niet na herzien (2026-11-22).', 'Kies een datum na de dag waarop je dit nakeek, meestal een jaar later.'],
  ],
  [
    'a traject that is neither a list nor fields',
    setTraject('keuze'),
    ['content/lijnen/zijlijn.yaml', 'trajecten 2', 'Hier staat tekst, maar dat past hier niet.', 'Een lijst van bestandsnamen, zoals [aanmelding, intake], of {haltes: [...], soort: lus}.'],
  ],
  [
    'a traject of an unknown soort, which is not taken for a gewoon one',
    setTraject({ haltes: ['keuze', 'omweg', 'aanmelding'], soort: 'boog' }),
    [
      'content/lijnen/zijlijn.yaml',
      'trajecten 2 › soort',
      '"boog" kan hier niet; kies uit: gewoon, lus, zijspoor, ring.',
      'Hoe dit traject loopt, als dat anders is dan de lijn zelf.',
    ],
  ],
  [
    'a file without any field',
    (content) => (entryOf(content, 'training') as { data: unknown }).data = null,
    [file, 'frontmatter', 'Hier hoort een groep velden, maar er staat niets.', 'Kijk in content/README.md hoe het hoort.'],
  ],
  [
    'a file that cannot be read, which is still there for others',
    (content) => (entryOf(content, 'training').fault = 'De velden zijn niet te lezen, regel 3: het inspringen klopt niet.'),
    [file, 'bestand', 'De velden zijn niet te lezen, regel 3: het inspringen klopt niet.', 'Herstel de schrijfwijze; let op inspringen, streepjes en dubbele punten.'],
  ],
  [
    'addresses of a wrong form',
    (content) => Object.assign(entryOf(content, 'site').data, { adres: 'http://example.org', contact: 'redactie' }),
    ['content/site.yaml', 'adres', '"http://example.org" is geen webadres met https://.', 'Het webadres van de site, met https://.'],
    ['content/site.yaml', 'contact', '"redactie" is geen e-mailadres.', 'Het e-mailadres voor vragen over de inhoud.'],
  ],
  [
    'several mistakes in one file and in others, all at once',
    (content) => {
      set({ naam: 3, zone: 'zuid', bron: ['S1-009'] })(content);
      entryOf(content, 'over').body = '';
    },
    [file, 'naam', 'Hier hoort tekst, maar er staat een getal.', 'De naam zoals een professional die gebruikt; staat boven de pagina en in alle lijsten.'],
    [file, 'zone', 'Er is geen zone "zuid".', 'Kies de naam van een bestand in content/zones, of maak dat bestand.'],
    [file, 'bron', 'De bronsleutel "S1-009" bestaat niet.', 'De sleutels van S1 lopen van S1-001 tot en met S1-002; kies er een uit content/bronnen.'],
    ['content/paginas/over.mdx', 'tekst', 'Onder de velden staat geen tekst.', 'Schrijf een tot drie korte alinea’s.'],
  ],
]);
