import type { Soort, TrajectSoort } from './net-input.ts';

/** A corner point in user units. */
export type Point = [number, number];

/** A box in user units, its origin top left. */
export interface Box {
  x: number;
  y: number;
  breedte: number;
  hoogte: number;
}

/** A label: its box, its lines and how they are aligned in it. */
export interface Label extends Box {
  regels: string[];
  align: 'start' | 'middle' | 'end';
}

/** One place as drawn. */
export interface DrawnHalte {
  id: string;
  soort: Soort;
  lijnen: number[];
  x: number;
  y: number;
  teken: Box;
  label: Label;
  zwaar: boolean;
  leader?: [number, number];
}

/** One path of a line: its corner points, unrounded, in travelling order. */
export interface DrawnPath {
  lijn: number;
  soort: TrajectSoort;
  haltes: string[];
  punten: [number, number][];
  closed?: boolean;
}

/** A letter in the colour and shape of its line. */
export interface Badge {
  lijn: number;
  x: number;
  y: number;
}

/** A zone as a tinted band with its heading. */
export interface Band extends Box {
  zone: number;
  kop: { x: number; y: number; regels: string[] };
}

/**
 * How good the rows are: the corners that their joints draw, two for each line that changes its row, and the fewest
 * that any rows could draw with as few crossings. `bewezen` tells that no rows have fewer crossings, or as many and
 * fewer bends; without a search there is no bound.
 */
export interface RowProof {
  buigingen: number;
  ondergrens: number | null;
  bewezen: boolean;
}

/** The finished drawing as plain data; the SVG and the published JSON are both written from it. */
export interface Drawing {
  vorm: 'breed' | 'smal';
  breedte: number;
  hoogte: number;
  font: number;
  lineHeight: number;
  /** Side of a line badge, and the size of the letter in it. */
  badge: number;
  letter: number;
  haltes: DrawnHalte[];
  paths: DrawnPath[];
  bands: Band[];
  badges: Badge[];
  chevrons: { lijn: number; x: number; y: number; dx: number; dy: number }[];
  /** Where the lines leave a knooppunt, and in which direction. */
  exits: { halte: string; x: number; y: number; dx: number; dy: number }[];
  legend: { lijn: number; x: number; y: number }[];
  /** How near the rows are to the best there are, in the landscape form. */
  rijen?: RowProof;
  /** The signs that the legend explains beside the lines. */
  kinds: { kind: LegendKind; x: number; y: number }[];
}

/** The signs that a legend can explain. */
export type LegendKind = 'halte' | 'knooppunt' | 'optioneel' | 'bestemming' | 'vervolg' | 'waarschuwing' | 'lus';
