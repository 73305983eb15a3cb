/** The number of cards on one sheet of A4: two by two. */
const PER_SHEET = 4;

/** Deals cards over sheets of A4, in order. */
export const dealSheets = <Card>(cards: readonly Card[]): Card[][] =>
  Array.from({ length: countSheets(cards.length) }, (_, i) => cards.slice(i * PER_SHEET, (i + 1) * PER_SHEET));

/** The number of sheets that so many cards take. */
export const countSheets = (cards: number): number => Math.ceil(cards / PER_SHEET);
