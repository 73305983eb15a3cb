import type { Box, Drawing } from '../model/drawing.ts';
import { segmentHits } from '../geometry/occupied.ts';

type Point = [number, number];

/** The smallest angle in degrees between two directions in which lines leave one marker; 180 when none forks. */
export function smallestForkAngle(drawing: Drawing): number {
  let smallest = 180;
  for (const { teken } of drawing.haltes) {
    const angles = drawing.paths.flatMap(({ punten }) =>
      punten.slice(1).flatMap((b, i) => directionsOut(punten[i]!, b, teken)),
    );
    for (const one of angles)
      for (const two of angles) {
        const gap = Math.abs(((one - two + 540) % 360) - 180);
        if (gap > 1) smallest = Math.min(smallest, gap);
      }
  }
  return Math.round(smallest);
}

/** The directions in which a straight piece leaves a box: none, one, or both when it runs through. */
function directionsOut(a: Point, b: Point, box: Box): number[] {
  if (!segmentHits(a, b, box)) return [];
  const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  return [...(isInside(b, box) ? [] : [angle]), ...(isInside(a, box) ? [] : [angle + 180])];
}

const isInside = ([x, y]: Point, box: Box): boolean =>
  x > box.x && x < box.x + box.breedte && y > box.y && y < box.y + box.hoogte;
