import { getCollection, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** The rendered texts of a kind of content, by the id of their file. */
export async function renderTexts(
  name: 'haltes' | 'instappen' | 'paginas',
): Promise<ReadonlyMap<string, AstroComponentFactory>> {
  const entries = await getCollection(name);
  return new Map(await Promise.all(entries.map(async (entry) => [entry.id, (await render(entry)).Content] as const)));
}
