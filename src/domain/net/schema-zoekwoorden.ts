import { z } from 'zod';
import { tekst } from './schema-parts.ts';

const regelSchema = z.strictObject({
  adres: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/)
    .describe('Het adres van de pagina, van schuine streep tot schuine streep, bijvoorbeeld /haltes/intake/.'),
  woorden: z
    .array(tekst('Een woord of een paar woorden, zoals iemand het typt.', 60))
    .min(1)
    .describe('Wat mensen typen als ze deze pagina zoeken.'),
});

/** The schema of content/zoekwoorden/<id>.yaml. */
export const zoekwoordenSchema = z.strictObject({
  regels: z.array(regelSchema).default([]).describe('Per pagina de woorden waarmee mensen haar zoeken.'),
  synoniemen: z
    .array(z.array(tekst('Een woord.', 60)).min(2))
    .default([])
    .describe('Groepjes woorden die voor wie zoekt hetzelfde zijn, naast de andere woorden van begrippen.'),
});
