import { getKaart } from './kaart.ts';

/** Where a halte lies on the mini map, in the units of its drawing. */
export interface MiniPlek {
  breedte: number;
  hoogte: number;
  x: number;
  y: number;
}

/** The address of the drawing whose parts every mini map shows. */
export const MINI_KAART = '/mini-kaart.svg';

/** Corner points as the `d` of a path, in whole units. */
export const toMiniPath = (punten: readonly (readonly [number, number])[]): string =>
  punten.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('');

/**
 * The net without its words: a path for each lijn and the bands of the zones, each under its id. A page shows them by
 * reference, so that the drawing travels once and takes its colours from the page it stands on.
 */
export async function renderMiniKaart(): Promise<string> {
  const { kaart, drawing } = await getKaart('breed');
  const lijnen = kaart.lijnen.map(({ id, paden }) => `<path id="${id}" d="${paden.map(toMiniPath).join('')}"/>`);
  const banden = drawing.bands
    .filter((_, i) => i % 2 === 0)
    .map(({ x, y, breedte, hoogte }) => [x, y, breedte, hoogte].map(Math.round))
    .map(([x, y, w, h]) => `M${x} ${y}h${w}v${h}h-${w}z`);
  const parts = [`<path id="zones" d="${banden.join('')}"/>`, ...lijnen];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${kaart.breedte} ${kaart.hoogte}">${parts.join('')}</svg>\n`;
}

/** Where a plaats lies on the mini map. */
export async function findMiniPlek(id: string): Promise<MiniPlek> {
  const { breedte, hoogte, haltes } = (await getKaart('breed')).kaart;
  const halte = haltes.find((candidate) => candidate.id === id);
  if (halte === undefined) throw new Error(`No plaats "${id}" on the map`);
  return { breedte, hoogte, x: Math.round(halte.x), y: Math.round(halte.y) };
}
