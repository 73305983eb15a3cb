import { parseBody, type BodyBlock } from '../body.ts';
import { countWords } from '../beweringen.ts';
import { splitBronMark } from '../bron-mark.ts';
import type { RawContent, RawEntry } from '../content.ts';
import type { Problem } from '../problem.ts';
import { MAX_SLEUTELS, MIN_WOORDEN } from '../schema-parts.ts';

type Finding = Pick<Problem, 'melding' | 'remedie'>;
type Rule = (block: BodyBlock) => Finding | undefined;

const plainText: Rule = ({ text }) => {
  if (/^(?:import|export)\s/.test(text)) {
    return { melding: 'Hier staat een import of export.', remedie: 'Haal die weg: in de inhoud staat alleen tekst.' };
  }
  const sign = /[<{}]/.exec(text)?.[0];
  if (sign === undefined) return undefined;
  return {
    melding: `Hier staat het teken "${sign}".`,
    remedie: 'Haal het weg: in de inhoud staat alleen tekst, geen code.',
  };
};

const plainForm: Rule = ({ kind }) =>
  kind === 'overig'
    ? {
        melding: 'Dit is geen alinea, lijst of kop.',
        remedie: 'Gebruik alleen alinea’s, enkele lijsten zonder inspringen en koppen; geen citaat, lijn of beeld.',
      }
    : undefined;

/** A halte and an instap have fixed headings; a page has its own, under its title. */
const headings =
  (isPage: boolean): Rule =>
  ({ kind, text }) => {
    if (kind !== 'kop' || (isPage && /^#{2,3}\s/.test(text))) return undefined;
    return isPage
      ? {
          melding: 'Deze kop heeft een verkeerd niveau.',
          remedie: 'Begin een kop met ## of ###; de titel staat al in de velden.',
        }
      : { melding: 'Hier staat een kop.', remedie: 'Haal die weg: een halte en een instap hebben vaste koppen.' };
  };

const hasMark: Rule = ({ kind, text }) => {
  if (kind === 'kop' || kind === 'tabelkop' || kind === 'overig' || splitBronMark(text) !== undefined) return undefined;
  if (/\[[^\]]*\]$/.test(text)) {
    return {
      melding: 'Tussen de haken aan het eind staan geen goede bronsleutels.',
      remedie: 'Schrijf ze met een spatie ertussen, bijvoorbeeld [S3-096 S2-042], of schrijf [ontwerp].',
    };
  }
  return {
    melding: 'Dit eindigt niet met een bron.',
    remedie:
      'Zet aan het eind de bronsleutels, bijvoorbeeld [S3-096 S2-042], of [ontwerp] als het ons eigen ontwerp is.',
  };
};

const markAtEnd: Rule = ({ text }) =>
  /\[(?:S[0-9]|ontwerp\]|bron:)/.test(splitBronMark(text)?.text ?? text.replace(/\[[^\]]*\]$/, ''))
    ? {
        melding: 'Er staan bronsleutels midden in de tekst.',
        remedie: 'Zet alle sleutels samen aan het eind, tussen één paar haken.',
      }
    : undefined;

const fewSleutels: Rule = ({ text }) => {
  const count = splitBronMark(text)?.bron.length ?? 0;
  if (count <= MAX_SLEUTELS) return undefined;
  return {
    melding: `Hier staan ${count} bronsleutels; hoogstens ${MAX_SLEUTELS} is goed.`,
    remedie: 'Splits de tekst, of laat de sleutels weg die er het minst toe doen.',
  };
};

const enoughWords: Rule = ({ text }) => {
  const marked = splitBronMark(text);
  if (marked === undefined || marked.bron.length === 0) return undefined;
  const words = countWords(marked.text);
  if (words >= MIN_WOORDEN) return undefined;
  return {
    melding: `Dit heeft een bronsleutel maar telt ${words === 1 ? '1 woord' : `${words} woorden`}; ten minste ${MIN_WOORDEN} is goed.`,
    remedie: 'Maak er een hele zin van, zodat de bron iets zegt.',
  };
};

const rules: readonly Rule[] = [plainText, plainForm, hasMark, markAtEnd, fewSleutels, enoughWords];

/** A table needs the room of a page. */
const noTable: Finding = {
  melding: 'Hier staat een tabel.',
  remedie: 'Maak er zinnen van: een tabel kan alleen op een pagina.',
};

function checkEntry({ bestand, body, fault }: RawEntry, isPage: boolean): Problem[] {
  if (fault !== undefined) return [];
  const blocks = parseBody(body);
  if (blocks.length === 0) {
    return [
      {
        bestand,
        veld: 'tekst',
        melding: 'Onder de velden staat geen tekst.',
        remedie: 'Schrijf een tot drie korte alinea’s.',
      },
    ];
  }
  return blocks.flatMap((block) => {
    if (!isPage && (block.kind === 'rij' || block.kind === 'tabelkop'))
      return [{ bestand, veld: block.veld, ...noTable }];
    return [...rules, headings(isPage)].flatMap((rule) => {
      const finding = rule(block);
      return finding === undefined ? [] : [{ bestand, veld: block.veld, ...finding }];
    });
  });
}

/** Texts that hold code, or paragraphs and list items that do not end with what they rest on. */
export function checkBody(raw: RawContent): Problem[] {
  return [
    ...[...raw.haltes, ...raw.instappen].flatMap((entry) => checkEntry(entry, false)),
    ...raw.paginas.flatMap((entry) => checkEntry(entry, true)),
  ];
}
