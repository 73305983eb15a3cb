import type { Content } from './content.ts';
import { formatField } from './field-path.ts';

/** A statement anywhere in the frontmatter, with the place it stands. */
export interface PlacedBewering {
  bestand: string;
  veld: string;
  /** The words a reader sees in the element that carries the keys. */
  text: string;
  bron: readonly string[];
  /** Whether it may go without a key: own design, nothing known, or a page that introduces itself. */
  free: boolean;
}

interface Sourced {
  bron: readonly string[];
  ontwerp?: true | undefined;
}

function place(
  bestand: string,
  path: readonly PropertyKey[],
  text: string,
  { bron, ontwerp }: Sourced,
): PlacedBewering {
  return { bestand, veld: formatField(path), text, bron, free: ontwerp === true };
}

function ofHaltes(content: Content, namen: ReadonlyMap<string, string>): PlacedBewering[] {
  return content.haltes.flatMap(({ bestand, data }) => [
    place(bestand, ['samenvatting'], data.samenvatting, data),
    ...data.overwegingen.map((item, i) => place(bestand, ['overwegingen', i], item.tekst, item)),
    ...data.uitgangen.map((item, i) => {
      const names = item.naar.map((id) => namen.get(id) ?? id);
      return place(bestand, ['uitgangen', i], [item.als, ...names, item.waarom ?? ''].join(' '), item);
    }),
  ]);
}

function ofInstappen(content: Content): PlacedBewering[] {
  return content.instappen.flatMap(({ bestand, data }) => [
    place(bestand, ['samenvatting'], data.samenvatting, data),
    ...data.aandacht.map((item, i) => place(bestand, ['aandacht', i], item.tekst, item)),
  ]);
}

function ofZones(content: Content): PlacedBewering[] {
  return content.zones.flatMap(({ bestand, data }) =>
    data.duur.map((item, i) => ({
      ...place(bestand, ['duur', i], item.tekst, item),
      free: item.status === 'niet bekend',
    })),
  );
}

/** Every statement in the frontmatter of valid files; an uitgang counts with the names it leads to. */
export function listBeweringen(content: Content): PlacedBewering[] {
  const named = [...content.haltes, ...content.instappen, ...content.lijnen];
  const namen = new Map(named.map(({ id, data }) => [id, data.naam]));
  const ofLijnen = content.lijnen.map(({ bestand, data }) => place(bestand, ['samenvatting'], data.samenvatting, data));
  // A page may introduce itself without a source; its text carries the keys.
  const ofPaginas = content.paginas.map(({ bestand, data }) => ({
    ...place(bestand, ['samenvatting'], data.samenvatting, data),
    free: true,
  }));
  return [...ofZones(content), ...ofHaltes(content, namen), ...ofInstappen(content), ...ofLijnen, ...ofPaginas];
}

/** The number of words in a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
