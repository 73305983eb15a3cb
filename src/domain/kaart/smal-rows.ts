import type { FontBox } from './label-candidates.ts';
import type { Plan } from './plan.ts';
import type { Sizes } from './sizes.ts';
import { stackJoints, type HalteJoints } from './smal-joints.ts';
import { headingLines, type TextTools } from './text-tools.ts';
import type { Wrapped } from './wrap.ts';

/** A heading in the column of labels, with the top of the band that it opens. */
export interface SmalHeading {
  zone: number;
  top: number;
  bottom: number;
  x: number;
  y: number;
  regels: string[];
}

/** All heights of the portrait form. */
export interface SmalStack {
  y: Map<string, number>;
  joints: Map<string, HalteJoints>;
  headings: SmalHeading[];
  platform: { id: string; y: number }[];
  platformEnd: number;
  rings: { lijn: number; haltes: { id: string; y: number }[]; heading: SmalHeading }[];
  height: number;
}

/** Height of a line of a heading, and the room above and below it. */
const HEAD = { line: 19, above: 14, below: 8 };

/** Stacks headings, platform, haltes and rings from top to bottom, each as close as its label and joints allow. */
export function stackRows(
  plan: Plan,
  order: string[],
  labels: Map<string, Wrapped>,
  sizes: Sizes,
  font: FontBox,
  { width, labelX, tools }: { width: number; labelX: number; tools: TextTools },
): SmalStack {
  const soort = new Map(plan.net.haltes.map((halte) => [halte.id, halte.soort]));
  const stack: SmalStack = { y: new Map(), joints: new Map(), headings: [], platform: [], platformEnd: 0, rings: [], height: 0 };
  let edge = 6;
  let zone = -1;
  const labelHalf = (id: string): number => ((labels.get(id)!.regels.length - 1) * sizes.lineHeight + (font.ascent + font.descent) * sizes.font) / 2;
  const heading = (index: number, text: string): SmalHeading => {
    const regels = headingLines(text, width - labelX - 6, tools.bold).flatMap((line) => line);
    const made = { zone: index, top: edge, bottom: 0, x: labelX, y: edge + HEAD.above + 14, regels };
    edge += HEAD.above + regels.length * HEAD.line + HEAD.below;
    return made;
  };
  const openZone = (next: number): void => {
    if (next === zone) return;
    zone = next;
    const last = stack.headings.at(-1);
    if (last) last.bottom = edge;
    stack.headings.push(heading(next, plan.net.zones[next]!.naam));
  };
  const row = (id: string, up: number, down: number): number => {
    const [above, below] = [Math.max(up, labelHalf(id), sizes.pitch / 2 - 2), Math.max(down, labelHalf(id), sizes.pitch / 2 - 2)];
    const y = edge + above + 2;
    edge = y + below + 2;
    return y;
  };
  const zoneOfPlatform = plan.net.haltes.find((halte) => halte.id === plan.graph.platform?.instappen[0])?.zone;
  if (plan.graph.platform) {
    const index = plan.net.zones.findIndex((z) => z.id === zoneOfPlatform);
    if (index >= 0) openZone(index);
    for (const id of plan.graph.platform.instappen) stack.platform.push({ id, y: row(id, sizes.marker + 1, sizes.marker + 1) });
    stack.platformEnd = edge + 6;
    edge += 14;
  }
  for (const id of order) {
    const own = plan.graph.zoneOf.get(id);
    if (own !== undefined) openZone(own);
    const radius = (soort.get(id) === 'knooppunt' || soort.get(id) === 'bestemming' ? sizes.knooppunt : sizes.marker) + 1;
    const joints = stackJoints(plan, id, radius, sizes);
    stack.joints.set(id, joints);
    stack.y.set(id, row(id, joints.up, joints.down));
  }
  const last = stack.headings.at(-1);
  if (last) last.bottom = edge + 6;
  for (const ring of plan.graph.rings) {
    edge += 10;
    const made = heading(-1, plan.net.lijnen[ring.lijn]!.naam);
    stack.rings.push({ lijn: ring.lijn, heading: made, haltes: ring.haltes.map((id) => ({ id, y: row(id, sizes.marker + 1, sizes.marker + 1) })) });
    edge += 14;
  }
  stack.height = Math.ceil(edge + 10);
  return stack;
}
