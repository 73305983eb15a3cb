import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { search } from '../../src/domain/zoek/search.ts';
import { loadIndex } from '../../src/features/zoek/load-index.ts';

/** A question somebody wrote down, with the pages of which one should be among the first three. */
export interface Zoekvraag {
  vraag: string;
  goed: string[];
  /** How it was meant: with a mistake in it, in other words than ours, or in ours. */
  soort: 'typefout' | 'andere-woorden' | 'eigen-woorden';
}

/** Whether a place found is one of the good ones; a list such as /begrippen/ is good at any of its entries. */
function isGood(adres: string, goed: readonly string[]): boolean {
  return goed.includes(adres) || goed.includes(adres.replace(/#.*$/, ''));
}

/** The ones of which no good page was among the first three, with what was. */
export interface Asked {
  missed: string[];
}

/**
 * Asks the index of a built site with the code of the page, without a browser: hundreds of questions in a second.
 * What the index asks of a page (its language, its files) comes from the folder.
 */
export async function askInNode(site: string, sets: readonly (readonly Zoekvraag[])[]): Promise<Asked[]> {
  const folder = join(process.cwd(), site, 'pagefind/');
  const { fetch: before } = globalThis;
  const files = (url: string) => Promise.resolve(new Response(readFileSync(url.replace(/[?#].*$/, ''))));
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => 'nl' }) };
  Object.assign(globalThis, { fetch: files, document: page });
  try {
    const index = await loadIndex(folder);
    const ask = async ({ vraag, goed, soort }: Zoekvraag): Promise<string[]> => {
      const { found } = await search(vraag, index);
      const first = found.slice(0, 3).map(({ plek }) => plek.adres);
      return first.some((adres) => isGood(adres, goed)) ? [] : [`${soort} · ${vraag}: ${first.join(' ')}`];
    };
    return await Promise.all(sets.map(async (set) => ({ missed: (await Promise.all(set.map(ask))).flat() })));
  } finally {
    globalThis.fetch = before;
    Reflect.deleteProperty(globalThis, 'document');
  }
}
