import type { z } from 'zod';
import { themaSchema, zelfscanSchema } from '../scan/schema-scan.ts';
import { halteSchema, instapSchema, lijnSchema, zoneSchema } from './schema.ts';
import { begripSchema, instrumentSchema, tipSchema, wereldSchema, wijzigingSchema } from './schema-naslag.ts';
import { praktijkSchema } from './schema-praktijk.ts';
import { bronSchema, literatuurSchema, paginaSchema, siteSchema } from './schema-site.ts';
import { zoekwoordenSchema } from './schema-zoekwoorden.ts';

/** The schema of every kind of content, by the folder it stands in; `site` and `zelfscan` are one file each. */
export const contentSchemas = {
  zones: zoneSchema,
  haltes: halteSchema,
  instappen: instapSchema,
  lijnen: lijnSchema,
  bronnen: bronSchema,
  literatuur: literatuurSchema,
  site: siteSchema,
  paginas: paginaSchema,
  tips: tipSchema,
  begrippen: begripSchema,
  instrumenten: instrumentSchema,
  wijzigingen: wijzigingSchema,
  praktijk: praktijkSchema,
  zelfscan: zelfscanSchema,
  scan: themaSchema,
  zoekwoorden: zoekwoordenSchema,
  werelden: wereldSchema,
} as const;

/** The name of a kind of content. */
export type CollectionName = keyof typeof contentSchemas;

/** The kinds of content that are one file in content/ itself. */
export const singleFiles = ['site', 'zelfscan'] as const satisfies CollectionName[];

/** The names of all kinds of content, in the order of the author guide. */
export const collectionNames = Object.keys(contentSchemas) as CollectionName[];

/** One file as an author wrote it: nothing about it is checked yet. */
export interface RawEntry {
  /** The file name without its extension. */
  id: string;
  /** The path an author knows, such as content/haltes/intake.mdx. */
  bestand: string;
  /** The frontmatter, or the whole YAML file. */
  data: unknown;
  /** The text under the frontmatter; empty for YAML. */
  body: string;
  /** Why the file could not be read, in Dutch. */
  fault?: string;
}

/** All files of the content room, by kind. */
export type RawContent = Record<CollectionName, RawEntry[]> & {
  /** Files that belong to no kind. */
  strays: string[];
};

/** One readable file: its fields, and where they came from. */
export interface Entry<Data> {
  id: string;
  bestand: string;
  body: string;
  data: Data;
}

/** All readable files of the content room, by kind; where there are problems, with blanks for what is wrong. */
export type Content = { [Name in CollectionName]: Entry<z.output<(typeof contentSchemas)[Name]>>[] };
