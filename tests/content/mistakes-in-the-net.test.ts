import { createHalte, entryOf } from '../fixtures/content/small-content.ts';
import { testMistakes } from './expect-problems.ts';

const hoofdlijn = 'content/lijnen/hoofdlijn.yaml';
const trajecten = (content: Parameters<typeof entryOf>[0]) => entryOf(content, 'hoofdlijn').data.trajecten as string[][];
const inLoop = 'maak van de weg terug een apart traject met soort: lus.';

testMistakes([
  ['a valid content room', () => undefined],
  [
    'an unknown zone',
    (content) => (entryOf(content, 'training').data.zone = 'zone-b'),
    ['content/haltes/training.mdx', 'zone', 'Er is geen zone "zone-b".', 'Kies de naam van een bestand in content/zones, of maak dat bestand.'],
  ],
  [
    'a misspelt halte in a traject, which does not count as left out as well',
    (content) => (trajecten(content)[0] = ['aanmelding', 'keuze', 'traning', 'werkfit']),
    [
      hoofdlijn,
      'trajecten 1 › 3',
      'Er is geen halte of instap "traning".',
      'Bedoelde je "training"? Kies de naam van een bestand in content/haltes of content/instappen, of maak dat bestand.',
    ],
  ],
  [
    'an uitgang to nowhere',
    (content) => (entryOf(content, 'keuze').data.uitgangen = [
      { als: 'ja', naar: ['werkfti'], ontwerp: true },
      { als: 'nee', naar: ['zijlijn', 'wia'], ontwerp: true },
    ]),
    [
      'content/haltes/keuze.mdx',
      'uitgangen 1 › naar 1',
      'Er is geen halte, instap of lijn "werkfti".',
      'Bedoelde je "werkfit"? Kies de naam van een bestand in content/haltes, content/instappen of content/lijnen, of maak dat bestand.',
    ],
  ],
  [
    'an instap bound for something that is no halte',
    (content) => (entryOf(content, 'wia').data.bestemmingen = ['zijlijn']),
    ['content/instappen/wia.mdx', 'bestemmingen 1', 'Er is geen halte "zijlijn".', 'Kies de naam van een bestand in content/haltes, of maak dat bestand.'],
  ],
  [
    'one id for a halte and an instap',
    (content) => content.haltes.push(createHalte('wia', 'H09')),
    [
      'content/instappen/wia.mdx',
      'bestandsnaam',
      'De naam "wia" staat al in content/haltes/wia.mdx.',
      'Geef een van beide bestanden een andere naam: haltes, instappen en lijnen delen één lijst.',
    ],
  ],
  [
    'one code for a halte and an instap',
    (content) => (entryOf(content, 'wia').data.code = 'H01'),
    [
      'content/instappen/wia.mdx',
      'code',
      'De code "H01" staat al in content/haltes/aanmelding.mdx.',
      'Geef een van beide een andere code: haltes en instappen delen één lijst.',
    ],
  ],
  [
    'one letter and one place for two lijnen',
    (content) => Object.assign(entryOf(content, 'zijlijn').data, { letter: 'H', volgorde: 1 }),
    [hoofdlijn, 'letter', 'De letter "H" staat al in content/lijnen/zijlijn.yaml.', 'Geef elke lijn een eigen letter.'],
    [hoofdlijn, 'volgorde', 'De volgorde "1" staat al in content/lijnen/zijlijn.yaml.', 'Geef elk een eigen getal.'],
  ],
  [
    'a halte on no lijn',
    (content) => content.haltes.push(createHalte('eiland', 'H09')),
    [
      'content/haltes/eiland.mdx',
      'bestandsnaam',
      '"eiland" ligt op geen enkele lijn.',
      'Zet eiland in een traject van een bestand in content/lijnen, of haal dit bestand weg.',
    ],
  ],
  [
    'a gewone lijn that runs back through the zones',
    (content) => (trajecten(content)[0] = ['aanmelding', 'training', 'keuze', 'werkfit']),
    [
      hoofdlijn,
      'trajecten 1',
      'Deze gewone lijn loopt terug door de zones: van "training" naar "keuze", dat in een eerdere zone ligt.',
      `Zet de haltes in de volgorde van de zones, of ${inLoop}`,
    ],
  ],
  [
    'a cycle in the gewone lijnen, with its path',
    (content) => trajecten(content).push(['keuze', 'aanmelding']),
    [
      hoofdlijn,
      'trajecten 3',
      'De gewone lijnen lopen in een kring: aanmelding → keuze → aanmelding.',
      `Haal een van deze stappen weg, of ${inLoop}`,
    ],
  ],
  [
    'a traject of one halte',
    (content) => trajecten(content).push(['keuze']),
    [hoofdlijn, 'trajecten 3', 'Dit traject heeft minder dan twee haltes.', 'Zet er een halte bij of haal het traject weg.'],
  ],
  [
    'a halte twice in one traject',
    (content) => trajecten(content)[0]?.push('training'),
    [hoofdlijn, 'trajecten 1', 'Halte "training" staat meer dan één keer in dit traject.', `Laat haar één keer staan; ${inLoop}`],
  ],
  [
    'a knooppunt without uitgangen',
    (content) => (entryOf(content, 'keuze').data.uitgangen = []),
    [
      'content/haltes/keuze.mdx',
      'uitgangen',
      'Dit knooppunt heeft geen uitgangen.',
      'Zet er ten minste twee uitgangen bij, of maak er soort: halte van.',
    ],
  ],
  [
    'a file name that is no address',
    (content) => {
      entryOf(content, 'over').id = 'Over_ons';
    },
    [
      'content/paginas/over.mdx',
      'bestandsnaam',
      '"Over_ons" kan geen webadres zijn.',
      'Gebruik alleen kleine letters zonder accent, cijfers en enkele streepjes ertussen.',
    ],
  ],
  [
    'a file that belongs to no kind',
    (content) => content.strays.push('content/haltes/intake.md'),
    [
      'content/haltes/intake.md',
      'bestandsnaam',
      'Dit bestand hoort niet in de inhoud: de map of de extensie klopt niet.',
      'Zet het in een van de mappen zones, haltes, instappen, lijnen, bronnen, literatuur, paginas, tips, begrippen, instrumenten, wijzigingen, praktijk, scan, zoekwoorden, werelden, als .mdx of .yaml, of haal het weg.',
    ],
  ],
  [
    'no site.yaml',
    (content) => (content.site = []),
    ['content/site.yaml', 'bestand', 'Dit bestand ontbreekt.', 'Maak het aan met ten minste naam en omschrijving.'],
  ],
]);
