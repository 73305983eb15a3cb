import type { KaartTools } from '../domain/kaart/layout-kaart.ts';
import { getFontMetrics } from './font-metrics.ts';
import { hyphenate } from './hyphenate.ts';

/** The adapters that the map engine needs: text widths of the site's font and Dutch hyphenation. */
export async function getKaartTools(): Promise<KaartTools> {
  return { ...(await getFontMetrics()), hyphenate };
}
