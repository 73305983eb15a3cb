import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { contentRoots } from '../data/content-roots.ts';
import { readSearchDocuments, type SearchDocument } from '../data/search-pages.ts';
import { buildRegister, type Indexed, type Words } from '../domain/zoek/build-register.ts';
import type { Vindplek } from '../domain/zoek/register.ts';

/**
 * What a reader cannot search for: drawings, buttons, the way through the site and its badges, source keys, and what
 * many pages say alike (what they rest on, the words explained, the stops of a line): it stands in its own place too.
 */
const unread = [
  ...['svg', 'nav', 'button', 'script', 'style', '[hidden]', '[aria-hidden="true"]', '.visually-hidden'],
  ...['.source-keys', '.badge', '.basis', '.sources', '.woorden', '.plan'],
];

/** The files the search itself loads; Pagefind's own interfaces stay behind. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.nl_\w+\.pf_meta|wasm\.nl\.pagefind|(?:index|fragment)\/.*)$/;

/** An Astro integration that writes the search index, and the register beside it, into the built site. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'werkfit-zoeken',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { documents, words } = readSearchDocuments(folder, contentRoots());
        const files = await buildSearchFiles(documents, words);
        for (const { path, content } of files) {
          const target = join(folder, 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        logger.info(`${documents.length} places can be found`);
      },
    },
  };
}

/** Gives the files of the search index that the search loads, and the register beside them. */
export async function buildSearchFiles(
  documents: readonly SearchDocument[],
  words: Words,
): Promise<{ path: string; content: Uint8Array }[]> {
  const files = await indexDocuments(documents);
  const register = JSON.stringify(buildRegister(readFragments(files, documents), words));
  const kept = files.filter(({ path }) => needed.test(path));
  return [...kept, { path: 'register.json', content: Buffer.from(register) }];
}

async function indexDocuments(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: unread });
  if (index === undefined) throw new Error(errors.join('; '));
  // One by one: the order in which they arrive decides the numbers in the index.
  for (const { plek, html } of documents) {
    const answer = await index.addHTMLFile({ url: plek.adres, content: html });
    if (answer.errors.length > 0) throw new Error(`${plek.adres}: ${answer.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files;
}

const MARK = 'pagefind_dcd';

/** Pagefind names its fragments by their content; each holds the address it is about. */
function readFragments(files: readonly IndexFile[], documents: readonly SearchDocument[]): Indexed[] {
  const plekken = new Map(documents.map(({ plek }) => [plek.adres, plek]));
  return files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ path, content }) => {
      const text = gunzipSync(content).toString('utf8').slice(MARK.length);
      const { url, content: tekst } = JSON.parse(text) as { url: string; content: string };
      const plek = plekken.get(url);
      if (plek === undefined) throw new Error(`The index holds ${url}, which nobody gave it`);
      const id = path.replace(/^fragment\/|\.pf_fragment$/g, '');
      return { id, plek: shownOf(plek), tekst: `${tekst} ${plek.woorden.join(' ')}` };
    })
    .sort((a, b) => (a.plek.adres < b.plek.adres ? -1 : 1));
}

/** Only what the page of the search shows, and the words that lead there. */
function shownOf({ adres, titel, soort, zin, lijnen, doelgroepen, organisatietype, woorden }: Vindplek): Vindplek {
  return {
    ...{ adres, titel, soort, zin },
    ...(lijnen?.length ? { lijnen } : {}),
    ...(doelgroepen?.length ? { doelgroepen } : {}),
    ...(organisatietype === undefined ? {} : { organisatietype }),
    ...(woorden?.length ? { woorden } : {}),
  };
}
