/** A trapezoid with level top and bottom; its x are relative to the anchor of its shape. */
export interface Piece {
  y1: number;
  y2: number;
  left1: number;
  left2: number;
  right1: number;
  right2: number;
}

/** Pieces that move together with one anchor; `label` and `marker` tell what they are, `rij` the branch they belong to. */
export interface Shape {
  anchor: number;
  pieces: Piece[];
}

/** An upright box. */
export const box = (x1: number, x2: number, y1: number, y2: number): Piece => ({
  y1,
  y2,
  left1: x1,
  left2: x1,
  right1: x2,
  right2: x2,
});

/** A 45° band from (x1, y1) to (x2, y2), `half` wide to each side along x. */
export function band(x1: number, y1: number, x2: number, y2: number, half: number): Piece {
  const [top, bottom] = y1 < y2 ? [x1, x2] : [x2, x1];
  return {
    y1: Math.min(y1, y2),
    y2: Math.max(y1, y2),
    left1: top - half,
    left2: bottom - half,
    right1: top + half,
    right2: bottom + half,
  };
}

/** The right edge of a piece at a height, and its left edge. */
const rightAt = (piece: Piece, y: number): number => at(piece.right1, piece.right2, piece, y);
const leftAt = (piece: Piece, y: number): number => at(piece.left1, piece.left2, piece, y);

function at(value1: number, value2: number, { y1, y2 }: Piece, y: number): number {
  if (value1 === value2 || y2 === y1) return value1;
  return value1 + ((value2 - value1) * (Math.min(y2, Math.max(y1, y)) - y1)) / (y2 - y1);
}

/** How far the anchor of `b` must lie right of the anchor of `a` for the two pieces not to touch; -Infinity when they can't. */
export function pieceDistance(a: Piece, b: Piece, clearance: number): number {
  const low = Math.max(a.y1 - clearance, b.y1);
  const high = Math.min(a.y2 + clearance, b.y2);
  if (low >= high) return -Infinity;
  return Math.max(rightAt(a, low) - leftAt(b, low), rightAt(a, high) - leftAt(b, high)) + clearance;
}

/** The same between two shapes: the largest distance that any pair of their pieces asks. */
export function shapeDistance(a: readonly Piece[], b: readonly Piece[], clearance: number): number {
  let distance = -Infinity;
  for (const one of a) for (const two of b) distance = Math.max(distance, pieceDistance(one, two, clearance));
  return distance;
}

/** Whether two pieces with the same anchor touch. */
export function touches(a: readonly Piece[], b: readonly Piece[], clearance: number): boolean {
  return a.some((one) =>
    b.some((two) => pieceDistance(one, two, clearance) > 0 && pieceDistance(two, one, clearance) > 0),
  );
}
