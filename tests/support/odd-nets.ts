import { DENSE } from './odd-nets-dense.ts';
import { ENDS } from './odd-nets-ends.ts';
import { LINES } from './odd-nets-lines.ts';
import { LOOPS } from './odd-nets-loops.ts';
import { RINGS } from './odd-nets-rings.ts';

/** Nets of shapes that a generator of walks does not make: an outsider's first ideas. */
export const ODD_NETS: Record<string, unknown> = { ...LINES, ...LOOPS, ...ENDS, ...RINGS, ...DENSE };
