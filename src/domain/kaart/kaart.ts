import type { Box, Drawing } from './model/drawing.ts';
import type { NetInput } from './model/net-input.ts';
import type { Score } from './score/score.ts';

/** The published result of a layout: what `/data/kaart.json` and `--json` hold, in user units. */
export interface Kaart {
  vorm: 'breed' | 'smal';
  breedte: number;
  hoogte: number;
  haltes: { id: string; x: number; y: number; teken: Box; label: Box & { regels: string[] } }[];
  lijnen: { id: string; paden: [number, number][][] }[];
  score: Score;
}

/** Turns a drawing into its published form, numbers rounded to hundredths. */
export function toKaart(drawing: Drawing, net: NetInput, score: Score): Kaart {
  return {
    vorm: drawing.vorm,
    breedte: drawing.breedte,
    hoogte: drawing.hoogte,
    haltes: net.haltes.map(({ id }) => {
      const { x, y, teken, label } = drawing.haltes.find((halte) => halte.id === id)!;
      return {
        id,
        x: round(x),
        y: round(y),
        teken: roundBox(teken),
        label: { ...roundBox(label), regels: label.regels },
      };
    }),
    lijnen: net.lijnen.map((lijn, i) => ({
      id: lijn.id,
      paden: drawing.paths
        .filter((path) => path.lijn === i)
        .map((path) =>
          (path.closed ? [...path.punten, path.punten[0]!] : path.punten).map(([x, y]): [number, number] => [
            round(x),
            round(y),
          ]),
        ),
    })),
    score,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const roundBox = ({ x, y, breedte, hoogte }: Box): Box => ({
  x: round(x),
  y: round(y),
  breedte: round(breedte),
  hoogte: round(hoogte),
});
