import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** The rendered texts of a kind of content, by the id of their file. */
export async function renderTexts(
  name: 'haltes' | 'instappen' | 'paginas',
): Promise<ReadonlyMap<string, AstroComponentFactory>> {
  const entries = await getCollection(name);
  return new Map(await Promise.all(entries.map(async (entry) => [entry.id, (await render(entry)).Content] as const)));
}

/** One text, for the page that shows it: rendered, its length, its headings, and the begrippen that it explains. */
export interface Text {
  Content: AstroComponentFactory;
  length: number;
  headings: { depth: number; slug: string; text: string }[];
  begrippen: string[];
}

/** Renders one text; an id without a file is a mistake of ours. */
export async function renderText(name: 'haltes' | 'instappen' | 'paginas', id: string): Promise<Text> {
  const entry = await getEntry(name, id);
  if (entry === undefined) throw new Error(`no text ${name}/${id}`);
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const { begrippen = [] } = remarkPluginFrontmatter as { begrippen?: string[] };
  return { Content, length: entry.body?.length ?? 0, headings, begrippen };
}
