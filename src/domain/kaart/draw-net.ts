import type { Drawing } from './model/drawing.ts';
import { findViolations, type Violation } from './score/guards.ts';
import { toKaart, type Kaart } from './kaart.ts';
import { layoutKaart, type KaartTools, type Vorm } from './layout-kaart.ts';
import type { NetInput } from './model/net-input.ts';
import { scoreDrawing } from './score/score.ts';
import { BREED, SMAL } from './model/sizes.ts';
import { renderSvg, type SvgOptions } from './svg/svg.ts';

/** A finished map in every form in which it is asked for. */
export interface DrawnNet {
  drawing: Drawing;
  kaart: Kaart;
  svg: string;
  violations: Violation[];
}

/** Lays out, checks, scores and writes one form of a net. */
export function drawNet(net: NetInput, vorm: Vorm, tools: KaartTools, options: Omit<SvgOptions, 'ascent'>): DrawnNet {
  const drawing = layoutKaart(net, vorm, tools);
  const violations = findViolations(drawing, net, vorm === 'breed' ? BREED : SMAL);
  const plain = renderSvg(drawing, net, { ...options, head: '', ascent: tools.ascent });
  const svg = options.head ? renderSvg(drawing, net, { ...options, ascent: tools.ascent }) : plain;
  return {
    drawing,
    svg,
    violations,
    kaart: toKaart(drawing, net, scoreDrawing(drawing, net, violations, plain.length)),
  };
}
