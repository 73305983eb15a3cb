import { collectionNames, contentSchemas, type CollectionName } from '../domain/net/content.ts';
import { authorExamples } from './author-examples.ts';
import { renderFieldTable } from './field-table.ts';

interface Chapter {
  titel: string;
  bestand: string;
  intro: string;
}

const chapters: Record<CollectionName, Chapter> = {
  zones: {
    titel: 'Zones',
    bestand: 'content/zones/<id>.yaml',
    intro: 'Een zone is een stap van de reis: een band op de kaart.',
  },
  haltes: {
    titel: 'Haltes en knooppunten',
    bestand: 'content/haltes/<id>.mdx',
    intro:
      'Een halte is één ding dat onderweg gebeurt. Onder de velden staat de tekst bij “Wat gebeurt er?”: een tot drie korte alinea’s.',
  },
  instappen: {
    titel: 'Instappen',
    bestand: 'content/instappen/<id>.mdx',
    intro: 'Een instap is een groep mensen die de reis begint. Onder de velden staat wie deze mensen zijn.',
  },
  lijnen: {
    titel: 'Lijnen',
    bestand: 'content/lijnen/<id>.yaml',
    intro: 'Een lijn rijgt haltes aaneen. De kaart tekent zichzelf: nergens staan coördinaten.',
  },
  bronnen: {
    titel: 'Bronnen',
    bestand: 'content/bronnen/<id>.yaml',
    intro: 'Een bron is een stuk waarop onze uitspraken rusten, met een lijst van bronsleutels.',
  },
  literatuur: {
    titel: 'Literatuur',
    bestand: 'content/literatuur/<id>.yaml',
    intro:
      'Een stuk dat een van onze bronnen noemt en dat wij niet zelf lazen. Het krijgt een pagina bij de bronnen. Uitspraken rusten er niet op: die rusten op de bron die het noemt.',
  },
  site: {
    titel: 'De site',
    bestand: 'content/site.yaml',
    intro: 'Wie wij zijn. Wat je weglaat, biedt de site niet aan; de bouw waarschuwt ervoor.',
  },
  paginas: {
    titel: 'Pagina’s',
    bestand: 'content/paginas/<id>.mdx',
    intro:
      'Een pagina met gewone tekst, zoals “over”. De bestandsnaam is het webadres. Hier mag je koppen en tabellen gebruiken.',
  },
  tips: {
    titel: 'Tips',
    bestand: 'content/tips/<id>.yaml',
    intro: 'Eén tip per bestand. Een tip staat bij zijn haltes en op de pagina met tips.',
  },
  begrippen: {
    titel: 'Begrippen',
    bestand: 'content/begrippen/<id>.yaml',
    intro: 'Eén begrip per bestand, in gewone woorden uitgelegd.',
  },
  instrumenten: {
    titel: 'Instrumenten',
    bestand: 'content/instrumenten/<id>.yaml',
    intro: 'Een meetinstrument, methode of hulpmiddel dat professionals gebruiken.',
  },
  wijzigingen: {
    titel: 'Wijzigingen',
    bestand: 'content/wijzigingen/<id>.yaml',
    intro: 'Wat er sinds 2023 veranderde in wet, regeling of site. Het staat bij de haltes die het raakt.',
  },
  praktijk: {
    titel: 'Praktijkvoorbeelden',
    bestand: 'content/praktijk/<id>.yaml',
    intro: 'Hoe één organisatie het doet. Weet je iets niet, schrijf dan niet bekend of laat de lijst leeg.',
  },
  zelfscan: {
    titel: 'De zelfscan: het geheel',
    bestand: 'content/zelfscan.yaml',
    intro:
      'Wat de hele zelfscan deelt. Verander je de betekenis van een vraag, verhoog dan modelVersie hier en betekenis bij die vraag, en schrijf bij wijzigingen wat er veranderde.',
  },
  scan: {
    titel: 'De zelfscan: thema’s en vragen',
    bestand: 'content/scan/<letter>.yaml',
    intro:
      'Eén thema per bestand, met zijn vragen; de bestandsnaam is de letter van het thema. Vraag één ding, neutraal, en beschrijf bij elk niveau wat je ziet. De ankers, stappen, hulp en voorbeelden zijn ons ontwerp, bij de bron van de vraag.',
  },
  zoekwoorden: {
    titel: 'Zoekwoorden',
    bestand: 'content/zoekwoorden/<id>.yaml',
    intro:
      'Woorden die mensen typen en die niet op de pagina staan. Ze zijn nergens te lezen, maar de zoekfunctie vindt er de pagina mee.',
  },
  werelden: {
    titel: 'Werelden',
    bestand: 'content/werelden/<id>.yaml',
    intro: 'Een wereld die aan een traject trekt, met de vragen op de intervisiekaart van elk knooppunt.',
  },
};

