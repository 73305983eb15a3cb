import type { Box } from '../domain/kaart/model/drawing.ts';
import type { Kaart } from '../domain/kaart/kaart.ts';
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

/** A net without its words: a path for each lijn and one for every other zone, each under its id. */
export function drawMini({ breedte, hoogte, lijnen }: Omit<Kaart, 'score'>, bands: readonly Box[]): string {
  const paths = lijnen.map(({ id, paden }) => `<path id="${id}" d="${paden.map(toMiniPath).join('')}"/>`);
  const zones = bands
    .filter((_, i) => i % 2 === 0)
    .map((band) => [band.x, band.y, band.breedte, band.hoogte].map(Math.round))
    .map(([x, y, w, h]) => `M${x} ${y}h${w}v${h}h-${w}z`);
  const parts = [`<path id="zones" d="${zones.join('')}"/>`, ...paths];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}">${parts.join('')}</svg>\n`;
}

/**
 * The site's own mini map. A page shows its parts by reference, so that the drawing travels once and takes its colours
 * from the page it stands on.
 */
export async function renderMiniKaart(): Promise<string> {
  const { kaart, drawing } = await getKaart('breed');
  return drawMini(kaart, drawing.bands);
}

/** Where a plaats lies on a map; a plaats that is not on it is an error. */
export function findPlek({ breedte, hoogte, haltes }: Omit<Kaart, 'score'>, id: string): MiniPlek {
  const halte = haltes.find((candidate) => candidate.id === id);
  if (halte === undefined) throw new Error(`No plaats "${id}" on the map`);
  return { breedte, hoogte, x: Math.round(halte.x), y: Math.round(halte.y) };
}

/** Where a plaats lies on the site's own mini map. */
export async function findMiniPlek(id: string): Promise<MiniPlek> {
  return findPlek((await getKaart('breed')).kaart, id);
}
