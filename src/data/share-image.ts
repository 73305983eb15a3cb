import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { getKaart } from './kaart.ts';
import { toMiniPath } from './mini-kaart.ts';
import { getNet, getSite } from './net.ts';
import { hasPage } from './rooms.ts';
import { drawText } from './text-path.ts';
import { getColour } from './tokens.ts';

interface ShareText {
  /** Where pages of this kind live. */
  path: `/${string}`;
  kicker: string;
  kop: string;
}

/** The picture for each kind of page, by its name; the last kind is that of every other page. */
const kinds: Readonly<Record<string, ShareText>> = {
  kaart: { path: '/', kicker: 'Metrokaart', kop: 'De weg naar werkfit' },
  halte: { path: '/haltes/', kicker: 'Een halte op de kaart', kop: 'Wat gebeurt er, wat vraag je?' },
  lijn: { path: '/lijnen/', kicker: 'Een lijn op de kaart', kop: 'De reis, halte voor halte' },
  startpunt: { path: '/instappen/', kicker: 'Een startpunt op de kaart', kop: 'Wie stapt hier in?' },
  zelfscan: { path: '/zelfscan/', kicker: 'Zelfscan', kop: 'Waar staan wij?' },
  reisplanner: { path: '/reisplanner/', kicker: 'Reisplanner', kop: 'Welke reis past?' },
  praktijk: { path: '/praktijk/', kicker: 'Praktijk', kop: 'Hoe anderen het doen' },
  pagina: { path: '/handreiking/', kicker: 'Handreiking', kop: 'De reis, met de bron erbij' },
};

/** The width and height of a picture that goes with a shared address, in pixels. */
export const shareSize = { width: 1200, height: 630 };

const isMade = ([, { path }]: [string, ShareText]): boolean => ['/', '/haltes/'].includes(path) || hasPage(path);

/** The names of the pictures that this site needs. */
export function listShareKinds(): string[] {
  return Object.entries(kinds)
    .filter(isMade)
    .map(([name]) => name);
}

/** The name of the picture for a page, by its address from the root of the site. */
export function shareKindOf(path: string): string {
  if (path === '/') return 'kaart';
  const found = Object.entries(kinds).find(
    (kind) => kind[1].path !== '/' && path.startsWith(kind[1].path) && isMade(kind),
  );
  return found?.[0] ?? 'pagina';
}

/** What a picture says, for who does not see it. */
export function describeShare(name: string): string {
  const { kicker, kop } = kinds[name]!;
  return `${getSite().naam}. ${kicker}: ${kop}`;
}

/** A drawing as PNG, as wide as asked. */
export function renderPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng(),
  );
}

/** The mark of the site as PNG, as wide as asked, for where a drawing is not taken. */
export function renderIcon(width: number): Uint8Array<ArrayBuffer> {
  return renderPng(readFileSync('public/favicon.svg', 'utf8'), width);
}

/** The lijnen of the map along the foot of a picture, in the colours of the dark scheme. */
async function drawLijnen(): Promise<string> {
  const { kaart } = await getKaart('breed');
  const scale = (shareSize.width - 96) / kaart.breedte;
  const paths = getNet().lijnen.map(({ id, kleur }) => {
    const { paden } = kaart.lijnen.find((lijn) => lijn.id === id)!;
    return `<path d="${paden.map(toMiniPath).join('')}" stroke="${getColour(`lijn-${kleur}`).donker}"/>`;
  });
  const top = shareSize.height - kaart.hoogte * scale * 0.72;
  const place = `translate(48 ${top.toFixed(1)}) scale(${scale.toFixed(4)} ${(scale * 0.72).toFixed(4)})`;
  const haltes = kaart.haltes.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="5.5"/>`);
  const { licht: paper } = getColour('board-background-color');
  const { licht: ink } = getColour('board-text-color');
  return `<g transform="${place}" fill="none" stroke-width="6" stroke-linejoin="round">${paths.reverse().join('')}<g fill="${paper}" stroke="${ink}" stroke-width="2.5">${haltes.join('')}</g></g>`;
}

/** The picture that goes with a shared address of one kind of page. */
export async function renderShareImage(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { kicker, kop } = kinds[name]!;
  const [background, ink, soft] = ['background', 'text', 'soft'].map((role) => getColour(`board-${role}-color`).licht);
  const words = await Promise.all([
    drawText(getSite().naam, { x: 136, y: 92, size: 38, weight: 700 }),
    drawText(kop, { x: 64, y: 226, size: kop.length > 26 ? 68 : 84, weight: 700 }),
  ]);
  const above = await drawText(kicker, { x: 64, y: 146, size: 32, weight: 400 });
  const mark = `<g transform="translate(64 52) scale(1.75)" fill="none" stroke="${ink}"><path d="M0 11.5h32M0 20.5h32" stroke-width="4"/><rect x="10" y="5" width="12" height="22" rx="6" fill="${background}" stroke-width="3.5"/></g>`;
  const { width, height } = shareSize;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${background}"/>${await drawLijnen()}${mark}<g fill="${soft}">${above}</g><g fill="${ink}">${words.join('')}</g></svg>`;
  return renderPng(svg, width);
}
