import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentRoots } from './data/content-roots.ts';
import { listPatterns } from './data/content-patterns.ts';
import { contentSchemas } from './domain/net/content.ts';

/** Astro reads a date in frontmatter as a Date; the schemas of the net take the text the author wrote. */
const datesAsText = (data: unknown): unknown =>
  Object.fromEntries(
    Object.entries(data as object).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString().slice(0, 10) : (value as unknown),
    ]),
  );

const idOf = (entry: string) => entry.replace(/^.*\//, '').replace(/\.mdx$/, '');

const textCollection = <Schema extends z.ZodObject>(folder: string, schema: Schema) =>
  defineCollection({
    loader: glob({ pattern: listPatterns(contentRoots(), folder), base: '.', generateId: ({ entry }) => idOf(entry) }),
    schema: z.preprocess(datesAsText, schema),
  });

/** The texts that Astro renders; all other content is read by src/data/net.ts. */
export const collections = {
  haltes: textCollection('haltes', contentSchemas.haltes),
  instappen: textCollection('instappen', contentSchemas.instappen),
  paginas: textCollection('paginas', contentSchemas.paginas),
};
