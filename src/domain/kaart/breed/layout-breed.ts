import { chooseLabels, type LabelChoice } from '../labels/choose-labels.ts';
import type { Connector } from '../graph/connectors.ts';
import { composeBreed } from './compose-breed.ts';
import type { Drawing } from '../model/drawing.ts';
import { findViolations } from '../score/guards.ts';
import { headingWidth } from '../text/headings.ts';
import type { Candidate } from '../labels/label-candidates.ts';
import { listLabelOptions } from '../labels/label-options.ts';
import type { Plan } from '../rows/plan.ts';
import { buildScene, type Scene } from '../scene/scene.ts';
import { aspectOf, marginsOf, rightEdges, sceneHeight } from './scene-extent.ts';
import type { Sizes } from '../model/sizes.ts';
import { spread } from './spread.ts';
import { steeper } from './steeper.ts';
import type { TextTools, FontBox } from '../text/text-tools.ts';
import type { Wrapped } from '../text/wrap.ts';

/** The width at which the landscape form fills a screen of 1,280 pixels: 1,264 units less the half marker of the platform. */
const SCREEN = 1257;

/** The widest shape that still fills a screen and a sheet of paper. */
const WIDEST = 2.4;

/** How many slopes may be made steeper in a row without gain. */
const PATIENCE = 6;

/** How many attempts one drawing may take to become narrower. */
const MOST_TRIES = 24;

/** Wider than this no search for places brings a drawing back to a screen: it scrolls, and is left as it is. */
const HOPELESS = 2680;

/** Pitches beyond which haltes are not set further apart: in a drawing with upright lines, in a small one without and in one that fills most of a screen; and the step. */
const UPRIGHT_PITCH = 37;
const SMALL_PITCH = 62;
const SLOPE_PITCH = 80;
const PITCH_STEP = 3;

interface Attempt {
  scene: Scene;
  connectors: Connector[];
  choice: LabelChoice;
}

/**
 * Lays out the landscape form: left to right, the trunk straight, every label level. Of several plans the first is
 * drawn that fits the width and keeps every hard rule, or else the narrowest.
 */
export function layoutBreed(
  plans: (() => Plan)[],
  wraps: Map<string, Wrapped[]>,
  sizes: Sizes,
  font: FontBox,
  tools: TextTools,
): Drawing {
  let best: { drawing: Drawing; broken: number } | undefined;
  for (const makePlan of plans) {
    const plan = makePlan();
    if (plan.slopes.length > 0 && runsInCircle(plan, wraps, sizes, font)) continue;
    const headWidths = plan.net.zones.map((zone) => headingWidth(zone.naam, tools.bold));
    const found = bestAttempt({ plan, wraps, font, headWidths, target: targetOf(plan) }, sizes);
    const drawing = finish(found, font, tools);
    const broken = plan.slopes.length === 0 ? 0 : findViolations(drawing, plan.net, sizes).length;
    if (!best || broken < best.broken || (broken === best.broken && drawing.breedte < best.drawing.breedte))
      best = { drawing, broken };
    if (plan.slopes.length === 0 || (broken === 0 && found.choice.width <= targetOf(plan))) break;
  }
  return best!.drawing;
}

/** Whether slopes ask for an order from left to right that does not exist: what one must pass lies right of what another must. */
function runsInCircle(plan: Plan, wraps: Map<string, Wrapped[]>, sizes: Sizes, font: FontBox): boolean {
  const choice = { connectors: plan.connectors, gapBetween: () => sizes.gap };
  const { demands } = buildScene(plan, choice, wraps, sizes, font.ascent + font.descent);
  return demands.some(({ from, to }) => from >= to);
}

/** Spreads an attempt over its width and composes the drawing. */
function finish({ scene, choice }: Attempt, font: FontBox, tools: TextTools): Drawing {
  const width = Math.max(choice.width, Math.min(targetOf(scene.plan), 1.9 * (sceneHeight(scene, choice) + 110)));
  const x = spread(scene, choice.fixed, choice.extra, rightEdges(scene, choice), width);
  return { ...composeBreed(scene, choice, x, font, tools), rijen: scene.plan.proof };
}

/** Searches joints, heights and labels of one plan. */
function bestAttempt(given: Given, sizes: Sizes): Attempt {
  const { plan, target } = given;
  let best = attempt(given, plan.connectors, sizes, false);
  if (best.choice.width > target)
    best = narrower(best, attempt(given, plan.connectors, { ...sizes, gap: sizes.gap + sizes.lineHeight }, false));
  best = narrowed(given, best);
  if (best.choice.width > target && best.choice.width < HOPELESS)
    best = narrower(best, attempt(given, best.connectors, best.scene.sizes, true, best.choice.labels));
  return best.choice.width < HOPELESS ? taller(given, gentler(given, plan, roomier(given, best))) : best;
}

/**
 * Sets the haltes further apart, step by step, as long as the drawing stays as narrow. Where lines already climb upright
 * more of them may; where all are slopes they stay slopes.
 */
function roomier(given: Given, start: Attempt): Attempt {
  if (start.choice.width > given.target) return start;
  const isUpright = start.connectors.some((connector, i) => connector.kind !== given.plan.connectors[i]!.kind);
  let [best, step] = [start, PITCH_STEP];
  const most = isUpright ? UPRIGHT_PITCH : start.choice.width > 0.7 * given.target ? SLOPE_PITCH : SMALL_PITCH;
  while (step >= 1 && best.scene.sizes.pitch < most) {
    const pitch = best.scene.sizes.pitch + step;
    const sizes = { ...best.scene.sizes, pitch, trunkPitch: Math.max(pitch, best.scene.sizes.trunkPitch) };
    let tried = attempt(given, best.connectors, sizes, false, best.choice.labels);
    if (isUpright) tried = narrowed(given, tried);
    if (tried.choice.width > given.target) step /= 2;
    else best = tried;
  }
  return best;
}

