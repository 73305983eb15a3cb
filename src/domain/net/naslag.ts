import type { z } from 'zod';
import type { Content } from './content.ts';
import type { Halte } from './net.ts';
import type { begripSchema, instrumentSchema, tipSchema, wereldSchema, wijzigingSchema } from './schema-naslag.ts';
import type { praktijkSchema } from './schema-praktijk.ts';

/** One thing that helps, at its haltes. */
export type Tip = { id: string } & z.output<typeof tipSchema>;

/** A term of the field with its explanation. */
export type Begrip = { id: string } & z.output<typeof begripSchema>;

/** A tool of the field. */
export type Instrument = { id: string } & z.output<typeof instrumentSchema>;

/** Something that changed since 2023. */
export type Wijziging = { id: string } & z.output<typeof wijzigingSchema>;

/** A case: how one organisation does it. */
export type Praktijk = { id: string } & z.output<typeof praktijkSchema>;

/** One of the worlds that pull at a traject, with what one asks from there. */
export type Wereld = { id: string } & z.output<typeof wereldSchema>;

/** How long something takes, and how firm that is. */
export type Duur = Halte['duur'][number];

/** Everything that stands beside the net and points to its haltes. */
export interface Naslag {
  tips: Tip[];
  begrippen: Begrip[];
  instrumenten: Instrument[];
  wijzigingen: Wijziging[];
  praktijk: Praktijk[];
  werelden: Wereld[];
}

function byText<Item>(items: Item[], textOf: (item: Item) => string): Item[] {
  // A fixed collation, so that the order does not hang on the machine.
  const { compare } = new Intl.Collator('nl', { sensitivity: 'base' });
  return items.sort((a, b) => compare(textOf(a), textOf(b)));
}

/** The things beside the net as plain data; begrippen and instrumenten by the alphabet. */
export function assembleNaslag(content: Content): Naslag {
  const flat = <Data extends object>(entries: { id: string; data: Data }[]) =>
    entries.map(({ id, data }) => ({ id, ...data }));
  return {
    tips: flat(content.tips),
    begrippen: byText(flat(content.begrippen), ({ term }) => term),
    instrumenten: byText(flat(content.instrumenten), ({ naam }) => naam),
    wijzigingen: flat(content.wijzigingen),
    praktijk: byText(flat(content.praktijk), ({ titel }) => titel),
    werelden: flat(content.werelden).sort((a, b) => a.volgorde - b.volgorde),
  };
}

/** What of the naslag belongs to one halte; its instrumenten are those that either side names. */
export function naslagOfHalte(naslag: Naslag, halte: Pick<Halte, 'id' | 'instrumenten'>): Omit<Naslag, 'werelden'> {
  const here = <Item extends { haltes: string[] }>(items: Item[]) =>
    items.filter(({ haltes }) => haltes.includes(halte.id));
  return {
    tips: here(naslag.tips),
    begrippen: here(naslag.begrippen),
    instrumenten: naslag.instrumenten.filter(
      ({ id, haltes }) => halte.instrumenten.includes(id) || haltes.includes(halte.id),
    ),
    wijzigingen: here(naslag.wijzigingen),
    praktijk: here(naslag.praktijk),
  };
}
