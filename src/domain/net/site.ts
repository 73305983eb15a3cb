import type { z } from 'zod';
import type { bronSchema, siteSchema } from './schema-site.ts';

/** A source with its keys. */
export type Bron = { id: string } & z.output<typeof bronSchema>;

/** What the site says about itself; what is absent is not offered. */
export type Site = z.output<typeof siteSchema>;
