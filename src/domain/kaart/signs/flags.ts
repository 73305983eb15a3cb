import type { Badge, Box, DrawnHalte, DrawnPath } from '../model/drawing.ts';
import type { Occupied } from '../geometry/occupied.ts';

/** The left top of a block of letters. */
type Place = [number, number];

/** How far along a line its letter may stand from the halte where it begins or ends. */
const NEAR = 80;

/**
 * The letters of lines that begin or end in a bundle, where none fits on its own lane: side by side at the name of the
 * halte or at its marker, in the order of the lanes.
 */
export function placeFlags(
  haltes: readonly DrawnHalte[],
  paths: readonly DrawnPath[],
  badges: readonly Badge[],
  occupied: Occupied,
  size: number,
  right: number,
): Badge[] {
  return haltes.flatMap((halte) => {
    // A line that is alone there has its letter on it.
    if (halte.lijnen.length < 2) return [];
    const lines = endingLines(halte, paths).filter((lijn) => !badges.some((b) => b.lijn === lijn && isNear(b, halte)));
    const place = lines.length === 0 ? undefined : findFlagPlace(halte, lines.length, occupied, size, right);
    if (!place) return [];
    occupied.claim(place.box);
    return lines.map((lijn, i) => ({
      lijn,
      x: place.box.x + size / 2 + (i % place.columns) * (size + 1),
      y: place.box.y + size / 2 + Math.floor(i / place.columns) * (size + 1),
    }));
  });
}

/** The letter of a line that has none yet, at the first of its haltes with room at the name or the marker. */
export function placeLoneFlag(
  lijn: number,
  haltes: readonly DrawnHalte[],
  paths: readonly DrawnPath[],
  occupied: Occupied,
  size: number,
  right: number,
): Badge[] {
  const drawn = new Map(haltes.map((halte) => [halte.id, halte]));
  const own = new Set(paths.filter((path) => path.lijn === lijn).flatMap((path) => path.haltes));
  for (const id of own) {
    const halte = drawn.get(id);
    const place = halte && findFlagPlace(halte, 1, occupied, size, right);
    if (!place) continue;
    occupied.claim(place.box);
    return [{ lijn, x: place.box.x + size / 2, y: place.box.y + size / 2 }];
  }
  return [];
}

const isNear = ({ x, y }: Badge, { teken }: DrawnHalte): boolean =>
  x > teken.x - NEAR && x < teken.x + teken.breedte + NEAR && y > teken.y - NEAR && y < teken.y + teken.hoogte + NEAR;

/** The lines of which a gewoon path begins or ends at a halte and none runs through, from the first lane to the last. */
function endingLines(halte: DrawnHalte, paths: readonly DrawnPath[]): number[] {
  const own = paths.filter(({ soort, haltes }) => soort === 'gewoon' && haltes.includes(halte.id));
  const through = new Set(
    own.filter(({ haltes }) => ![haltes[0], haltes.at(-1)].includes(halte.id)).map(({ lijn }) => lijn),
  );
  const begins = new Set(own.filter(({ haltes }) => haltes[0] === halte.id).map(({ lijn }) => lijn));
  const goesOn = (lijn: number): boolean =>
    begins.has(lijn) && own.some((path) => path.lijn === lijn && path.haltes.at(-1) === halte.id);
  const ends = own.filter(({ lijn }) => !through.has(lijn) && !goesOn(lijn));
  const lane = ({ haltes, punten }: DrawnPath): number => {
    const [x, y] = haltes[0] === halte.id ? punten[0]! : punten.at(-1)!;
    return x + y;
  };
  return [...new Set([...ends].sort((a, b) => lane(a) - lane(b)).map(({ lijn }) => lijn))];
}

/** The first free place for a block of letters, in one row, else in more, against the name or the marker. */
function findFlagPlace(
  { teken, label, x }: DrawnHalte,
  count: number,
  occupied: Occupied,
  size: number,
  right: number,
): { box: Box; columns: number } | undefined {
  const gap = 3;
  for (let rows = 1; rows <= Math.min(3, count); rows++) {
    const columns = Math.ceil(count / rows);
    const [breedte, hoogte] = [columns * (size + 1) - 1, rows * (size + 1) - 1];
    const middle = label.x + label.breedte / 2;
    const atName: Place[] = [
      [middle - breedte / 2, label.y - gap - hoogte],
      [middle - breedte / 2, label.y + label.hoogte + gap],
    ];
    const atMarker: Place[] = [
      [x - breedte / 2, teken.y - gap - 1 - hoogte],
      [x - breedte / 2, teken.y + teken.hoogte + gap + 1],
    ];
    const besideName: Place[] = [
      [label.x + label.breedte + gap + 2, label.y + (label.hoogte - hoogte) / 2],
      [label.x - breedte - gap - 2, label.y + (label.hoogte - hoogte) / 2],
    ];
    // Above or below a name in a column of names a letter would seem to be of its neighbour.
    const inColumn = label.x > teken.x + teken.breedte || label.x + label.breedte < teken.x;
    const places = inColumn ? [...atMarker, ...besideName, ...atName] : [...atName, ...atMarker, ...besideName];
    for (const [left, top] of places) {
      const box = { x: Math.round(left), y: Math.round(top), breedte, hoogte };
      if (box.x >= 4 && box.x + breedte <= right - 4 && box.y >= 4 && occupied.isFree(box, 2)) return { box, columns };
    }
  }
  return undefined;
}
