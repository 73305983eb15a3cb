import type { Drawing, DrawnPath } from '../model/drawing.ts';
import type { NetInput } from '../model/net-input.ts';
import { grow, overlaps, segmentHits } from '../geometry/occupied.ts';
import { readBack } from './read-back.ts';
import type { Sizes } from '../model/sizes.ts';

/** A hard rule that a drawing breaks, with what breaks it, in Dutch. */
export interface Violation {
  regel: 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6' | 'H7' | 'H8';
  melding: string;
}

/** Checks the hard rules on a finished drawing, from its geometry alone; an empty list means that all hold. */
export function findViolations(drawing: Drawing, net: NetInput, sizes: Sizes): Violation[] {
  return [
    ...offGrid(drawing, net),
    ...backward(drawing, net, sizes),
    ...labelHits(drawing, net, sizes),
    ...missingLabels(drawing, net),
    ...readBack(drawing, net).map((melding): Violation => ({ regel: 'H6', melding })),
    ...closePasses(drawing, net, sizes),
  ];
}

const segments = (path: DrawnPath): [[number, number], [number, number]][] => {
  const points = path.closed ? [...path.punten, path.punten[0]!] : path.punten;
  return points.slice(1).map((point, i) => [points[i]!, point]);
};

function offGrid(drawing: Drawing, net: NetInput): Violation[] {
  return drawing.paths.flatMap((path) =>
    segments(path)
      .filter(([a, b]) => !isOctilinear(b[0] - a[0], b[1] - a[1]))
      .map(([a]): Violation => ({
        regel: 'H1',
        melding: `lijn "${net.lijnen[path.lijn]!.id}" loopt schuin bij ${a.join(', ')}`,
      })),
  );
}

/** Whether a piece runs level, upright or at 45°, within half a degree. */
export function isOctilinear(dx: number, dy: number): boolean {
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI / 45;
  return Math.abs(angle - Math.round(angle)) * 45 <= 0.5 || Math.hypot(dx, dy) < 0.05;
}

function backward(drawing: Drawing, net: NetInput, sizes: Sizes): Violation[] {
  const at = new Map(drawing.haltes.map((halte) => [halte.id, halte]));
  const axis = drawing.vorm === 'breed' ? 'x' : 'y';
  const found: Violation[] = [];
  for (const path of drawing.paths) {
    if (path.soort !== 'gewoon') continue;
    for (let i = 1; i < path.haltes.length; i++) {
      const [a, b] = [path.haltes[i - 1]!, path.haltes[i]!];
      if (at.get(b)![axis] - at.get(a)![axis] < sizes.pitch - 1.01)
        found.push({
          regel: 'H2',
          melding: `van "${a}" naar "${b}" gaat lijn "${net.lijnen[path.lijn]!.id}" niet ver genoeg vooruit`,
        });
    }
  }
  for (const halte of net.haltes) {
    const zone = net.zones.findIndex((z) => z.id === halte.zone);
    const band = drawing.bands.find((b) => b.zone === zone);
    if (zone < 0 || !band || band.breedte === 0) continue;
    const drawn = at.get(halte.id)!;
    const ringed = drawing.paths.some((path) => path.closed && path.haltes.includes(halte.id));
    const inside =
      drawing.vorm === 'breed'
        ? drawn.x > band.x && drawn.x < band.x + band.breedte
        : drawn.y > band.y && drawn.y < band.y + band.hoogte;
    if (!inside && !ringed)
      found.push({ regel: 'H2', melding: `halte "${halte.id}" ligt buiten zone "${halte.zone!}"` });
  }
  return found;
}

function labelHits(drawing: Drawing, net: NetInput, sizes: Sizes): Violation[] {
  const found: Violation[] = [];
  const reach = 2 + sizes.stroke / 2;
  drawing.haltes.forEach((halte, i) => {
    for (const other of drawing.haltes.slice(i + 1))
      if (overlaps(grow(halte.label, 1), grow(other.label, 0.9)))
        found.push({ regel: 'H3', melding: `de namen van "${halte.id}" en "${other.id}" raken elkaar` });
    for (const other of drawing.haltes)
      if (other !== halte && overlaps(grow(halte.label, 2), other.teken))
        found.push({ regel: 'H4', melding: `de naam van "${halte.id}" raakt het teken van "${other.id}"` });
    for (const path of drawing.paths)
      if (segments(path).some(([a, b]) => segmentHits(a, b, grow(halte.label, reach - 0.3))))
        found.push({ regel: 'H4', melding: `de naam van "${halte.id}" raakt lijn "${net.lijnen[path.lijn]!.id}"` });
  });
  return found;
}

function missingLabels(drawing: Drawing, net: NetInput): Violation[] {
  const at = new Map(drawing.haltes.map((halte) => [halte.id, halte.label]));
  return net.haltes.flatMap(({ id, naam, kaartlabel }): Violation[] => {
    const label = at.get(id);
    if (!label) return [{ regel: 'H5', melding: `halte "${id}" staat niet op de kaart` }];
    const plain = (text: string): string => text.replaceAll(/[\s\u00ad-]/gu, '');
    if (plain(label.regels.join('')) !== plain(kaartlabel ?? naam))
      return [{ regel: 'H5', melding: `de naam van "${id}" is afgekapt` }];
    const inside =
      label.x >= 0 &&
      label.y >= 0 &&
      label.x + label.breedte <= drawing.breedte &&
      label.y + label.hoogte <= drawing.hoogte;
    return inside ? [] : [{ regel: 'H5', melding: `de naam van "${id}" valt buiten de kaart` }];
  });
}

function closePasses(drawing: Drawing, net: NetInput, sizes: Sizes): Violation[] {
  const found: Violation[] = [];
  const reach = 1.5 * sizes.stroke;
  const serves = new Map(net.haltes.map(({ id }) => [id, new Set<number>()]));
  net.lijnen.forEach((lijn, i) => {
    for (const id of lijn.trajecten.flatMap((traject) => traject.haltes)) serves.get(id)!.add(i);
  });
  for (const halte of drawing.haltes)
    for (const path of drawing.paths)
      if (
        !serves.get(halte.id)!.has(path.lijn) &&
        segments(path).some(([a, b]) => segmentHits(a, b, grow(halte.teken, reach - sizes.stroke / 2 - 0.5)))
      )
        found.push({
          regel: 'H7',
          melding: `lijn "${net.lijnen[path.lijn]!.id}" loopt te dicht langs halte "${halte.id}"`,
        });
  return found;
}
