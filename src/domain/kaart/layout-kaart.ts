import type { Drawing } from './model/drawing.ts';
import { layoutBreed } from './breed/layout-breed.ts';
import { layoutSmal } from './smal/layout-smal.ts';
import type { NetInput } from './model/net-input.ts';
import { planNet } from './rows/plan.ts';
import { BREED, SMAL } from './model/sizes.ts';
import type { SolveLp } from './rows/solve-lp.ts';
import { scaleTools, type TextTools } from './text/text-tools.ts';
import { wrapLabel, type Wrapped } from './text/wrap.ts';

/** What the engine is given beside the net: text widths at size 1, hyphenation, and the box of the font. */
export interface KaartTools extends TextTools {
  ascent: number;
  descent: number;
  /** Proves the rows of the landscape form the best; without it they are what the heuristic finds. */
  solve?: SolveLp;
}

/** The two forms of the map: `breed` reads left to right, `smal` top to bottom. */
export type Vorm = 'breed' | 'smal';

/**
 * Lays out a checked net as a metro map. Pure and deterministic: the same net, form and tools give the same drawing to
 * the last digit. Units are CSS pixels at full size.
 */
export function layoutKaart(net: NetInput, vorm: Vorm, tools: KaartTools): Drawing {
  const sizes = vorm === 'breed' ? BREED : SMAL;
  const scaled = scaleTools(tools, sizes.font);
  const wraps = new Map<string, Wrapped[]>();
  for (const halte of net.haltes) {
    const measure = halte.soort === 'bestemming' ? scaled.bold : scaled.regular;
    wraps.set(
      halte.id,
      wrapLabel(halte.kaartlabel ?? halte.naam, (text) => measure(text) * SAFETY, tools.hyphenate, 3),
    );
  }
  const font = { ascent: tools.ascent, descent: tools.descent };
  if (vorm === 'smal') return layoutSmal(planNet(net), wraps, sizes, font, scaled);
  const plans = [true, false].map((slopes) => () => planNet(net, { solve: tools.solve, slopes }));
  return layoutBreed(plans, wraps, sizes, font, scaled);
}

/** Browsers round glyph widths: labels are planned one in a hundred wider than the font says. */
const SAFETY = 1.01;
