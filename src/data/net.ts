import { buildNet } from '../domain/net/build-net.ts';
import { assembleModel } from '../domain/scan/assemble-model.ts';
import type { Content } from '../domain/net/content.ts';
import type { Model } from '../domain/scan/model.ts';
import { indexBegrippen } from '../domain/net/explain.ts';
import { assembleNaslag, type Naslag } from '../domain/net/naslag.ts';
import type { Net } from '../domain/net/net.ts';
import { formatProblems } from '../domain/net/problem.ts';
import type { Bron, Literatuur, PaginaKop, Site } from '../domain/net/site.ts';
import type { TermIndex } from '../domain/taal/mark-terms.ts';
import { contentRoots } from './content-roots.ts';
import { readContent } from './read-content.ts';

interface Loaded {
  net: Net;
  bronnen: Bron[];
  literatuur: Literatuur[];
  site: Site;
  naslag: Naslag;
  paginas: PaginaKop[];
  model: Model | undefined;
  verantwoording: Verantwoording;
  terms: TermIndex;
}

/** The account of the method of the zelfscan, paragraph by paragraph. */
export type Verantwoording = Content['zelfscan'][number]['data']['verantwoording'];

let loaded: Loaded | undefined;

function load(): Loaded {
  const { net, content, problems } = buildNet(readContent(contentRoots()));
  const [site] = content.site;
  if (problems.length > 0 || site === undefined) throw new Error(formatProblems(problems));
  const bronnen = content.bronnen.map(({ id, data }) => ({ id, ...data }));
  const literatuur = content.literatuur
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => ((a.bron[0] ?? '') < (b.bron[0] ?? '') ? -1 : 1));
  const paginas = content.paginas
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => (a.volgorde ?? Infinity) - (b.volgorde ?? Infinity) || (a.id < b.id ? -1 : 1));
  const naslag = assembleNaslag(content);
  return {
    net,
    bronnen,
    literatuur,
    site: site.data,
    naslag,
    paginas,
    terms: indexBegrippen(naslag.begrippen),
    model: assembleModel(content),
    verantwoording: content.zelfscan.flatMap(({ data }) => data.verantwoording),
  };
}

function loadOnce(): Loaded {
  loaded ??= load();
  return loaded;
}

/** The net of the content room; throws the whole Dutch list when there are mistakes. */
export function getNet(): Net {
  return loadOnce().net;
}

/** The sources with their keys, in the order of their file names. */
export function getBronnen(): Bron[] {
  return loadOnce().bronnen;
}

/** The works that our sources list, in the order in which they do. */
export function getLiteratuur(): Literatuur[] {
  return loadOnce().literatuur;
}

/** Tips, begrippen, instrumenten, wijzigingen and cases. */
export function getNaslag(): Naslag {
  return loadOnce().naslag;
}

/** The begrippen that a text may explain, ready to look for. */
export function getTermIndex(): TermIndex {
  return loadOnce().terms;
}

/** The heads of the text pages, by their id. */
export function getPaginas(): PaginaKop[] {
  return loadOnce().paginas;
}

/** The model of the zelfscan; a site without one cannot be built. */
export function getModel(): Model {
  const { model } = loadOnce();
  if (model === undefined) throw new Error('In de inhoud ontbreekt de zelfscan: content/zelfscan.yaml.');
  return model;
}

/** The paragraphs of the account of the method of the zelfscan. */
export function getVerantwoording(): Verantwoording {
  return loadOnce().verantwoording;
}

/** What content/site.yaml says about the site. */
export function getSite(): Site {
  return loadOnce().site;
}

/** The last day on which any page was looked over: the date of this version of the texts. */
export function getHerzien(): string {
  const { net, naslag, paginas } = loadOnce();
  const days = [...net.haltes, ...net.instappen, ...naslag.praktijk, ...paginas].map(({ herzien }) => herzien);
  return days.sort().at(-1) ?? '';
}
