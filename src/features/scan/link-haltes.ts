import type { ScoreModel } from '../../domain/scan/model.ts';

/** A name with the address of its page. */
export interface Verwijzing {
  naam: string;
  href: string;
}

/** What an actie shows of a halte: its page, what helps there, and who does it already. */
export interface HalteLink extends Verwijzing {
  tips: string[];
  praktijk: Verwijzing[];
}

/** The haltes of the model by their id. */
export type HalteLinks = Readonly<Record<string, HalteLink>>;

/** What stands beside the model in the content; a page hands it over. */
export interface HalteSources {
  haltes: readonly { id: string; naam: string }[];
  tips: readonly { tekst: string; haltes: readonly string[] }[];
  praktijk: readonly { id: string; titel: string; haltes: readonly string[] }[];
}

/** The most tips and cases an actie shows for one halte. */
const MOST = 2;

/** Gives what the acties show of each halte that a vraag points to, and of no other: the page carries it along. */
export function linkHaltes(
  model: ScoreModel,
  { haltes, tips, praktijk }: HalteSources,
  href: (path: `/${string}`) => string,
): HalteLinks {
  const used = new Set(model.themas.flatMap(({ vragen }) => vragen.flatMap((vraag) => vraag.haltes)));
  const here = <Item extends { haltes: readonly string[] }>(items: readonly Item[], id: string) =>
    items.filter((item) => item.haltes.includes(id)).slice(0, MOST);
  return Object.fromEntries(
    haltes
      .filter(({ id }) => used.has(id))
      .map(({ id, naam }) => [
        id,
        {
          naam,
          href: href(`/haltes/${id}/`),
          tips: here(tips, id).map(({ tekst }) => tekst),
          praktijk: here(praktijk, id).map((one) => ({ naam: one.titel, href: href(`/praktijk/${one.id}/`) })),
        },
      ]),
  );
}
