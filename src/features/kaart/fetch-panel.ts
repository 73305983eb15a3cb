import type { PlaatsPanel } from '../../domain/net/queries/plaats-panel.ts';
import { href } from '../../ui/href.ts';

const known = new Map<string, Promise<PlaatsPanel>>();

/** What the map shows of one plaats, fetched once; after a failure one may ask again. */
export function fetchPanel(id: string): Promise<PlaatsPanel> {
  const asked = known.get(id) ?? load(id);
  known.set(id, asked);
  asked.catch(() => known.delete(id));
  return asked;
}

async function load(id: string): Promise<PlaatsPanel> {
  const response = await fetch(href(`/kaart/${id}.json`));
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as PlaatsPanel;
}
