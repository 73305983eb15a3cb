import { group } from 'd3-array';
import { widenCorners } from './concentric.ts';
import type { Drawing, DrawnPath, Point } from '../model/drawing.ts';
import { listNewInk } from '../geometry/ink.ts';
import type { NetInput, TrajectSoort } from '../model/net-input.ts';
import { pathData } from './svg-path.ts';
import { escape } from './svg-text.ts';

/** The colour names of lines that have none of their own, in order. */
const PALETTE = [
  'blauw',
  'oranje',
  'groen',
  'paars',
  'petrol',
  'rood',
  'grijs',
  'zwart',
  'bruin',
  'olijf',
  'roze',
  'staal',
];

/** The colour name of a line; the stylesheet gives each its colour and its pattern. */
export const kleurOf = (net: NetInput, lijn: number): string =>
  net.lijnen[lijn]!.kleur ?? PALETTE[lijn % PALETTE.length]!;

/** Whether a line carries a pattern inside its stroke: the first colour is the plain one, side tracks are dashed. */
export const hasInlay = (net: NetInput, lijn: number, soort: TrajectSoort): boolean =>
  kleurOf(net, lijn) !== PALETTE[0] && !isDashed(soort);

const isDashed = (soort: TrajectSoort): boolean => soort === 'lus' || soort === 'zijspoor';

/** Side tracks lie under the lines they leave, the ring under all. */
const weight = (soort: TrajectSoort): number => (soort === 'ring' ? 0 : isDashed(soort) ? 1 : 2);

interface Track {
  path: DrawnPath;
  runs: Point[][];
}

/** Every line as paths in a group of its own, with the pattern that tells it apart without colour over them. */
export function linesSvg(drawing: Drawing, net: NetInput): string {
  const ink = listNewInk(drawing.paths);
  const tracks = drawing.paths.map((path, i): Track => ({ path, runs: ink[i]! }));
  const groups = group(tracks, ({ path }) => weight(path.soort) * 1000 + net.lijnen.length - path.lijn);
  const widen = widenCorners(drawing.paths);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, list]) => groupSvg(list, net, widen))
    .join('');
}

function groupSvg(list: readonly Track[], net: NetInput, widen: (corner: Point) => number): string {
  const { lijn, soort } = list[0]!.path;
  const id = escape(net.lijnen[lijn]!.id);
  const paths = list.map(({ path, runs }) => {
    const whole = !isDashed(path.soort) || runs.length === 0;
    const d = whole ? pathData(path.punten, path.closed, widen) : runsData(runs, widen);
    return `<path data-lijn="${id}" data-soort="${path.soort}" d="${d}"/>`;
  });
  const inlay = list
    .map(({ path, runs }) => (path.closed ? pathData(path.punten, true) : runsData(runs, widen)))
    .join('');
  if (hasInlay(net, lijn, soort) && inlay !== '') paths.push(`<path class="kaart-inleg" d="${inlay}"/>`);
  return `<g class="kaart-spoor" data-spoor="${id}" data-kleur="${kleurOf(net, lijn)}">${paths.join('')}</g>`;
}

const runsData = (runs: readonly Point[][], widen: (corner: Point) => number): string =>
  runs.map((run) => pathData(run, false, widen)).join('');
