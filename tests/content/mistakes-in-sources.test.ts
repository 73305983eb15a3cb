import { entryOf, type FixtureContent } from '../fixtures/content/small-content.ts';
import { testMistakes } from './expect-problems.ts';

const file = 'content/haltes/training.mdx';
const set = (fields: Record<string, unknown>) => (content: FixtureContent) =>
  Object.assign(entryOf(content, 'training').data, fields);
const write = (body: string) => (content: FixtureContent) => (entryOf(content, 'training').body = body);
const addSleutel = (sleutel: string) => (content: FixtureContent) => {
  const { sleutels } = entryOf(content, 's1').data as { sleutels: unknown[] };
  sleutels.push({ sleutel, kop: 'Nog een kop' });
};
const range = 'De sleutels van S1 lopen van S1-001 tot en met S1-002; kies er een uit content/bronnen.';
const addKey = 'Zet er een bronsleutel bij, bijvoorbeeld bron: [S3-096], of zet ontwerp: true als het ons eigen ontwerp is.';
const wholeSentence = 'Maak er een hele zin van, zodat de bron iets zegt.';
const onlyText = 'Haal het weg: in de inhoud staat alleen tekst, geen code.';

testMistakes([
  [
    'an unknown key under the summary',
    set({ bron: ['S1-001', 'S1-003'] }),
    [file, 'bron', 'De bronsleutel "S1-003" bestaat niet.', range],
  ],
  [
    'a key of an unknown bron under a statement',
    set({ overwegingen: [{ tekst: 'Deze vraag telt meer dan zes woorden?', bron: ['S7-001'] }] }),
    [file, 'overwegingen 1 › bron', 'De bronsleutel "S7-001" bestaat niet.', 'Kies een sleutel uit een van de bronnen S1 in content/bronnen.'],
  ],
  [
    'an unknown key in the text',
    write('Deze alinea is goed. [ontwerp]\n\nDeze alinea rust op iets wat niet bestaat. [S1-001 S1-003]'),
    [file, 'tekst › alinea 2', 'De bronsleutel "S1-003" bestaat niet.', range],
  ],
  [
    'a key of a wrong form',
    set({ bron: ['S1-1'] }),
    [file, 'bron 1', '"S1-1" heeft niet de goede vorm.', 'Een bronsleutel: de sleutel van de bron, een streepje en drie cijfers, bijvoorbeeld S3-096.'],
  ],
  [
    'five keys under a summary',
    set({ bron: ['S1-001', 'S1-002', 'S1-001', 'S1-002', 'S1-001'] }),
    [file, 'bron', 'In deze lijst staan er 5; hoogstens 4 is goed.', 'De bronsleutels waarop de samenvatting rust, hoogstens vier.'],
  ],
  [
    'five keys under a paragraph',
    write('Deze alinea rust op wel erg veel sleutels. [S1-001 S1-002 S1-001 S1-002 S1-001]'),
    [file, 'tekst › alinea 1', 'Hier staan 5 bronsleutels; hoogstens 4 is goed.', 'Splits de tekst, of laat de sleutels weg die er het minst toe doen.'],
  ],
  ['a summary without a key', set({ bron: [] }), [file, 'bron', 'De samenvatting rust op geen bron.', addKey]],
  [
    'a statement without a key',
    set({ overwegingen: [{ tekst: 'Wat weeg je af?' }] }),
    [file, 'overwegingen 1', 'Dit rust op geen bron.', addKey],
  ],
  [
    'a duration without a key',
    (content) => (entryOf(content, 'a').data.duur = [{ tekst: 'Twee weken.', status: 'regel' }]),
    ['content/zones/a.yaml', 'duur 1', 'Dit rust op geen bron.', 'Zet er een bronsleutel bij, of kies status: niet bekend.'],
  ],
  [
    'a statement too short for its key',
    set({ overwegingen: [{ tekst: 'Wat weeg je af?', bron: ['S1-001'] }] }),
    [file, 'overwegingen 1', 'Dit heeft een bronsleutel maar telt 4 woorden; ten minste 6 is goed.', wholeSentence],
  ],
  [
    'an uitgang too short for its key, with the names it leads to',
    set({ uitgangen: [{ als: 'ja', naar: ['keuze'], bron: ['S1-001'] }] }),
    [
      file,
      'uitgangen 1',
      'Dit heeft een bronsleutel maar telt 3 woorden; ten minste 6 is goed.',
      'Schrijf er met waarom een zin bij, zodat de bron iets zegt.',
    ],
  ],
  [
    'a list item too short for its key',
    write('- Kort. [S1-001]'),
    [file, 'tekst › punt 1', 'Dit heeft een bronsleutel maar telt 1 woord; ten minste 6 is goed.', wholeSentence],
  ],
  [
    'a paragraph without a mark',
    write('Deze alinea zegt niet waarop zij rust.'),
    [
      file,
      'tekst › alinea 1',
      'Dit eindigt niet met een bron.',
      'Zet aan het eind de bronsleutels, bijvoorbeeld [S3-096 S2-042], of [ontwerp] als het ons eigen ontwerp is.',
    ],
  ],
  [
    'keys that are parted by commas',
    write('Deze alinea schrijft haar sleutels verkeerd op. [S1-001, S1-002]'),
    [
      file,
      'tekst › alinea 1',
      'Tussen de haken aan het eind staan geen goede bronsleutels.',
      'Schrijf ze met een spatie ertussen, bijvoorbeeld [S3-096 S2-042], of schrijf [ontwerp].',
    ],
  ],
  [
    'keys in the middle of a paragraph',
    write('Dit rust ergens op. [S1-001] En dit op iets anders, zo blijkt. [S1-002]'),
    [file, 'tekst › alinea 1', 'Er staan bronsleutels midden in de tekst.', 'Zet alle sleutels samen aan het eind, tussen één paar haken.'],
  ],
  ['JSX', write('Lees <Letop>dit</Letop> goed. [ontwerp]'), [file, 'tekst › alinea 1', 'Hier staat het teken "<".', onlyText]],
  ['braces', write('Wij tellen {1 + 1} keer. [ontwerp]'), [file, 'tekst › alinea 1', 'Hier staat het teken "{".', onlyText]],
  [
    'an import',
    write('import iets uit een ander bestand [ontwerp]'),
    [file, 'tekst › alinea 1', 'Hier staat een import of export.', 'Haal die weg: in de inhoud staat alleen tekst.'],
  ],
  [
    'a heading at a halte',
    write('## Een kop\n\nDeze alinea is goed. [ontwerp]'),
    [file, 'tekst › kop 1', 'Hier staat een kop.', 'Haal die weg: een halte en een instap hebben vaste koppen.'],
  ],
  [
    'a table',
    write('| a | b |'),
    [
      file,
      'tekst › rij 1',
      'Hier staat een tabel.',
      'Maak er zinnen van: een tabel kan alleen op een pagina.',
    ],
  ],
  ['a key twice', addSleutel('S1-001'), ['content/bronnen/s1.yaml', 'sleutels 3 › sleutel', 'De sleutel "S1-001" staat al eerder in dit bestand.', 'Laat elke bronsleutel één keer staan.']],
  ['a key of another bron', addSleutel('S2-001'), ['content/bronnen/s1.yaml', 'sleutels 3 › sleutel', 'De sleutel "S2-001" hoort niet bij bron S1.', 'Begin elke sleutel in dit bestand met S1-.']],
]);
