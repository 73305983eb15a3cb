import { listBeweringen } from '../beweringen.ts';
import { parseBody } from '../body.ts';
import { splitBronMark } from '../bron-mark.ts';
import type { Content, RawContent } from '../content.ts';
import { textsIn } from '../field-path.ts';
import type { Problem } from '../problem.ts';
import { sleutelPattern } from '../schema-parts.ts';

interface Use {
  bestand: string;
  veld: string;
  sleutel: string;
}

/** Every key that the content room offers, also in a bron with a mistake elsewhere in its form. */
function knownSleutels(raw: RawContent): Set<string> {
  const texts = raw.bronnen.flatMap(({ data }) => textsIn(data));
  return new Set(texts.filter((text) => sleutelPattern.test(text)));
}

/** Whether the keys of this field stand at the top of the file: it is the statement the file itself makes. */
const isTop = (veld: string): boolean => !/[0-9›]/.test(veld);

function usesInFrontmatter(content: Content): Use[] {
  return listBeweringen(content).flatMap(({ bestand, veld, bron }) =>
    bron.map((sleutel) => ({ bestand, veld: isTop(veld) ? 'bron' : `${veld} › bron`, sleutel })),
  );
}

function usesInBody(raw: RawContent): Use[] {
  return [...raw.haltes, ...raw.instappen, ...raw.paginas].flatMap(({ bestand, body }) =>
    parseBody(body).flatMap(({ veld, text }) =>
      (splitBronMark(text)?.bron ?? []).map((sleutel) => ({ bestand, veld, sleutel })),
    ),
  );
}

/** Which keys there are to choose from: those of the same bron, or else which bronnen there are. */
function describeRange(sleutel: string, known: ReadonlySet<string>): string {
  const all = [...known].sort();
  const bronOf = (key: string) => key.replace(/-.*/, '');
  const own = all.filter((key) => bronOf(key) === bronOf(sleutel));
  const [first, last] = [own[0], own.at(-1)];
  if (first !== undefined && last !== undefined) {
    return `De sleutels van ${bronOf(sleutel)} lopen van ${first} tot en met ${last}; kies er een uit content/bronnen.`;
  }
  return `Kies een sleutel uit een van de bronnen ${[...new Set(all.map(bronOf))].join(', ')} in content/bronnen.`;
}

function checkOwnSleutels({ bestand, id, data }: Content['bronnen'][number]): Problem[] {
  const foreign = data.sleutels.flatMap(({ sleutel }, i) =>
    sleutel.startsWith(`${data.sleutel}-`)
      ? []
      : [
          {
            bestand,
            veld: `sleutels ${i + 1} › sleutel`,
            melding: `De sleutel "${sleutel}" hoort niet bij bron ${data.sleutel}.`,
            remedie: `Begin elke sleutel in dit bestand met ${data.sleutel}-.`,
          },
        ],
  );
  if (id === data.sleutel.toLowerCase()) return foreign;
  const remedie = `Noem het bestand ${data.sleutel.toLowerCase()}.yaml, of pas de sleutel aan.`;
  return [
    { bestand, veld: 'sleutel', melding: `De sleutel "${data.sleutel}" past niet bij de bestandsnaam.`, remedie },
    ...foreign,
  ];
}

/** Source keys that no bron offers, in frontmatter and text, and keys that stand with the wrong bron. */
export function checkBronnen(raw: RawContent, content: Content): Problem[] {
  const known = knownSleutels(raw);
  const unreadable = raw.bronnen.some(({ fault }) => fault !== undefined);
  const uses = unreadable ? [] : [...usesInFrontmatter(content), ...usesInBody(raw)];
  const unknown = uses
    .filter(({ sleutel }) => !known.has(sleutel))
    .map(({ bestand, veld, sleutel }) => ({
      bestand,
      veld,
      melding: `De bronsleutel "${sleutel}" bestaat niet.`,
      remedie: describeRange(sleutel, known),
    }));
  return [...content.bronnen.flatMap(checkOwnSleutels), ...unknown];
}
