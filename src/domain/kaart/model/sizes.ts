import type { Plaats } from './net-input.ts';

/** Every length of the drawing in user units (one unit is one CSS pixel at full size); geometry only, no colours. */
export interface Sizes {
  font: number;
  lineHeight: number;
  lane: number;
  stroke: number;
  marker: number;
  knooppunt: number;
  stub: number;
  pitch: number;
  trunkPitch: number;
  clearance: number;
  gap: number;
  margin: number;
  /** Side of a line badge, and the size of the letter in it. */
  badge: number;
  letter: number;
}

/** Sizes of the landscape form: 12 units of text, so that 1,280 units fill a screen at full size. */
export const BREED: Sizes = {
  font: 12,
  lineHeight: 14,
  lane: 7,
  stroke: 4.5,
  marker: 5.5,
  knooppunt: 7,
  stub: 6,
  pitch: 27,
  trunkPitch: 31,
  clearance: 3,
  gap: 36,
  margin: 22,
  badge: 14,
  letter: 12,
};

/** Sizes of the portrait form: 16 units of text on 360 units. */
export const SMAL: Sizes = {
  font: 16,
  lineHeight: 19,
  lane: 7,
  stroke: 4.5,
  marker: 6,
  knooppunt: 8,
  stub: 6,
  pitch: 36,
  trunkPitch: 36,
  clearance: 3,
  gap: 17,
  margin: 12,
  badge: 16,
  letter: 14,
};

/** Radius of a marker around its lane: a knooppunt, the bestemming and a warning sign are larger than a plain halte. */
export const markerRadius = ({ soort, waarschuwing }: Pick<Plaats, 'soort' | 'waarschuwing'>, sizes: Sizes): number =>
  soort === 'knooppunt' || soort === 'bestemming' || waarschuwing ? sizes.knooppunt : sizes.marker;

/** Lengths of a legend: height of a row, and room for the sample before the name of a line and of a sign. */
export interface LegendSizes {
  row: number;
  sample: number;
  sign: number;
}

/** Lengths of the legend of the landscape form, and of the portrait form. */
export const LEGEND_BREED: LegendSizes = { row: 19, sample: 50, sign: 26 };
/** The same in the portrait form, whose text is larger. */
export const LEGEND_SMAL: LegendSizes = { row: 27, sample: 58, sign: 30 };
