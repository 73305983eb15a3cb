import { chooseLabels, type LabelChoice } from './choose-labels.ts';
import { canBeUpright, type Connector } from './connectors.ts';
import { composeBreed } from './compose-breed.ts';
import type { Drawing } from './drawing.ts';
import { findViolations } from './guards.ts';
import type { Candidate, FontBox } from './label-candidates.ts';
import { listLabelOptions } from './label-options.ts';
import type { Plan } from './plan.ts';
import { buildScene, type Scene } from './scene.ts';
import type { Sizes } from './sizes.ts';
import { spread } from './spread.ts';
import { headingWidth, type TextTools } from './text-tools.ts';
import type { Wrapped } from './wrap.ts';

/** The width at which the landscape form fills a screen of 1,280 pixels: 1,264 units less the margins beside a frame and the half marker of the platform. */
const TARGET = 1215;

/** The widest shape that still fills a screen and a sheet of paper. */
const WIDEST = 2.3;

/** How many slopes may be made steeper in a row without gain. */
const PATIENCE = 6;

/** How many attempts one drawing may take to become narrower. */
const MOST_TRIES = 24;

/** Wider than this no search for places brings a drawing back to a screen: it scrolls, and is left as it is. */
const HOPELESS = 2.2 * TARGET;

/** Pitches beyond which haltes are not set further apart, in a drawing with and without upright lines, and the step. */
const UPRIGHT_PITCH = 37;
const SLOPE_PITCH = 62;
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
    const found = bestAttempt({ plan, wraps, font, headWidths }, sizes);
    const drawing = finish(found, font, tools);
    const broken = plan.slopes.length === 0 ? 0 : findViolations(drawing, plan.net, sizes).length;
    if (!best || broken < best.broken || (broken === best.broken && drawing.breedte < best.drawing.breedte))
      best = { drawing, broken };
    if (plan.slopes.length === 0 || (broken === 0 && found.choice.width <= TARGET)) break;
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
  const width = Math.max(choice.width, Math.min(TARGET, 1.9 * sceneHeight(scene, choice)));
  const x = spread(scene, choice.fixed, choice.extra, rightEdges(scene, choice), width);
  return { ...composeBreed(scene, choice, x, font, tools), rijen: scene.plan.proof };
}

/** Searches joints, heights and labels of one plan. */
function bestAttempt(given: Given, sizes: Sizes): Attempt {
  const { plan } = given;
  let best = attempt(given, plan.connectors, sizes, false);
  if (best.choice.width > TARGET)
    best = narrower(best, attempt(given, plan.connectors, { ...sizes, gap: sizes.gap + sizes.lineHeight }, false));
  best = narrowed(given, best);
  if (best.choice.width > TARGET && best.choice.width < HOPELESS)
    best = narrower(best, attempt(given, best.connectors, best.scene.sizes, true, best.choice.labels));
  return best.choice.width < HOPELESS ? taller(given, gentler(given, plan, roomier(given, best))) : best;
}

/**
 * Sets the haltes further apart, step by step, as long as the drawing stays as narrow. Where lines already climb upright
 * more of them may; where all are slopes they stay slopes.
 */
function roomier(given: Given, start: Attempt): Attempt {
  if (start.choice.width > TARGET) return start;
  const isUpright = start.connectors.some((connector, i) => connector.kind !== given.plan.connectors[i]!.kind);
  let [best, step] = [start, PITCH_STEP];
  while (step >= 1 && best.scene.sizes.pitch < (isUpright ? UPRIGHT_PITCH : SLOPE_PITCH)) {
    const pitch = best.scene.sizes.pitch + step;
    const sizes = { ...best.scene.sizes, pitch, trunkPitch: Math.max(pitch, best.scene.sizes.trunkPitch) };
    let tried = attempt(given, best.connectors, sizes, false, best.choice.labels);
    if (isUpright) tried = narrowed(given, tried);
    if (tried.choice.width > TARGET) step /= 2;
    else best = tried;
  }
  return best;
}

