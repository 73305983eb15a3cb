import type { z } from 'zod';
import type { bronSchema, paginaSchema, siteSchema } from './schema-site.ts';

/** A source with its keys. */
export type Bron = { id: string } & z.output<typeof bronSchema>;

/** The head of a text page; its text is rendered elsewhere. */
export type PaginaKop = { id: string } & z.output<typeof paginaSchema>;

/** What the site says about itself; what is absent is not offered. */
export type Site = z.output<typeof siteSchema>;
