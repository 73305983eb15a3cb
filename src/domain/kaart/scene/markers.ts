import type { Plan } from '../rows/plan.ts';
import { markerRadius, type Sizes } from '../model/sizes.ts';

/** The box of a marker around the point of its halte. */
export interface Marker {
  y: number;
  half: number;
  top: number;
  bottom: number;
}

/** The marker of each halte: a ring where one line stops, a pill across exactly the lanes that stop elsewhere. */
export function buildMarkers(plan: Plan, heights: number[], sizes: Sizes): Map<string, Marker> {
  const markers = new Map<string, Marker>();
  for (const halte of plan.net.haltes) {
    const home = plan.decomposition.home.get(halte.id);
    if (home === undefined) continue;
    const lanes = [...(plan.slots.get(halte.id)?.values() ?? [0])];
    const y = heights[home]!;
    const radius = markerRadius(halte, sizes);
    const isEnd = halte.soort === 'bestemming';
    const half = (isEnd ? radius + 3 : radius) + 1;
    const more = isEnd ? 4 : 0;
    const [low, high] = lanes.length === 0 ? [0, 0] : [Math.min(...lanes), Math.max(...lanes)];
    markers.set(halte.id, {
      y,
      half,
      top: y + low * sizes.lane - radius - 1 - more,
      bottom: y + high * sizes.lane + radius + 1 + more,
    });
  }
  return markers;
}