/** Makes slopes steeper one by one while the drawing is too wide and that helps. */
function narrowed(given: Given, start: Attempt): Attempt {
  let [best, from] = [start, start];
  for (
    let tries = 0, stale = 0;
    best.choice.width > TARGET && stale < PATIENCE && tries < MOST_TRIES;
    tries++, stale++
  ) {
    const next = from.choice.width < HOPELESS ? steeper(given.plan, from) : undefined;
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
}

const narrower = (a: Attempt, b: Attempt): Attempt => (b.choice.width < a.choice.width - 0.5 ? b : a);

/** One try: rows are moved apart until every halte has a place for its label, then labels are chosen. */
function attempt(
  { plan, wraps, font, headWidths }: Given,
  connectors: Connector[],
  sizes: Sizes,
  thorough: boolean,
  start?: Map<string, Candidate>,
): Attempt {
  const cramped = new Map<number, number>();
  for (let round = 0; ; round++) {
    const gapBetween = (a: number, b: number): number => Math.max(sizes.gap, cramped.get(a) ?? 0, cramped.get(b) ?? 0);
    const scene = buildScene(plan, { connectors, gapBetween }, wraps, sizes, font.ascent + font.descent);
    addHeadings(scene, headWidths);
    const options = listLabelOptions(scene, wraps, font);
    if (options.cramped.length === 0 || round > 6)
      return { scene, connectors, choice: chooseLabels(scene, options.options, TARGET, thorough, start) };
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
    if (tried.choice.width <= Math.max(TARGET, best.choice.width)) best = tried;
  });
  return best;
}

/** Moves the rows of a ribbon apart, step by step, as long as that makes it no wider than it may be. */
function taller(given: Given, start: Attempt): Attempt {
  let best = start;
  for (let step = 0; step < 8 && aspect(best) > WIDEST; step++) {
    const sizes = { ...best.scene.sizes, gap: best.scene.sizes.gap + 4 };
    const tried = attempt(given, best.connectors, sizes, false, best.choice.labels);
    if (tried.choice.width > Math.max(TARGET, best.choice.width) || aspect(tried) >= aspect(best)) break;
    best = tried;
  }
  return best;
}

const aspect = ({ scene, choice }: Attempt): number => choice.width / sceneHeight(scene, choice);

/** Makes each zone at least as wide as the longest word of its heading. */
function addHeadings(scene: Scene, headWidths: number[]): void {
  const zones = [...scene.anchors.zone].sort((a, b) => a[0] - b[0]);
  let [from, zone] = [0, 0];
  for (const [next, border] of zones) {
    scene.demands.push({ from, to: border, distance: (headWidths[zone] ?? 0) + 16 });
    [from, zone] = [border, next];
  }
}

/** Turns the slopes on the longest path into upright risers, or risers beside the marker where another line stands upright. */
function steeper(plan: Plan, { scene, connectors, choice }: Attempt): Connector[] | undefined {
  const path = new Set<number>();
  const { x, pushedBy } = choice.packed;
  for (let at = x.indexOf(Math.max(...x)); at >= 0; at = pushedBy[at]!) path.add(at);
  const index = connectors.findIndex((connector, i) => {
    const anchor = scene.anchors.joint.get(scene.joints[i]!);
    const isAlone = plan.slopes.some((slope) => slope.branch === connector.branch);
    return connector.kind === 'slope' && anchor !== undefined && path.has(anchor) && !isAlone;
  });
  if (index < 0) return undefined;
  return connectors.map((connector, i) => {
    if (i !== index) return connector;
    const upright =
      plan.slots.get(connector.halte)!.has(connector.lijnen[0]!) &&
      isOutermost(connector, connectors, plan) &&
      canBeUpright(connector, connectors);
    return { ...connector, kind: upright ? 'upright' : 'riser' };
  });
}

/** Whether no other line hangs on the same side of the halte and comes from further: that would cross an upright one. */
function isOutermost(connector: Connector, all: Connector[], { rows, decomposition }: Plan): boolean {
  const reach = ({ branch, halte }: Connector): number =>
    Math.abs(rows[branch]! - rows[decomposition.home.get(halte)!]!);
  return all.every(
    (other) =>
      other.halte !== connector.halte ||
      other.side !== connector.side ||
      other.end !== connector.end ||
      reach(other) <= reach(connector),
  );
}

function rightEdges(scene: Scene, choice: LabelChoice): number[] {
  const edges = new Array<number>(scene.anchors.count).fill(0);
  for (const shape of scene.shapes)
    for (const piece of shape.pieces) edges[shape.anchor] = Math.max(edges[shape.anchor]!, piece.right1, piece.right2);
  for (const [id, label] of choice.labels) {
    const anchor = scene.anchors.halte.get(id)!;
    edges[anchor] = Math.max(edges[anchor]!, label.piece.right1);
  }
  return edges;
}

function sceneHeight(scene: Scene, choice: LabelChoice): number {
  const pieces = [
    ...scene.shapes.flatMap((shape) => shape.pieces),
    ...[...choice.labels.values()].map((label) => label.piece),
  ];
  return Math.max(...pieces.map((p) => p.y2)) - Math.min(...pieces.map((p) => p.y1)) + 110;
}
