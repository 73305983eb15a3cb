import { countWords } from '../net/beweringen.ts';
import type { Content, RawContent } from '../net/content.ts';
import { formatField } from '../net/field-path.ts';
import type { Problem } from '../net/problem.ts';

/** How many words the four ankers of a vraag may differ in length, so that length gives no answer away. */
export const MAX_ANKER_VERSCHIL = 3;

type ThemaEntry = Content['scan'][number];
type ZelfscanEntry = Content['zelfscan'][number];

const head = 'content/zelfscan.yaml';

function checkLetters(raw: RawContent): Problem[] {
  return raw.scan
    .filter(({ id }) => !/^[a-z]$/.test(id))
    .map(({ id, bestand }) => ({
      bestand,
      veld: 'bestandsnaam',
      melding: `"${id}" kan geen letter van een thema zijn.`,
      remedie: 'Noem het bestand naar één letter, bijvoorbeeld a.yaml; die letter is het thema.',
    }));
}

function checkAnkers({ bestand, data }: ThemaEntry): Problem[] {
  return data.vragen.flatMap(({ ankers }, i) => {
    const words = ankers.map(countWords);
    const difference = Math.max(...words) - Math.min(...words);
    if (difference <= MAX_ANKER_VERSCHIL || words.includes(0)) return [];
    return [
      {
        bestand,
        veld: formatField(['vragen', i, 'ankers']),
        melding: `De ankers tellen ${words.join(', ')} woorden; ze schelen ${difference}.`,
        remedie: `Maak ze ongeveer even lang: hoogstens ${MAX_ANKER_VERSCHIL} woorden verschil.`,
      },
    ];
  });
}

function checkKern({ bestand, data }: ThemaEntry): Problem[] {
  if (data.vragen.some(({ kern }) => kern === true)) return [];
  const remedie = 'Zet kern: true bij de vraag die het niveau van dit thema bewaakt.';
  return [{ bestand, veld: 'vragen', melding: 'Geen enkele vraag is de kern van dit thema.', remedie }];
}

/** Codes given out twice, and codes of vragen that were removed. */
function checkCodes(themas: readonly ThemaEntry[], vervallen: readonly string[]): Problem[] {
  const owners = new Map<string, string>();
  return themas.flatMap(({ bestand, data }) =>
    data.vragen.flatMap(({ code }, i) => {
      const veld = formatField(['vragen', i, 'code']);
      const remedie = 'Geef elke vraag een nieuwe code; een code wordt nooit opnieuw gebruikt.';
      if (vervallen.includes(code)) {
        return [{ bestand, veld, melding: `De code "${code}" was van een vraag die is vervallen.`, remedie }];
      }
      const owner = owners.get(code);
      owners.set(code, owner ?? bestand);
      if (owner === undefined) return [];
      const where = owner === bestand ? 'al eerder in dit bestand' : `al in ${owner}`;
      return [{ bestand, veld, melding: `De code "${code}" staat ${where}.`, remedie }];
    }),
  );
}

/** Versions that lie ahead of the model's own. */
function checkVersions({ bestand, data }: ZelfscanEntry, themas: readonly ThemaEntry[]): Problem[] {
  const { modelVersie } = data;
  if (Number.isNaN(modelVersie)) return [];
  const remedie = `Kies ten hoogste ${modelVersie}, of verhoog modelVersie in ${head}.`;
  const ahead = themas.flatMap((thema) =>
    thema.data.vragen.flatMap(({ betekenis }, i) =>
      betekenis > modelVersie
        ? [
            {
              bestand: thema.bestand,
              veld: formatField(['vragen', i, 'betekenis']),
              melding: `De betekenis is van modelVersie ${betekenis}, maar het model is ${modelVersie}.`,
              remedie,
            },
          ]
        : [],
    ),
  );
  const isLogged = data.wijzigingen.some((wijziging) => wijziging.modelVersie === modelVersie);
  const unlogged = {
    bestand,
    veld: 'wijzigingen',
    melding: `Bij modelVersie ${modelVersie} staat niet wat er veranderde.`,
    remedie: 'Zet er bovenaan een regel bij met deze modelVersie, de datum en wat er veranderde.',
  };
  return isLogged ? ahead : [...ahead, unlogged];
}

const headMissing: Problem = {
  bestand: head,
  veld: 'bestand',
  melding: 'Dit bestand ontbreekt, terwijl er wel thema’s zijn.',
  remedie: 'Maak het aan met modelVersie, perspectief, niveaus en wijzigingen.',
};

/** Mistakes in the model of the zelfscan that show only when its files are seen together, or in the words themselves. */
export function checkModel(raw: RawContent, content: Content): Problem[] {
  const vervallen = content.zelfscan.flatMap(({ data }) => data.vervallen.map(({ code }) => code));
  return [
    ...(raw.scan.length > 0 && raw.zelfscan.length === 0 ? [headMissing] : []),
    ...checkLetters(raw),
    ...content.scan.flatMap((thema) => [...checkAnkers(thema), ...checkKern(thema)]),
    ...checkCodes(content.scan, vervallen),
    ...content.zelfscan.flatMap((entry) => checkVersions(entry, content.scan)),
  ];
}
