/** One state of a component: what it is called, what goes in, and the words between its tags. */
export interface Example {
  naam: string;
  props: Record<string, unknown>;
  tekst?: string;
  /** The list an item needs around it. */
  list?: true;
  /** It stands on a board, as in the header. */
  board?: true;
}

const bron = { bron: ['S3-096'] };
const ontwerp = { bron: [], ontwerp: true };
const vindplaats = { bron: [], vindplaats: 'voorbeeld.nl, mei 2026', zekerheid: 'midden' };
const zin = 'Een voorbeeldzin van gewone lengte, die hier op twee regels komt als de kolom smal is.';
const geval = {
  id: 'voorbeeld',
  titel: 'Een voorbeeld van een praktijkvoorbeeld',
  organisatietype: 'sociaal ontwikkelbedrijf',
  plaats: 'niet bekend',
  periode: 'sinds 2020',
  bewijs: 'beschreven door derden',
  samenvatting: { tekst: zin, ...bron },
};
const soorten = [
  ['H', 'blauw', 'gewoon'],
  ['F', 'oranje', 'gewoon'],
  ['V', 'groen', 'gewoon'],
  ['O', 'paars', 'gewoon'],
  ['L', 'petrol', 'gewoon'],
  ['P', 'rood', 'gewoon'],
  ['Z', 'grijs', 'zijspoor'],
  ['R', 'zwart', 'ring'],
] as const;
const lijnen = soorten.map(([letter, kleur, soort]) => ({ id: letter, letter, kleur, soort, naam: `Lijn ${letter}` }));

/** Every component that the pages are built of, by its file, in all its states. */
export const examples: Readonly<Record<string, Example[]>> = {
  'ui/Arrow': [
    { naam: 'verder', props: {} },
    { naam: 'terug', props: { direction: 'left' } },
  ],
  'ui/Badge': lijnen.map(({ id, naam, ...lijn }) => ({ naam: id, props: { ...lijn, naam } })),
  'ui/BasisStatement': [{ naam: 'met datums', props: { herzien: '2026-11-22', herzienVoor: '2027-11-22' } }],
  'ui/Kop': [
    { naam: 'tweede niveau', props: { level: 2 }, tekst: 'Een kop' },
    { naam: 'derde niveau', props: { level: 3 }, tekst: 'Een kop daaronder' },
  ],
  'ui/Mark': [{ naam: 'op papier', props: {} }],
  'ui/Notice': [
    { naam: 'gewoon', props: { label: 'Een mededeling' }, tekst: zin },
    { naam: 'tip', props: { label: 'Een tip', tone: 'tip' }, tekst: zin },
    { naam: 'waarschuwing', props: { label: 'Let op', tone: 'warning' }, tekst: zin },
  ],
  'ui/PageHead': [{ naam: 'met kicker', props: { kicker: 'Een kicker', title: 'De kop van een pagina' }, tekst: zin }],
  'ui/PraktijkKaart': [
    { naam: 'met bron', props: geval, list: true },
    { naam: 'eigen ontwerp', props: { ...geval, samenvatting: { tekst: zin, ...ontwerp } }, list: true },
  ],
  'ui/SchemeSwitch': [{ naam: 'aan', props: {} }],
  'ui/SearchField': [{ naam: 'de weg naar zoeken', props: {}, board: true }],
  'ui/Sign': [
    { naam: 'zonder zone', props: { title: 'Halte' } },
    { naam: 'lange naam', props: { kicker: 'Stap 3', title: 'Presenteren en solliciteren in een lange naam' } },
  ],
  'ui/SourceKey': [{ naam: 'sleutel', props: { sleutel: 'S3-096' } }],
  'ui/SourceKeys': [
    { naam: 'twee sleutels', props: { bron: ['S3-096', 'S2-042'] } },
    { naam: 'eigen ontwerp', props: ontwerp },
    { naam: 'vindplaats', props: vindplaats },
  ],
  'ui/Statement': [
    { naam: 'met bron', props: bron, tekst: zin },
    { naam: 'eigen ontwerp', props: ontwerp, tekst: zin },
    { naam: 'vindplaats', props: vindplaats, tekst: zin },
  ],
  'ui/StatementList': [
    {
      naam: 'drie soorten',
      props: {
        items: [
          { tekst: zin, ...bron },
          { tekst: zin, ...ontwerp },
          { tekst: zin, ...vindplaats },
        ],
      },
    },
  ],
  'ui/Tekst': [
    { naam: 'gewoon', props: { tekst: zin } },
    { naam: 'met begrip', props: { tekst: zin, delen: ['Een zin met een ', { id: 'aef', text: 'begrip' }, ' erin.'] } },
  ],
  'ui/TermLink': [{ naam: 'in de tekst', props: { id: 'maatwerk' }, tekst: 'een begrip' }],
  'ui/Tag': [{ naam: 'soort', props: {}, tekst: 'als het nodig is' }],
  'ui/Tip': [
    { naam: 'met bron', props: { id: 'a', tekst: zin, ...bron }, list: true },
    { naam: 'vindplaats', props: { id: 'b', tekst: zin, ...vindplaats }, list: true },
  ],
  'ui/WijzigingenLijst': [
    { naam: 'een wijziging', props: { wijzigingen: [{ titel: 'Iets nieuws', datum: '2026', tekst: zin, ...bron }] } },
  ],
  'features/lees/DuurBord': [
    {
      naam: 'regel en onbekend',
      props: {
        duur: [
          { tekst: zin, status: 'regel', ...bron },
          { tekst: zin, status: 'niet bekend', bron: [] },
        ],
      },
    },
  ],
  'features/lees/ExitsBoard': [
    {
      naam: 'halte, lijn en twee doelen',
      props: {
        prefix: 'voorbeeld-',
        uitgangen: [
          { als: 'ja', naar: ['intake'], waarom: zin, ...bron },
          { als: 'een andere nadruk', naar: ['fitlijn'], waarom: zin, ...ontwerp },
          { als: 'eerst iets anders', naar: ['een-plan', 'leefgebieden-op-orde'], ...bron },
        ],
      },
    },
  ],
  'features/lees/Valkuilen': [{ naam: 'een valkuil', props: { valkuilen: [{ tekst: zin, ...bron }] } }],
  'features/lees/Vragen': [{ naam: 'met knop', props: { vragen: [{ tekst: 'Wat wil je?', ...bron }] } }],
  'features/lees/VoorKandidaat': [{ naam: 'gewone woorden', props: { tekst: zin } }],
  'features/lijn/SignWay': [
    {
      naam: 'vorige, één lijn',
      props: { side: 'previous', label: 'Intake', path: '/haltes/intake/', lijnen: lijnen.slice(0, 1) },
      list: true,
    },
    {
      naam: 'volgende, alle lijnen',
      props: { side: 'next', label: 'Werkfit', path: '/haltes/werkfit/', lijnen },
      list: true,
    },
  ],
};
