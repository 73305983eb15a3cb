import type { Content, RawContent } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Addresses that the site itself fills; a pagina of that name would stand in their way. */
export const EIGEN_ADRESSEN: readonly string[] = [
  'haltes',
  'lijnen',
  'instappen',
  'haltelijst',
  'bronnen',
  'tips',
  'begrippen',
  'instrumenten',
  'wijzigingen',
  'praktijk',
  'handreiking',
  'zelfscan',
  'reisplanner',
  'poster',
  'zoeken',
  'data',
  'embed',
];

/** Addresses under /praktijk/ that are no case. */
const ADRESSEN_IN_PRAKTIJK: readonly string[] = ['pagina', 'delen', 'gezocht'];

function takenNames({ paginas, praktijk }: RawContent): Problem[] {
  const taken = [
    ...paginas.filter(({ id }) => EIGEN_ADRESSEN.includes(id)),
    ...praktijk.filter(({ id }) => ADRESSEN_IN_PRAKTIJK.includes(id)),
  ];
  return taken.map(({ id, bestand }) => ({
    bestand,
    veld: 'bestandsnaam',
    melding: `Het adres van "${id}" is al van de site zelf.`,
    remedie: 'Geef het bestand een andere naam.',
  }));
}

/** Words that two begrippen both claim. */
function doubleTerms({ begrippen }: Content): Problem[] {
  const owners = new Map<string, string>();
  return begrippen.flatMap(({ bestand, data }) =>
    [data.term, ...data.ook, ...data.vormen].flatMap((word, i) => {
      const key = word.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? bestand);
      if (owner === undefined) return [];
      return [
        {
          bestand,
          veld:
            ['term', ...data.ook.map((_, n) => `ook ${n + 1}`), ...data.vormen.map((_, n) => `vormen ${n + 1}`)][i] ??
            '',
          melding: `Het woord "${word}" wordt al uitgelegd in ${owner}.`,
          remedie: 'Voeg de twee samen, of haal het hier weg.',
        },
      ];
    }),
  );
}

/** Files whose name is an address of the site itself, and begrippen that explain the same word. */
export function checkAdressen(raw: RawContent, content: Content): Problem[] {
  return [...takenNames(raw), ...doubleTerms(content)];
}
