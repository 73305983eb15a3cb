import type { Drawing } from '../src/domain/kaart/model/drawing.ts';
import type { NetInput } from '../src/domain/kaart/model/net-input.ts';
import type { Plan } from '../src/domain/kaart/rows/plan.ts';

type Place = [x: number, y: number];

const INK = ['#1a2f9f', '#c75f00', '#6b747e', '#2f9560', '#9c0f2b'];
const [PITCH, ROW, LANE] = [110, 56, 8];

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** A page of a schematic drawing, black on white, in a typeface that every reader has. */
function page(width: number, height: number, parts: readonly string[]): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="system-ui, sans-serif" font-size="12">`;
  return `${[open, `<rect width="100%" height="100%" fill="#fff"/>`, ...parts, '</svg>'].join('\n')}\n`;
}

const text = ([x, y]: Place, words: string, more = ''): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="middle"${more}>${words}</text>`;

const dot = ([x, y]: Place): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="5" fill="#fff" stroke="#16191d" stroke-width="2"/>`;

/** The haltes of a plan on a grid, every traject as straight strokes between them. */
function grid(net: NetInput, at: (id: string) => Place, shift: (id: string, lijn: number) => number): string[] {
  const strokes = net.lijnen.flatMap(({ trajecten }, lijn) =>
    trajecten.map(({ haltes, soort }) => {
      const points = haltes.map((id): Place => [at(id)[0], at(id)[1] + shift(id, lijn)]);
      const dash = soort === 'gewoon' ? '' : ' stroke-dasharray="6 4"';
      return `<polyline points="${points.map((point) => point.map(round).join()).join(' ')}" fill="none" stroke="${INK[lijn % INK.length]!}" stroke-width="4"${dash}/>`;
    }),
  );
  const marks = net.haltes.map(
    ({ id, naam, kaartlabel }) => dot(at(id)) + text([at(id)[0], at(id)[1] + 24], kaartlabel ?? naam),
  );
  return [...strokes, ...marks];
}

/** Phase 1: each halte in its layer, from left to right; what shares a layer stands in one column. */
export function drawLayers(net: NetInput, { layers }: Plan): string {
  const columns = new Map<number, string[]>();
  for (const { id } of net.haltes) columns.set(layers.get(id)!, [...(columns.get(layers.get(id)!) ?? []), id]);
  const at = (id: string): Place => {
    const layer = layers.get(id)!;
    return [60 + layer * PITCH, 60 + columns.get(layer)!.indexOf(id) * ROW];
  };
  const last = Math.max(...layers.values());
  const heads = Array.from({ length: last + 1 }, (_, i) =>
    text([60 + i * PITCH, 24], `laag ${i}`, ' font-weight="700"'),
  );
  const height = 60 + Math.max(...[...columns.values()].map((ids) => ids.length)) * ROW;
  return page(120 + last * PITCH, height, [...heads, ...grid(net, at, () => 0)]);
}

/** Phases 2 and 3: each branch on its row; with lanes, lines that ride together lie side by side. */
export function drawRows(net: NetInput, { layers, rows, decomposition, slots }: Plan, hasLanes: boolean): string {
  const used = rows.length > 0 ? rows : [0];
  const [low, high] = [Math.min(...used), Math.max(...used)];
  const y = (row: number): number => 40 + (row - low) * ROW;
  const at = (id: string): Place => [60 + layers.get(id)! * PITCH, y(rows[decomposition.home.get(id)!]!)];
  const shift = (id: string, lijn: number): number => (hasLanes ? (slots.get(id)?.get(lijn) ?? 0) * LANE : 0);
  const guides = Array.from(
    { length: high - low + 1 },
    (_, i) => `<path d="M0 ${round(y(low + i))}H2000" stroke="#d3d8de"/>`,
  );
  return page(120 + Math.max(...layers.values()) * PITCH, y(high) + 44, [...guides, ...grid(net, at, shift)]);
}

/** Phase 4: where every marker and every label came to lie. */
export function drawPlaces({ haltes, breedte, hoogte }: Drawing): string {
  const box = (b: { x: number; y: number; breedte: number; hoogte: number }, look: string): string =>
    `<rect x="${round(b.x)}" y="${round(b.y)}" width="${round(b.breedte)}" height="${round(b.hoogte)}" ${look}/>`;
  const parts = haltes.flatMap(({ teken, label }) => [
    box(teken, 'fill="#16191d"'),
    box(label, 'fill="#ffd43b"'),
    ...label.regels.map((regel, i) =>
      text([label.x + label.breedte / 2, label.y + 11 + 14 * i], regel, ' font-size="10"'),
    ),
  ]);
  return page(breedte, hoogte, parts);
}

/** Phase 5: the lines as the chain of points that the rules and scores look at. */
export function drawTraces({ paths, haltes, breedte, hoogte }: Drawing): string {
  const lines = paths.map(({ punten, lijn }) => {
    const points = punten.map((point) => point.map(round).join()).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${INK[lijn % INK.length]!}" stroke-width="2"/>`;
  });
  const corners = paths.flatMap(({ punten }) =>
    punten.map(([x, y]) => `<rect x="${round(x - 2.5)}" y="${round(y - 2.5)}" width="5" height="5" fill="#16191d"/>`),
  );
  const markers = haltes.map(
    ({ teken }) =>
      `<rect x="${round(teken.x)}" y="${round(teken.y)}" width="${round(teken.breedte)}" height="${round(teken.hoogte)}" fill="none" stroke="#757e88"/>`,
  );
  return page(breedte, hoogte, [...markers, ...lines, ...corners]);
}
