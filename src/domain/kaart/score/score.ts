import type { Drawing, DrawnPath, RowProof } from '../model/drawing.ts';
import { isOctilinear, type Violation } from './guards.ts';
import { smallestForkAngle } from './fork-angle.ts';
import type { NetInput } from '../model/net-input.ts';
import { countSeparations } from './separations.ts';
import { countCrossings } from './crossings.ts';

/**
 * The scorecard of one drawing. H1 is the share of octilinear ink, H2 to H8 count what breaks the rule. S12 to S14 are
 * not figures of one drawing and stay null; `rijen` tells how far S1 is from the fewest bends of any rows.
 */
export interface Score {
  H1: number;
  H2: number;
  H3: number;
  H4: number;
  H5: number;
  H6: number;
  H7: number;
  H8: number;
  S1: number;
  S2: number;
  S3: number;
  S4: number;
  S5: number;
  S6: number;
  S7: number;
  S8: number;
  S9: number;
  S10: number;
  S11: number;
  S12: null;
  S13: null;
  S14: null;
  S15: number;
  rijen?: RowProof;
}

/** Works out the scorecard; bends and turns per gewone line, shared ink once, without platform and ring. */
export function scoreDrawing(drawing: Drawing, net: NetInput, violations: Violation[], bytes: number): Score {
  const count = (regel: Violation['regel']): number =>
    violations.filter((violation) => violation.regel === regel).length;
  const corners = new Map<number, { bends: number; turn: number }>();
  net.lijnen.forEach((_, lijn) => {
    const paths = ownPaths(drawing, net, lijn);
    if (paths.length > 0) corners.set(lijn, lineCorners(paths));
  });
  const lines = Math.max(1, corners.size);
  const gaps = drawing.paths.filter((path) => path.soort === 'gewoon').flatMap((path) => neighbourGaps(path, drawing));
  const all = [...corners.values()];
  return {
    H1: octilinearShare(drawing),
    H2: count('H2'),
    H3: count('H3'),
    H4: count('H4'),
    H5: count('H5'),
    H6: count('H6'),
    H7: count('H7'),
    H8: 0,
    S1: round(all.reduce((sum, c) => sum + c.bends, 0) / lines),
    S2: round(all.reduce((sum, c) => sum + c.turn, 0) / lines),
    S3: countCrossings(drawing),
    S4: round(Math.min(drawing.font, (drawing.font * 1280) / drawing.breedte)),
    S5: round(drawing.breedte / drawing.hoogte),
    S6: gaps.length > 0 ? round(Math.min(...gaps) / mean(gaps)) : 1,
    S7: round(variation(trunkGaps(drawing, net))),
    S8: smallestForkAngle(drawing),
    S9: drawing.paths.reduce((sum, path) => sum + loneDiagonals(path), 0),
    S10: countSeparations(drawing),
    S11: emptyShare(drawing),
    S12: null,
    S13: null,
    S14: null,
    S15: bytes,
    ...(drawing.rijen ? { rijen: drawing.rijen } : {}),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const variation = (values: number[]): number =>
  values.length < 2 ? 0 : Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2))) / mean(values);

/** The gewone paths of a line, without the feeders of a platform: two-halte trajecten from an instap. */
function ownPaths(drawing: Drawing, net: NetInput, lijn: number): DrawnPath[] {
  const instap = new Set(net.haltes.filter((halte) => halte.soort === 'instap').map((halte) => halte.id));
  return drawing.paths.filter(
    (path) =>
      path.lijn === lijn && path.soort === 'gewoon' && !(path.haltes.length === 2 && instap.has(path.haltes[0]!)),
  );
}

/** Corners of over ten degrees, each place counted once however many trajecten pass it. */
function lineCorners(paths: DrawnPath[]): { bends: number; turn: number } {
  const seen = new Set<string>();
  let turn = 0;
  for (const { punten } of paths)
    for (let i = 1; i + 1 < punten.length; i++) {
      const [a, b, c] = [punten[i - 1]!, punten[i]!, punten[i + 1]!];
      const angle = Math.abs(turnAt(a, b, c));
      const key = `${b.join()} ${String(Math.round(angle))}`;
      if (angle <= 10 || seen.has(key)) continue;
      seen.add(key);
      turn += angle;
    }
  return { bends: seen.size, turn };
}

