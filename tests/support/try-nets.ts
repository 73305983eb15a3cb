import { checkNet } from '../../src/domain/kaart/check/check-net.ts';
import { drawNet } from '../../src/domain/kaart/draw-net.ts';
import type { KaartTools, Vorm } from '../../src/domain/kaart/layout-kaart.ts';
import { findCovered } from './find-covered.ts';
import { generateNet, generateStressNet } from './generate-net.ts';
import { generateWildNet } from './generate-wild-net.ts';
import { ODD_NETS } from './odd-nets.ts';

/** A net to try the engine on; it is made only when it is its turn. */
export interface TrialNet {
  name: string;
  make: () => unknown;
}

/** Every net the engine is tried on: so many of each generator, the odd ones, and the largest it promises to take. */
export function listTrialNets(amount: number, wild = amount): TrialNet[] {
  const seeds = Array.from({ length: amount }, (_, i) => i + 1);
  return [
    ...seeds.map((seed) => ({ name: `generated net ${String(seed)}`, make: () => generateNet(seed) })),
    ...seeds.slice(0, wild).map((seed) => ({ name: `wild net ${String(seed)}`, make: () => generateWildNet(seed) })),
    ...Object.entries(ODD_NETS).map(([name, net]) => ({ name: `odd net "${name}"`, make: () => net })),
    { name: 'stress net', make: generateStressNet },
  ];
}

/** Draws one form of a net; gives all that is wrong with it: refused, thrown out, a hard rule broken or miscounted, a sign over another. */
export function findFaults({ make }: TrialNet, vorm: Vorm, tools: KaartTools): string[] {
  const { net, fouten } = checkNet(make());
  if (!net) return fouten.map((fout) => `refused: ${fout}`);
  try {
    const { drawing, violations, kaart } = drawNet(net, vorm, tools, { href: (id) => `#${id}`, title: 'Proefnet' });
    const { H1, H2, H3, H4, H5, H6, H7, H8 } = kaart.score;
    const faults = violations.map(({ regel, melding }) => `${regel}: ${melding}`);
    if (faults.length === 0 && (H1 !== 1 || H2 + H3 + H4 + H5 + H6 + H7 + H8 > 0))
      faults.push(`no rule was broken, but the score says ${JSON.stringify({ H1, H2, H3, H4, H5, H6, H7, H8 })}`);
    return [...faults, ...findCovered(drawing, net, tools)];
  } catch (error) {
    return [`threw ${error instanceof Error ? error.message : String(error)}`];
  }
}
