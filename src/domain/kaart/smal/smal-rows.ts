import { headingLines, headingStep, type Kop } from '../text/headings.ts';
import type { Plan } from '../rows/plan.ts';
import { markerRadius, type Sizes } from '../model/sizes.ts';
import { stackJoints, type HalteJoints } from './smal-joints.ts';
import type { TextTools, FontBox } from '../text/text-tools.ts';
import type { Wrapped } from '../text/wrap.ts';

/** A heading in the column of labels, with the top of the band that it opens. */
export interface SmalHeading extends Kop {
  zone: number;
  top: number;
  bottom: number;
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

/** The room above and below a heading. */
const HEAD = { above: 14, below: 8 };

/** What the stacking is given beside plan and order. */
export interface SmalFrame {
  labels: Map<string, Wrapped>;
  sizes: Sizes;
  font: FontBox;
  width: number;
  labelX: number;
  tools: TextTools;
}

/** Stacks headings, platform, haltes and rings from top to bottom, each as close as its label and joints allow. */
export function stackRows(plan: Plan, order: string[], frame: SmalFrame): SmalStack {
  const stacker = new RowStacker(plan, frame);
  stacker.addPlatform();
  for (const id of order) stacker.addHalte(id);
  stacker.closeZone();
  for (const ring of plan.graph.rings) stacker.addRing(ring);
  return stacker.finish();
}

class RowStacker {
  private readonly plan: Plan;
  private readonly frame: SmalFrame;
  private readonly stack: SmalStack;
  private edge = 6;
  private zone = -1;

  constructor(plan: Plan, frame: SmalFrame) {
    this.plan = plan;
    this.frame = frame;
    this.stack = { y: new Map(), joints: new Map(), headings: [], platform: [], platformEnd: 0, rings: [], height: 0 };
  }

  addPlatform(): void {
    const platform = this.plan.graph.platform;
    if (!platform) return;
    const { net } = this.plan;
    const zoned = net.haltes.some(({ id, zone }) => zone === net.zones[0]?.id && platform.instappen.includes(id));
    this.openZone(net.zones.length > 0 && zoned ? 0 : -1);
    for (const id of platform.instappen) this.stack.platform.push({ id, y: this.ringRow(id) });
    this.stack.platformEnd = this.edge + 6;
    this.edge += 14;
  }

  addHalte(id: string): void {
    const { sizes } = this.frame;
    this.openZone(this.plan.graph.zoneOf.get(id) ?? -1);
    const radius =
      markerRadius(
        this.plan.net.haltes.find((halte) => halte.id === id)!,
        sizes,
      ) + 1;
    const joints = stackJoints(this.plan, id, radius, sizes);
    this.stack.joints.set(id, joints);
    this.stack.y.set(id, this.row(id, joints.up, joints.down));
  }

  closeZone(): void {
    const last = this.stack.headings.at(-1);
    if (last) last.bottom = this.edge + 6;
  }

  addRing(ring: { lijn: number; haltes: string[] }): void {
    this.edge += 10;
    const heading = this.heading(-1, this.plan.net.lijnen[ring.lijn]!.naam);
    const haltes = ring.haltes.map((id) => ({ id, y: this.ringRow(id) }));
    this.stack.rings.push({ lijn: ring.lijn, heading, haltes });
    this.edge += 14;
  }

  finish(): SmalStack {
    this.stack.height = Math.ceil(this.edge + 10);
    return this.stack;
  }

  private openZone(next: number): void {
    if (next < 0 || next === this.zone) return;
    this.zone = next;
    const last = this.stack.headings.at(-1);
    if (last) last.bottom = this.edge;
    this.stack.headings.push(this.heading(next, this.plan.net.zones[next]!.naam));
  }

  private heading(zone: number, text: string): SmalHeading {
    const { width, labelX, sizes, tools } = this.frame;
    const regels = headingLines(text, width - labelX - 6, tools.bold);
    const made = { zone, top: this.edge, bottom: 0, x: labelX, y: this.edge + HEAD.above + 14, regels };
    this.edge += HEAD.above + regels.length * headingStep(sizes.lineHeight) + HEAD.below;
    return made;
  }

  private ringRow(id: string): number {
    const r = this.frame.sizes.marker + 1;
    return this.row(id, r, r);
  }

  /** Puts a row under the last one and gives its middle. */
  private row(id: string, up: number, down: number): number {
    const { labels, sizes, font } = this.frame;
    const label =
      ((labels.get(id)!.regels.length - 1) * sizes.lineHeight + (font.ascent + font.descent) * sizes.font) / 2;
    const least = Math.max(label, sizes.pitch / 2 - 2);
    const y = this.edge + Math.max(up, least) + 2;
    this.edge = y + Math.max(down, least) + 2;
    return y;
  }
}
