import { beforeAll, expect, test } from 'vitest';
import { getKaartTools } from '../../../src/data/kaart-tools.ts';
import { drawNet, type DrawnNet } from '../../../src/domain/kaart/draw-net.ts';
import type { KaartTools, Vorm } from '../../../src/domain/kaart/layout-kaart.ts';
import { findFaults, listTrialNets } from '../../support/try-nets.ts';
import { proefnet } from './proefgraaf.ts';

/** How many generated nets are drawn, and a third of that of wild ones: 60 in a test run, 6 in a quick one; `npm run keuring` draws 300 of each. */
const AMOUNT = Number(process.env.AANTAL_NETTEN ?? 60);

/** Draws every trial net in one form, with the site's own typeface, and holds it to the hard rules. */
export function testProefnetten(vorm: Vorm): void {
  let tools: KaartTools;
  beforeAll(async () => {
    tools = await getKaartTools();
  });
  const trials = listTrialNets(AMOUNT, Math.ceil(AMOUNT / 3)).map((trial) => [trial.name, trial] as const);

  test.for(trials)('%s keeps every hard rule', { timeout: 600_000 }, ([, trial]) => {
    expect(findFaults(trial, vorm, tools)).toEqual([]);
  });

  const draw = (seed: number): DrawnNet =>
    drawNet(proefnet(seed), vorm, tools, { href: (id) => `#${id}`, title: 'Proefnet' });

  test.for([4, 5, 15, 32])('generated net %i is drawn the same to the last byte, also from a copy', (seed) => {
    const [one, two] = [draw(seed), draw(seed)];
    expect(two.svg).toBe(one.svg);
    expect(JSON.stringify(two.kaart)).toBe(JSON.stringify(one.kaart));
  });
}
