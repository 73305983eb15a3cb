import { createPhraseBook } from '../../domain/zoek/phrases.ts';
import type { Hit } from '../../domain/zoek/rank.ts';
import type { Library } from '../../domain/zoek/search.ts';
import type { Register } from '../../domain/zoek/register.ts';
import { createWordBook } from '../../domain/zoek/word-book.ts';

/** The search index as it is loaded in the page. */
export interface Index extends Library {
  /** The running text of something found. */
  readText: (id: string) => Promise<string>;
}

interface PagefindHit extends Hit {
  data: () => Promise<{ content: string }>;
}

/** The part of Pagefind's core that we use (https://pagefind.app/docs/api/). */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (word: string) => Promise<{ results: PagefindHit[] }>;
}

/** Names and the words people type count far above running text; the first sentence a little. */
const ranking = { metaWeights: { title: 8, woorden: 2, vragen: 2, zin: 1.5 } };

async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Its worker would break the policy for scripts; the index is small enough for the main thread.
  await pagefind.options({ basePath: folder, noWorker: true, ranking });
  await pagefind.init();
  return pagefind;
}

async function loadRegister(folder: string): Promise<Register> {
  const answer = await fetch(`${folder}register.json`);
  if (!answer.ok) throw new Error(`register.json: ${String(answer.status)}`);
  return (await answer.json()) as Register;
}

/** Loads the index from a folder of the site; throws when it is not there. */
export async function loadIndex(folder: string): Promise<Index> {
  const [pagefind, register] = await Promise.all([loadPagefind(folder), loadRegister(folder)]);
  const texts = new Map<string, PagefindHit['data']>();
  const lookUp = async (word: string) => {
    const { results } = await pagefind.search(word);
    for (const { id, data } of results) texts.set(id, data);
    return results;
  };
  const readText = async (id: string) => (await texts.get(id)?.())?.content ?? '';
  const book = createWordBook(register.woorden, register.synoniemen);
  return { register, book, phrases: createPhraseBook(register.plekken), lookUp, readText };
}
