import type { Drawing } from '../../../src/domain/kaart/model/drawing.ts';
import { drawNet, type DrawnNet } from '../../../src/domain/kaart/draw-net.ts';
import type { KaartTools, Vorm } from '../../../src/domain/kaart/layout-kaart.ts';
import type { NetInput } from '../../../src/domain/kaart/model/net-input.ts';
import { planNet, type Plan } from '../../../src/domain/kaart/rows/plan.ts';
import { buildScene, type Scene } from '../../../src/domain/kaart/scene/scene.ts';
import { BREED, type Sizes } from '../../../src/domain/kaart/model/sizes.ts';
import { scaleTools } from '../../../src/domain/kaart/text/text-tools.ts';
import { wrapLabel, type Wrapped } from '../../../src/domain/kaart/text/wrap.ts';

/** A typeface of which every letter is half as wide as high, and words that break after every sixth letter. */
export const TOY_TOOLS: KaartTools = {
  regular: (text) => text.length * 0.5,
  bold: (text) => text.length * 0.55,
  hyphenate: (word) => (word.length < 8 ? word : word.replaceAll(/(.{6})(?=.{3})/gu, '$1\u00ad')),
  ascent: 0.95,
  descent: 0.29,
};

const drawn = new Map<NetInput, Map<Vorm, DrawnNet>>();

/** Draws a net once per form with the toy typeface. */
export function drawToy(net: NetInput, vorm: Vorm): DrawnNet {
  const forms = drawn.get(net) ?? new Map<Vorm, DrawnNet>();
  drawn.set(net, forms);
  const known = forms.get(vorm) ?? drawNet(net, vorm, TOY_TOOLS, { href: (id) => `#${id}`, title: 'Proefkaart' });
  forms.set(vorm, known);
  return known;
}

/** A copy of the drawing that a test may spoil. */
export const copyDrawing = (net: NetInput, vorm: Vorm): Drawing => structuredClone(drawToy(net, vorm).drawing);

/** A scene of the landscape form with its parts, before labels are chosen. */
export function toyScene(
  net: NetInput,
  gap = 36,
  sizes: Sizes = BREED,
): { plan: Plan; scene: Scene; wraps: Map<string, Wrapped[]> } {
  const plan = planNet(net);
  const { regular, hyphenate } = scaleTools(TOY_TOOLS, sizes.font);
  const wraps = new Map(net.haltes.map(({ id, naam }) => [id, wrapLabel(naam, regular, hyphenate, 3)]));
  const choice = { connectors: plan.connectors, gapBetween: () => gap };
  return { plan, wraps, scene: buildScene(plan, choice, wraps, sizes, TOY_TOOLS.ascent + TOY_TOOLS.descent) };
}

/** The box of the toy typeface. */
export const TOY_FONT = { ascent: TOY_TOOLS.ascent, descent: TOY_TOOLS.descent };