/** Makes slopes steeper one by one while the drawing is too wide and that helps. */
function narrowed(given: Given, start: Attempt): Attempt {
  let [best, from] = [start, start];
  for (
    let tries = 0, stale = 0;
    best.choice.width > given.target && stale < PATIENCE && tries < MOST_TRIES;
    tries++, stale++
  ) {
    const next =
      from.choice.width < HOPELESS ? steeper(given.plan, from.scene, from.connectors, from.choice.packed) : undefined;
    if (!next) break;
    from = attempt(given, next, from.scene.sizes, false, from.choice.labels);
    if (from.choice.width < best.choice.width - 0.5) [best, stale] = [from, -1];
  }
  return best;
}

/** What stays the same over all attempts. */
interface Given {
  plan: Plan;
  wraps: Map<string, Wrapped[]>;
  font: FontBox;
  headWidths: number[];
  /** The width that the drawing may have without its margins, and how much further out than needed a row is set. */
  target: number;
  lifts?: ReadonlyMap<number, number>;
}

const narrower = (a: Attempt, b: Attempt): Attempt => (b.choice.width < a.choice.width - 0.5 ? b : a);

/** One try: rows are moved apart until every halte has a place for its label, then labels are chosen. */
function attempt(
  { plan, wraps, font, headWidths, target, lifts }: Given,
  connectors: Connector[],
  sizes: Sizes,
  thorough: boolean,
  start?: Map<string, Candidate>,
): Attempt {
  const cramped = new Map<number, number>();
  for (let round = 0; ; round++) {
    const least = (a: number, b: number): number => Math.max(sizes.gap, cramped.get(a) ?? 0, cramped.get(b) ?? 0);
    const gapBetween = (a: number, b: number): number => least(a, b) + Math.max(lifts?.get(a) ?? 0, lifts?.get(b) ?? 0);
    const scene = buildScene(plan, { connectors, gapBetween }, wraps, sizes, font.ascent + font.descent);
    addHeadings(scene, headWidths);
    const options = listLabelOptions(scene, wraps, font);
    if (options.cramped.length === 0 || round > 6)
      return { scene, connectors, choice: chooseLabels(scene, options.options, target, thorough, start) };
    for (const id of options.cramped) cramped.set(plan.decomposition.home.get(id)!, sizes.gap + 14 * (round + 1));
  }
}

/** Turns risers back into slopes, one joint at a time, where that makes the drawing no wider: a slope turns half as far. */
function gentler(given: Given, plan: Plan, start: Attempt): Attempt {
  let best = start;
  plan.connectors.forEach((first, i) => {
    if (best.connectors[i]!.kind === first.kind) return;
    const connectors = best.connectors.map((connector, k) => (k === i ? first : connector));
    const tried = attempt(given, connectors, best.scene.sizes, false, best.choice.labels);
    if (tried.choice.width <= Math.max(given.target, best.choice.width)) best = tried;
  });
  return best;
}

/** Moves the rows of a ribbon apart, step by step, as long as that makes it no wider than it may be. */
function taller(given: Given, start: Attempt): Attempt {
  let best = start;
  for (let step = 0; step < 8 && aspect(best) > WIDEST; step++) {
    const sizes = { ...best.scene.sizes, gap: best.scene.sizes.gap + 4 };
    const tried = attempt(given, best.connectors, sizes, false, best.choice.labels);
    if (tried.choice.width > Math.max(given.target, best.choice.width) || aspect(tried) >= aspect(best)) break;
    best = tried;
  }
  return lift(given, best);
}

/** Moves the outermost row further out where that makes the drawing no wider: one slope grows, and not all. */
function lift(given: Given, start: Attempt): Attempt {
  let [best, lifts]: [Attempt, ReadonlyMap<number, number>] = [start, new Map()];
  const { rows } = given.plan;
  for (const side of [-1, 1])
    for (const step of [32, 16, 8]) {
      const edge = Math.max(...rows.map((row) => side * row));
      if (edge === 0 || aspect(best) <= WIDEST) continue;
      const more = new Map(rows.flatMap((row, i) => (side * row === edge ? [[i, (lifts.get(i) ?? 0) + step]] : [])));
      const tried = attempt(
        { ...given, lifts: new Map([...lifts, ...more]) },
        best.connectors,
        best.scene.sizes,
        false,
        best.choice.labels,
      );
      if (tried.choice.width > Math.max(given.target, best.choice.width) || aspect(tried) >= aspect(best)) continue;
      [best, lifts] = [tried, new Map([...lifts, ...more])];
    }
  return best;
}

const aspect = ({ scene, choice }: Attempt): number => aspectOf(scene, choice);

/** What is left of a screen between the margins. */
const targetOf = (plan: Plan): number => SCREEN - marginsOf(plan);

/** Makes each zone at least as wide as the longest word of its heading. */
function addHeadings(scene: Scene, headWidths: number[]): void {
  const zones = [...scene.anchors.zone].sort((a, b) => a[0] - b[0]);
  let [from, zone] = [0, 0];
  for (const [next, border] of zones) {
    scene.demands.push({ from, to: border, distance: (headWidths[zone] ?? 0) + 16 });
    [from, zone] = [border, next];
  }
}
