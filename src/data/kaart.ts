import { checkNet } from '../domain/kaart/check/check-net.ts';
import { drawNet, type DrawnNet } from '../domain/kaart/draw-net.ts';
import type { Vorm } from '../domain/kaart/layout-kaart.ts';
import type { NetInput } from '../domain/kaart/model/net-input.ts';
import { renderSvg } from '../domain/kaart/svg/svg.ts';
import { toNetData } from '../domain/net/net-data.ts';
import { getKaartTools } from './kaart-tools.ts';
import { getNet } from './net.ts';

/** What the engine draws of the site's own net: exactly what `/data/net.json` publishes. */
export function getKaartNet(): NetInput {
  const { net, fouten } = checkNet(toNetData(getNet()));
  if (!net) throw new Error(fouten.join('\n'));
  return net;
}

const drawn = new Map<Vorm, Promise<DrawnNet>>();

/** The site's own map in one form, drawn once per build; a broken hard rule stops the build. */
export function getKaart(vorm: Vorm): Promise<DrawnNet> {
  const known = drawn.get(vorm) ?? drawOwn(vorm);
  drawn.set(vorm, known);
  return known;
}

/** The SVG of the site's own map, every place linked to its address. */
export async function getKaartSvg(vorm: Vorm, href: (id: string) => string): Promise<string> {
  const [{ drawing }, { ascent }] = await Promise.all([getKaart(vorm), getKaartTools()]);
  return renderSvg(drawing, getKaartNet(), { href, ascent, title: TITLE });
}

const TITLE = 'Metrokaart Werkfit';

async function drawOwn(vorm: Vorm): Promise<DrawnNet> {
  // Title and addresses as the map command has them: the score counts the bytes, and is published as the command's.
  const options = { href: (id: string) => `#${id}`, title: 'Metrokaart' };
  const result = drawNet(getKaartNet(), vorm, await getKaartTools(), options);
  const broken = result.violations.map(({ regel, melding }) => `Kaart (${vorm}), regel ${regel}: ${melding}.`);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  return result;
}
