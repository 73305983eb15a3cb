import { SLOPE_EXTRA } from './joints.ts';
import type { Plan } from '../rows/plan.ts';
import type { Wrapped } from '../text/wrap.ts';
import { band, box, type Piece } from '../geometry/shapes.ts';
import type { Sizes } from '../model/sizes.ts';

/** One instap on the platform, its label to the right of its marker. */
export interface PlatformStop {
  id: string;
  y: number;
  regels: string[];
  width: number;
  height: number;
}

/** The station hall: instappen under each other on one upright track that bends into the trunk. */
export interface PlatformPlan {
  stops: PlatformStop[];
  y: number;
  pieces: Piece[];
  width: number;
}

/** Size of the slope by which the upright track joins the row of the fed halte. */
export const PLATFORM_BEND = 16;

/** Stacks the instappen half above and half below the row of the halte they feed. */
export function buildPlatform(
  plan: Plan,
  y: number,
  wraps: Map<string, Wrapped[]>,
  sizes: Sizes,
  fontBox: number,
): PlatformPlan | undefined {
  const platform = plan.graph.platform;
  if (!platform) return undefined;
  const labelled = platform.instappen.map((id) => {
    const wrap = pickWrap(wraps.get(id)!);
    const height = (wrap.regels.length - 1) * sizes.lineHeight + fontBox * sizes.font;
    return { id, regels: wrap.regels, width: wrap.width, height, y: 0 };
  });
  const half = Math.ceil(labelled.length / 2);
  const stops = [
    ...stack(labelled.slice(0, half).reverse(), y, -1, sizes).reverse(),
    ...stack(labelled.slice(half), y, 1, sizes),
  ];
  const r = sizes.marker + 1;
  const stroke = sizes.stroke / 2;
  const pieces: Piece[] = stops.flatMap((stop) => [
    box(-r, r, stop.y - r, stop.y + r),
    box(r, r + 5 + stop.width + 2, stop.y - stop.height / 2, stop.y + stop.height / 2),
  ]);
  const [top, bottom] = [stops[0]!.y, stops.at(-1)!.y];
  if (top < y)
    pieces.push(
      box(-stroke, stroke, top, y - PLATFORM_BEND),
      band(0, y - PLATFORM_BEND, PLATFORM_BEND, y, stroke * Math.SQRT2 + SLOPE_EXTRA),
    );
  if (bottom > y)
    pieces.push(
      box(-stroke, stroke, y + PLATFORM_BEND, bottom),
      band(0, y + PLATFORM_BEND, PLATFORM_BEND, y, stroke * Math.SQRT2 + SLOPE_EXTRA),
    );
  return { stops, y, pieces, width: r + 5 + Math.max(...stops.map((stop) => stop.width)) };
}

function pickWrap(wraps: Wrapped[]): Wrapped {
  const whole = wraps.filter((wrap) => wrap.hyphens === 0);
  const pool = whole.length > 0 ? whole : wraps;
  return pool.find((wrap) => wrap.width <= 104) ?? pool.reduce((best, wrap) => (wrap.width < best.width ? wrap : best));
}

function stack(stops: PlatformStop[], y: number, side: 1 | -1, sizes: Sizes): PlatformStop[] {
  let edge = y + side * 38;
  return stops.map((stop) => {
    const room = Math.max(stop.height, 2 * sizes.marker + 2);
    const middle = edge + (side * room) / 2;
    edge = middle + side * (room / 2 + 10);
    return { ...stop, y: middle };
  });
}
