import type { z } from 'zod';
import type { beweringSchema } from './schema-parts.ts';
import type { halteSchema, instapSchema, lijnSchema, zoneSchema } from './schema.ts';

/** A statement with what it rests on. */
export type Bewering = z.output<typeof beweringSchema>;

/** A stop of the map, in any of its four kinds. */
export type Halte = { id: string } & z.output<typeof halteSchema>;

/** An exit of a halte: if this, then there. */
export type Uitgang = Halte['uitgangen'][number];

/** A start point of the map: a group of people. */
export type Instap = { id: string } & z.output<typeof instapSchema>;

/** Anything that stands on the map. */
export type Plaats = Halte | Instap;

/** How a traject runs. */
export type TrajectSoort = 'gewoon' | 'lus' | 'zijspoor' | 'ring';

/** One run of a lijn from halte to halte. */
export interface Traject {
  haltes: string[];
  soort: TrajectSoort;
}

/** A line of the map, its soort and that of its trajecten filled in. */
export type Lijn = { id: string; soort: TrajectSoort; trajecten: Traject[] } & Omit<
  z.output<typeof lijnSchema>,
  'soort' | 'trajecten' | 'volgorde'
>;

/** A step of the journey. */
export type Zone = { id: string } & Omit<z.output<typeof zoneSchema>, 'volgorde'>;

/** The whole network, in reading order. */
export interface Net {
  zones: Zone[];
  haltes: Halte[];
  instappen: Instap[];
  lijnen: Lijn[];
}
