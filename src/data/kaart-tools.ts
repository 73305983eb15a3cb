import type { KaartTools } from '../domain/kaart/layout-kaart.ts';
import { getFontMetrics } from './font-metrics.ts';
import { hyphenate } from './hyphenate.ts';
import { getSolver } from './solver.ts';

/** The adapters that the map engine needs: text widths of the site's font, Dutch hyphenation and the solver for the rows. */
export async function getKaartTools(): Promise<KaartTools> {
  return { ...(await getFontMetrics()), hyphenate, solve: await getSolver() };
}
