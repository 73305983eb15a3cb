import type { Niveau } from './model.ts';

/** The version of the rule that makes a niveau; it rises when the same answers would give something else. */
export const REGEL_VERSIE = 1;

/** The four levels, lowest first. */
export const NIVEAUS: readonly Niveau[] = [0, 1, 2, 3];

/** The share of what applies that must have a number before there is a niveau. */
export const MIN_BEANTWOORD = 0.6;

/** What the rule needs of one vraag that applies. */
export interface Counted {
  kern: boolean;
  niveau: Niveau;
}

/** How many of so many vragen must reach a niveau: of 4 three, of 3 two, of 2 two, of 1 one. */
export function countNeeded(applicable: number): number {
  return applicable >= 3 ? applicable - 1 : applicable;
}

/** The highest niveau that every kern-vraag and enough of all vragen reach; what does not apply is not in the list. */
export function levelOf(counted: readonly Counted[]): Niveau {
  const needed = countNeeded(counted.length);
  const holds = (niveau: Niveau) =>
    counted.every((vraag) => !vraag.kern || vraag.niveau >= niveau) &&
    counted.filter((vraag) => vraag.niveau >= niveau).length >= needed;
  return NIVEAUS.findLast(holds) ?? 0;
}

/** Whether enough of what applies has a number to speak of a niveau at all. */
export function isEnough(answered: number, applicable: number): boolean {
  return applicable > 0 && answered / applicable >= MIN_BEANTWOORD;
}
