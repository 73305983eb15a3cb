import type { FontBox } from '../text/text-tools.ts';
import { box, type Piece } from '../geometry/shapes.ts';
import type { Sizes } from '../model/sizes.ts';
import type { Wrapped } from '../text/wrap.ts';

/** Where a label can stand: broken into lines, on a side, with its box relative to the halte's anchor. */
export interface Candidate {
  regels: string[];
  side: 'boven' | 'onder' | 'rechts' | 'links';
  align: 'start' | 'middle' | 'end';
  x: number;
  top: number;
  width: number;
  height: number;
  badness: number;
  piece: Piece;
}

/** What the candidates of one halte depend on: the box of its marker and whether lines leave to either side. */
export interface LabelSpot {
  top: number;
  bottom: number;
  left: number;
  right: number;
  prefer: 'boven' | 'onder' | undefined;
  freeRight: boolean;
  freeLeft: boolean;
}

const MARGIN = 1.5;

/** All places for a label, best looking first by `badness`: centred before aligned, few lines before many, whole words before cut. */
export function labelCandidates(wraps: Wrapped[], spot: LabelSpot, sizes: Sizes, font: FontBox): Candidate[] {
  const candidates: Candidate[] = [];
  for (const wrap of wraps) {
    const lines = wrap.regels.length;
    const height = (lines - 1) * sizes.lineHeight + (font.ascent + font.descent) * sizes.font;
    const base = (lines > 2 ? 1.5 : 0) + wrap.hyphens * 1.2 + Math.max(0, wrap.width - 90) / 30;
    const add = (side: Candidate['side'], align: Candidate['align'], x: number, top: number, extra: number): void => {
      const left = align === 'start' ? x : align === 'end' ? x - wrap.width : x - wrap.width / 2;
      const badness =
        base + extra + (spot.prefer && spot.prefer !== side && (side === 'boven' || side === 'onder') ? 1 : 0);
      const piece = box(left - MARGIN, left + wrap.width + MARGIN, top, top + height);
      candidates.push({ regels: wrap.regels, side, align, x, top, width: wrap.width, height, badness, piece });
    };
    if (spot.freeRight) add('rechts', 'start', spot.right + 5, (spot.top + spot.bottom - height) / 2, -2);
    if (spot.freeLeft) add('links', 'end', spot.left - 5, (spot.top + spot.bottom - height) / 2, -1.5);
    for (const side of ['boven', 'onder'] as const) {
      const top = side === 'boven' ? spot.top - 1 - height : spot.bottom + 1;
      add(side, 'middle', 0, top, 0);
      for (const share of [0.28]) {
        add(side, 'middle', wrap.width * share, top, 0.6 + share);
        add(side, 'middle', -wrap.width * share, top, 0.6 + share);
      }
      add(side, 'start', spot.left, top, 1.2);
      add(side, 'end', spot.right, top, 1.2);
      add(side, 'start', 6, top, 2);
      add(side, 'end', -6, top, 2);
    }
  }
  return candidates.sort((a, b) => a.badness - b.badness);
}
