import type { Box, Drawing } from '../../src/domain/kaart/model/drawing.ts';
import { headingBoxes } from '../../src/domain/kaart/text/headings.ts';
import { KIND_NAMES } from '../../src/domain/kaart/signs/legend.ts';
import type { NetInput } from '../../src/domain/kaart/model/net-input.ts';
import { around, overlaps, segmentHits } from '../../src/domain/kaart/geometry/occupied.ts';
import { LEGEND_BREED, LEGEND_SMAL } from '../../src/domain/kaart/model/sizes.ts';
import { scaleTools, type TextTools } from '../../src/domain/kaart/text/text-tools.ts';

interface Named extends Box {
  name: string;
}

/**
 * What the hard rules leave open: a sign, heading or legend that lies over something else or off the canvas, and a line
 * whose letter is nowhere on the map. From the drawing alone.
 */
export function findCovered(drawing: Drawing, net: NetInput, tools: TextTools): string[] {
  const scaled = scaleTools(tools, drawing.font);
  const signs = [...letters(drawing, net), ...heads(drawing, scaled), ...legend(drawing, net, scaled)];
  const places = drawing.haltes.flatMap(({ id, teken, label }) => [
    { name: `marker of ${id}`, ...teken },
    { name: `name of ${id}`, ...label },
  ]);
  const covered = signs.flatMap((sign, i) =>
    [...places, ...signs.slice(i + 1)]
      .filter((other) => overlaps(sign, other))
      .map((other) => `${sign.name} lies over ${other.name}`),
  );
  const off = signs.filter(
    ({ x, y, breedte, hoogte }) => x < 0 || y < 0 || x + breedte > drawing.breedte || y + hoogte > drawing.hoogte,
  );
  const shown = new Set(drawing.badges.map(({ lijn }) => lijn));
  return [
    ...covered,
    ...off.map(({ name }) => `${name} falls off the canvas`),
    ...struck(drawing, [...heads(drawing, scaled), ...legend(drawing, net, scaled)]),
    ...net.lijnen.flatMap(({ id }, lijn) => (shown.has(lijn) ? [] : [`line ${id} has its letter nowhere`])),
  ];
}

const letters = ({ badges, badge: size }: Drawing, net: NetInput): Named[] =>
  badges.map(({ lijn, x, y }) => ({
    name: `letter of ${net.lijnen[lijn]!.id}`,
    ...around({ x, y }, size),
  }));

const heads = ({ bands, font, lineHeight }: Drawing, tools: TextTools): Named[] =>
  bands.flatMap(({ kop, breedte, x }) =>
    headingBoxes([kop], font, lineHeight, tools).map((box, i) => ({
      name: `heading "${kop.regels[i]!}"${breedte > 0 && box.x + box.breedte > x + breedte ? ' of another band' : ''}`,
      ...box,
    })),
  );

function legend({ vorm, legend: entries, kinds, font }: Drawing, net: NetInput, { regular }: TextTools): Named[] {
  const { sample, sign } = vorm === 'breed' ? LEGEND_BREED : LEGEND_SMAL;
  const row = (x: number, y: number, breedte: number): Box => ({ x, y: y - font / 2, breedte, hoogte: font });
  return [
    ...entries.map(({ lijn, x, y }) => {
      const { id, naam } = net.lijnen[lijn]!;
      return { name: `legend of ${id}`, ...row(x, y, sample + regular(naam)) };
    }),
    ...kinds.map(({ kind, x, y }) => ({ name: `legend of ${kind}`, ...row(x, y, sign + regular(KIND_NAMES[kind])) })),
  ];
}

/** Headings and legend through which a line runs. */
function struck({ paths }: Drawing, texts: readonly Named[]): string[] {
  const pieces = paths.flatMap(({ punten, closed }) => {
    const points = closed ? [...punten, punten[0]!] : punten;
    return points.slice(1).map((point, i) => [points[i]!, point] as const);
  });
  return texts
    .filter((text) => pieces.some(([a, b]) => segmentHits(a, b, text)))
    .map(({ name }) => `a line runs through ${name}`);
}
