import type { Box } from '../model/drawing.ts';
import { fill, type TextTools } from './text-tools.ts';
import type { Measure } from './wrap.ts';

/** The heading of a zone: where its first line of text stands, and its lines. */
export interface Kop {
  x: number;
  y: number;
  regels: string[];
}

/** Breaks the name of a zone into heading lines: what stands before a middle dot comes on a line of its own. */
export function headingLines(naam: string, width: number, measure: Measure): string[] {
  return naam.split(' · ').flatMap((part) => fill(part, width, measure));
}

/** The width that a heading needs at least: that of its longest word. */
export const headingWidth = (naam: string, measure: Measure): number =>
  Math.max(...naam.split(/ (?:· )?/).map(measure));

/** From one line of a heading to the next: never tighter than the names on the map. */
export const headingStep = (lineHeight: number): number => Math.max(16, lineHeight);

/** The boxes of the lines of headings, their letters from top to tail, so that nothing else is put there. */
export const headingBoxes = (koppen: readonly Kop[], font: number, lineHeight: number, { bold }: TextTools): Box[] =>
  koppen.flatMap(({ x, y, regels }) =>
    regels.map((regel, i) => ({
      x,
      y: y - 0.8 * font + i * headingStep(lineHeight),
      breedte: bold(regel),
      hoogte: 1.05 * font,
    })),
  );