function turnAt(a: [number, number], b: [number, number], c: [number, number]): number {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return (Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy) * 180) / Math.PI;
}

function octilinearShare(drawing: Drawing): number {
  let [straight, good] = [0, 0];
  for (const { punten } of drawing.paths)
    for (let i = 1; i < punten.length; i++) {
      const [dx, dy] = [punten[i]![0] - punten[i - 1]![0], punten[i]![1] - punten[i - 1]![1]];
      straight += Math.hypot(dx, dy);
      if (isOctilinear(dx, dy)) good += Math.hypot(dx, dy);
    }
  return straight === 0 ? 1 : Math.round((good / straight) * 1e4) / 1e4;
}

function neighbourGaps(path: DrawnPath, drawing: Drawing): number[] {
  const at = new Map(drawing.haltes.map((halte) => [halte.id, halte]));
  return path.haltes.slice(1).map((id, i) => {
    const [a, b] = [at.get(path.haltes[i]!)!, at.get(id)!];
    return Math.hypot(b.x - a.x, b.y - a.y);
  });
}

/** Gaps along the longest path, those beside a parallel section left out: no other halte may lie between the two. */
function trunkGaps(drawing: Drawing, net: NetInput): number[] {
  const longest = drawing.paths
    .filter((path) => path.soort === 'gewoon')
    .sort((a, b) => b.haltes.length - a.haltes.length)[0];
  if (!longest) return [];
  const at = new Map(drawing.haltes.map((halte) => [halte.id, halte]));
  const axis = drawing.vorm === 'breed' ? 'x' : 'y';
  const ring = new Set(drawing.paths.filter((path) => path.closed).flatMap((path) => path.haltes));
  const others = net.haltes
    .filter(({ id }) => !longest.haltes.includes(id) && !ring.has(id))
    .map(({ id }) => at.get(id)![axis]);
  return longest.haltes.slice(1).flatMap((id, i) => {
    const [from, to] = [at.get(longest.haltes[i]!)![axis], at.get(id)![axis]];
    return others.some((place) => place > from && place < to) ? [] : [to - from];
  });
}

/** Slopes that return at once to the row they left: ornament without a reason. */
function loneDiagonals({ punten }: DrawnPath): number {
  let lone = 0;
  for (let i = 2; i + 1 < punten.length; i++) {
    const [a, b, c, d] = [punten[i - 2]!, punten[i - 1]!, punten[i]!, punten[i + 1]!];
    if (
      turnAt(a, b, c) * turnAt(b, c, d) > 0 &&
      Math.abs(turnAt(a, b, c)) < 50 &&
      Math.hypot(c[0] - b[0], c[1] - b[1]) < 20
    )
      lone++;
  }
  return lone;
}

function emptyShare(drawing: Drawing): number {
  const cell = 64;
  const used = new Set<string>();
  const mark = (x: number, y: number): void =>
    void used.add(`${String(Math.floor(x / cell))} ${String(Math.floor(y / cell))}`);
  for (const { label, teken } of drawing.haltes)
    for (const box of [label, teken]) for (let x = box.x; x <= box.x + box.breedte; x += 16) mark(x, box.y);
  for (const { punten } of drawing.paths)
    for (let i = 1; i < punten.length; i++) {
      const [a, b] = [punten[i - 1]!, punten[i]!];
      const steps = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 16);
      for (let s = 0; s <= steps; s++)
        mark(a[0] + ((b[0] - a[0]) * s) / Math.max(1, steps), a[1] + ((b[1] - a[1]) * s) / Math.max(1, steps));
    }
  const cells = Math.ceil(drawing.breedte / cell) * Math.ceil(drawing.hoogte / cell);
  return round(1 - used.size / cells);
}