const introduction = `# Schrijven voor de Metrokaart Werkfit

Dit bestand is gemaakt uit de schema’s van de site. Pas het niet met de hand aan: draai \`npm exec -c 'node scripts/author-guide.ts'\`.

Alles wat een lezer leest, staat in deze map. Je hebt geen kennis van programmeren nodig: je schrijft velden en tekst, en de site tekent de kaart en maakt de pagina’s.

## Zo voeg je een halte toe

1. Maak één nieuw bestand in \`content/haltes/\`. De bestandsnaam wordt het webadres: kleine letters, cijfers en streepjes, zonder accenten. Kies hem goed, want hij verandert nooit meer.
2. Vul de velden in en schrijf de tekst; kijk bij [Haltes en knooppunten](#haltes-en-knooppunten).
3. Zet de bestandsnaam zonder \`.mdx\` in een traject van een bestand in \`content/lijnen/\`, op de plek waar de reis langskomt.
4. Draai \`npm start\`. Klopt er iets niet, dan stopt de bouw en lees je per fout het bestand, het veld, wat er mis is en wat je eraan doet.

Een **knooppunt** is een halte met \`soort: knooppunt\` en ten minste twee \`uitgangen\`. Een **instap** voeg je net zo toe, in \`content/instappen/\`. Een nieuwe **lijn** is één bestand in \`content/lijnen/\`. Een nieuwe **bronsleutel** is een regel in een bestand in \`content/bronnen/\`.

## Regels voor elke tekst

- Schrijf in je eigen woorden en neem geen zinnen over uit een bron.
- Elke uitspraak zegt waarop zij rust. In de velden doe je dat met \`bron: [S3-096]\`. In de tekst zet je de sleutels aan het eind van de alinea of het lijstpunt: \`Tekst van de alinea. [S3-096 S2-042]\`.
- Komt een openbaar feit uit geen van onze bronnen? Schrijf dan \`vindplaats\` (plaats, datum) en \`zekerheid\` (hoog, midden, laag). In de tekst: \`Tekst van de alinea. [bron: plaats, datum; zekerheid midden]\`. Kies per uitspraak één van de drie: bron, ontwerp of vindplaats.
- Rust iets op geen bron, dan is het ons ontwerp. Zet er \`ontwerp: true\` bij, of \`[ontwerp]\` aan het eind van de alinea.
- Gebruik hoogstens vier sleutels per uitspraak, en ten minste zes woorden als er een sleutel bij staat.
- In de tekst staan alleen alinea’s, lijsten zonder inspringen, nadruk en links; op een pagina ook koppen, met ## of ###, en tabellen. In een tabel staat in de laatste kolom van elke rij de bron, bijvoorbeeld \`[S3-117]\`. Geen code: geen \`<\`, \`{\` of \`}\`, geen import.
- Zet tekst met een dubbele punt erin tussen aanhalingstekens.
- Haltes, instappen en lijnen delen één lijst van bestandsnamen; haltes en instappen delen één lijst van codes.

## Een eigen laag

Een organisatie kan eigen inhoud over deze inhoud leggen, in een tweede map binnen het project met dezelfde indeling. Noem die map in \`CONTENT_ROOTS\`; meer mappen scheid je met een dubbele punt. Een bestand met dezelfde naam vervangt dat van ons.`;

function renderChapter(name: CollectionName): string {
  const { titel, bestand, intro } = chapters[name];
  const language = bestand.endsWith('.mdx') ? 'mdx' : 'yaml';
  const example = `Een voorbeeld:\n\n\`\`\`${language}\n${authorExamples[name]}\`\`\``;
  return [`## ${titel}`, `\`${bestand}\` · ${intro}`, renderFieldTable(contentSchemas[name]), example].join('\n\n');
}

/** The guide for authors as Markdown: how to add things, and every field of every kind of content. */
export function renderAuthorGuide(): string {
  return `${[introduction, ...collectionNames.map(renderChapter)].join('\n\n')}\n`;
}
