import { beforeAll, expect, test } from 'vitest';
import { getKaartTools } from '../../../src/data/kaart-tools.ts';
import { drawNet, type DrawnNet } from '../../../src/domain/kaart/draw-net.ts';
import type { KaartTools, Vorm } from '../../../src/domain/kaart/layout-kaart.ts';
import { proefnet } from './proefgraaf.ts';

/** How many generated nets are drawn: 60 in a test run, 6 in a quick one, 300 in `npm run keuring`. */
const AMOUNT = Number(process.env.AANTAL_NETTEN ?? 60);

/** Draws every generated net in one form, with the site's own typeface, and holds it to the hard rules. */
export function testProefnetten(vorm: Vorm): void {
  let tools: KaartTools;
  beforeAll(async () => {
    tools = await getKaartTools();
  });
  const draw = (seed: number): DrawnNet =>
    drawNet(proefnet(seed), vorm, tools, { href: (id) => `#${id}`, title: 'Proefnet' });
  const seeds = Array.from({ length: AMOUNT }, (_, i) => i + 1);

  test.for(seeds)('generated net %i keeps every hard rule', { timeout: 600_000 }, (seed) => {
    const { violations, kaart } = draw(seed);
    expect(violations).toEqual([]);
    expect(kaart.score).toMatchObject({ H1: 1, H2: 0, H3: 0, H4: 0, H5: 0, H6: 0, H7: 0, H8: 0 });
  });

  test.for([4, 5, 15, 32])('generated net %i is drawn the same to the last byte, also from a copy', (seed) => {
    const [one, two] = [draw(seed), draw(seed)];
    expect(two.svg).toBe(one.svg);
    expect(JSON.stringify(two.kaart)).toBe(JSON.stringify(one.kaart));
  });
}
