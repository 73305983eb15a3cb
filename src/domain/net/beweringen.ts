import type { Content, Entry } from './content.ts';
import { formatField } from './field-path.ts';

/** What a statement rests on, as an author wrote it. */
export interface Basis {
  bron: readonly string[];
  ontwerp?: true | undefined;
  vindplaats?: string | undefined;
  zekerheid?: string | undefined;
}

/** A statement anywhere in the frontmatter, with the place it stands. */
export interface PlacedBewering {
  bestand: string;
  veld: string;
  /** The words a reader sees in the element that carries the keys. */
  text: string;
  bron: readonly string[];
  basis: Basis;
  /** Whether it may go without a key: own design, a public place, nothing known, or a page that introduces itself. */
  free: boolean;
}

function place(bestand: string, path: readonly PropertyKey[], text: string, basis: Basis): PlacedBewering {
  const free = basis.ontwerp === true || basis.vindplaats !== undefined;
  return { bestand, veld: formatField(path), text, bron: basis.bron, basis, free };
}

type Listed = Basis & { tekst: string; status?: string };

/** The statements of a list in a file; one about which nothing is known needs no key. */
function placeList(bestand: string, veld: string, items: readonly Listed[]): PlacedBewering[] {
  return items.map((item, i) => {
    const placed = place(bestand, [veld, i], item.tekst, item);
    return item.status === 'niet bekend' ? { ...placed, free: true } : placed;
  });
}

function ofHaltes(content: Content, namen: ReadonlyMap<string, string>): PlacedBewering[] {
  return content.haltes.flatMap(({ bestand, data }) => [
    place(bestand, ['samenvatting'], data.samenvatting, data),
    ...(['overwegingen', 'vragen', 'aandachtspunten', 'valkuilen', 'varianten', 'duur'] as const).flatMap((veld) =>
      placeList(bestand, veld, data[veld]),
    ),
    ...data.uitgangen.map((item, i) => {
      const names = item.naar.map((id) => namen.get(id) ?? id);
      return place(bestand, ['uitgangen', i], [item.als, ...names, item.waarom ?? ''].join(' '), item);
    }),
  ]);
}

function ofInstappen(content: Content): PlacedBewering[] {
  return content.instappen.flatMap(({ bestand, data }) => [
    place(bestand, ['samenvatting'], data.samenvatting, data),
    ...placeList(bestand, 'aandacht', data.aandacht),
  ]);
}

function ofNaslag(content: Content): PlacedBewering[] {
  const each = <Data extends Basis>(entries: readonly Entry<Data>[], veld: keyof Data & string) =>
    entries.map(({ bestand, data }) => place(bestand, [veld], String(data[veld]), data));
  return [
    ...each(content.tips, 'tekst'),
    ...each(content.begrippen, 'uitleg'),
    ...content.bronnen.flatMap(({ bestand, data }) => placeList(bestand, 'feiten', data.feiten)),
    ...content.literatuur.flatMap(({ bestand, data }) => [
      place(bestand, ['samenvatting'], data.samenvatting, data),
      ...(['gebruik', 'openbaar'] as const).flatMap((veld) => placeList(bestand, veld, data[veld])),
    ]),
    ...content.instrumenten.flatMap(({ bestand, data }) => placeList(bestand, 'uitleg', data.uitleg)),
    ...each(content.wijzigingen, 'tekst'),
    ...each(content.werelden, 'uitleg'),
    ...content.werelden.flatMap(({ bestand, data }) => placeList(bestand, 'vragen', data.vragen)),
    ...content.praktijk.flatMap(({ bestand, data }) => [
      place(bestand, ['samenvatting', 'tekst'], data.samenvatting.tekst, data.samenvatting),
      ...(['ingevuld', 'werkt', 'knelt', 'resultaten'] as const).flatMap((veld) =>
        placeList(bestand, veld, data[veld]),
      ),
    ]),
  ];
}

/** Each vraag of the zelfscan, whose ankers and steps rest on what it rests on, and the account of the method. */
function ofScan(content: Content): PlacedBewering[] {
  const account = content.zelfscan.flatMap(({ bestand, data }) =>
    data.verantwoording.flatMap(({ zinnen }, i) =>
      zinnen.map((zin, j) => place(bestand, ['verantwoording', i, 'zinnen', j], zin.tekst, zin)),
    ),
  );
  const vragen = content.scan.flatMap(({ bestand, data }) =>
    data.vragen.map((vraag, i) => place(bestand, ['vragen', i], vraag.vraag, vraag)),
  );
  return [...account, ...vragen];
}

/** Every statement in the frontmatter of valid files; an uitgang counts with the names it leads to. */
export function listBeweringen(content: Content): PlacedBewering[] {
  const named = [...content.haltes, ...content.instappen, ...content.lijnen];
  const namen = new Map(named.map(({ id, data }) => [id, data.naam]));
  const ofZones = content.zones.flatMap(({ bestand, data }) => placeList(bestand, 'duur', data.duur));
  const ofLijnen = content.lijnen.map(({ bestand, data }) => place(bestand, ['samenvatting'], data.samenvatting, data));
  // A page may introduce itself without a source; its text carries the keys.
  const ofPaginas = content.paginas.map(({ bestand, data }) => ({
    ...place(bestand, ['samenvatting'], data.samenvatting, data),
    free: true,
  }));
  return [
    ...ofZones,
    ...ofHaltes(content, namen),
    ...ofInstappen(content),
    ...ofLijnen,
    ...ofPaginas,
    ...ofNaslag(content),
    ...ofScan(content),
  ];
}

/** The number of words in a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
