import type { Connector } from '../graph/connectors.ts';
import { band, box, type Piece } from '../geometry/shapes.ts';
import type { Sizes } from '../model/sizes.ts';

/** A joint with its geometry: per line the points from the home row to the branch row, x relative to the joint's anchor. */
export interface Joint {
  connector: Connector;
  /** Per line: [x, y] at the lane of the halte and [x, y] at the lane of the branch. */
  points: Map<number, [[number, number], [number, number]]>;
  pieces: Piece[];
  left: number;
  right: number;
}

/** A box comes nearer to a slope with its corner than with its side: this much more room keeps the same distance. */
export const SLOPE_EXTRA = 2.3;

/** The tangent of 22.5°, which keeps parallel slopes one lane apart; written so that it is the same on every machine. */
const STAGGER = Math.SQRT2 - 1;

/**
 * Lays a joint out: the outer lane turns first and each next one a little later, so that slopes and risers stay
 * parallel. `laneAtHalte` and `laneOnBranch` give heights.
 */
export function buildJoint(
  connector: Connector,
  laneAtHalte: (lijn: number) => number,
  laneOnBranch: (lijn: number) => number,
  sizes: Sizes,
): Joint {
  const { side, end, kind } = connector;
  const sign = end === 'out' ? 1 : -1;
  const lijnen = [...connector.lijnen].sort((a, b) => side * (laneAtHalte(b) - laneAtHalte(a)));
  const outer = laneAtHalte(lijnen[0]!);
  const points: Joint['points'] = new Map();
  const pieces: Piece[] = [];
  const half = sizes.stroke / 2;
  for (const lijn of lijnen) {
    const [y1, y2] = [laneAtHalte(lijn), laneOnBranch(lijn)];
    const step = kind === 'upright' ? 0 : Math.abs(outer - y1) * (kind === 'slope' ? STAGGER : 1);
    const start = sign * step;
    const stop = start + sign * (kind === 'slope' ? Math.abs(y2 - y1) : 0);
    points.set(lijn, [
      [start, y1],
      [stop, y2],
    ]);
    pieces.push(
      kind === 'slope'
        ? band(start, y1, stop, y2, half * Math.SQRT2 + SLOPE_EXTRA)
        : box(start - half, start + half, Math.min(y1, y2) - half, Math.max(y1, y2) + half),
    );
    if (kind === 'slope')
      pieces.push(
        box(start - half, start + half, y1 - half, y1 + half),
        box(stop - half, stop + half, y2 - half, y2 + half),
      );
  }
  const xs = [...points.values()].flatMap(([a, b]) => [a[0], b[0]]);
  return { connector, points, pieces, left: Math.min(...xs), right: Math.max(...xs) };
}
