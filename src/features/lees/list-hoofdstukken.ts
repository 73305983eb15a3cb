import type { Halte, Instap, Net } from '../../domain/net/net.ts';
import type { PaginaKop } from '../../domain/net/site.ts';

/** One chapter of the booklet: a heading to jump to, and the names of what stands under it. */
export interface Hoofdstuk {
  id: string;
  titel: string;
  delen: { naam: string }[];
}

/** The haltes of one step of the journey, or those along the whole of it. */
export interface HalteHoofdstuk extends Hoofdstuk {
  delen: Halte[];
}

/** The chapters with haltes, in the order of the journey; those without a zone come last. */
export function listHalteHoofdstukken({ zones, haltes }: Net): HalteHoofdstuk[] {
  return [
    ...zones.map(({ id, naam }) => ({
      id: `hoofdstuk-zone-${id}`,
      titel: naam,
      delen: haltes.filter(({ zone }) => zone === id),
    })),
    { id: 'hoofdstuk-overal', titel: 'Langs de hele reis', delen: haltes.filter(({ zone }) => zone === undefined) },
  ].filter(({ delen }) => delen.length > 0);
}

/** The chapter with the text pages. */
export const achtergrond = { id: 'hoofdstuk-achtergrond', titel: 'Achtergrond en voorwaarden' } as const;

/** The chapter with the start points. */
export const startpunten = { id: 'hoofdstuk-startpunten', titel: 'Startpunten' } as const;

/** All chapters of the reading order, in theirs. */
export function listHoofdstukken(net: Net, paginas: readonly PaginaKop[]): Hoofdstuk[] {
  return [
    { ...achtergrond, delen: paginas.map(({ titel }) => ({ naam: titel })) },
    { ...startpunten, delen: net.instappen.map(({ naam }: Instap) => ({ naam })) },
    ...listHalteHoofdstukken(net),
  ];
}
