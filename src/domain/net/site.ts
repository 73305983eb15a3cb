import type { z } from 'zod';
import type { bronSchema, literatuurSchema, paginaSchema, siteSchema } from './schema-site.ts';

/** A source with its keys. */
export type Bron = { id: string } & z.output<typeof bronSchema>;

/** A work that one of our sources lists. */
export type Literatuur = { id: string } & z.output<typeof literatuurSchema>;

/** The head of a text page; its text is rendered elsewhere. */
export type PaginaKop = { id: string } & z.output<typeof paginaSchema>;

/** What the site says about itself; what is absent is not offered. */
export type Site = z.output<typeof siteSchema>;
