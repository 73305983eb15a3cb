import { ids, odd, many, T } from './odd-net.ts';

/** Nets of lussen in every position. */
export const LOOPS: Record<string, unknown> = {
  'lus on neighbours': odd({ A: [T, 'lus: a3 a2', 'lus: a4 a3', 'lus: a5 a4'] }),
  'lus by other lines on neighbours': odd({ A: [T], B: ['lus: a3 a2'], C: ['lus: a4 a3'], D: ['lus: a5 a4'] }),
  'nested lussen': odd({ A: [T], B: ['lus: a10 a1'], C: ['lus: a9 a2'], D: ['lus: a8 a3'], E: ['lus: a7 a4'] }),
  'nested lussen with haltes': odd({
    A: [T],
    B: ['lus: a10 b1 b2 a1'],
    C: ['lus: a9 c1 a2'],
    D: ['lus: a8 d1 d2 d3 a3'],
  }),
  'lussen that overlap': odd({ A: [T], B: ['lus: a5 b1 a1'], C: ['lus: a8 c1 a3'], D: ['lus: a11 d1 a6'] }),
  'lussen from one halte': odd({
    A: [T],
    B: ['lus: a9 b1 a1'],
    C: ['lus: a9 c1 a3'],
    D: ['lus: a9 a5'],
    E: ['lus: a9 a8'],
  }),
  'six lussen into one halte': odd({ A: [T], ...many(6, (i) => [`lus: a${i + 4} l${i} a1`]) }),
  'lus over the whole line back': odd({ A: [T], B: [`lus: ${ids('a', 0, 12).reverse().join(' ')}`] }),
  'lus that skips back': odd({ A: [T], B: ['lus: a9 a6 a3 a0'] }),
  'lus that goes back and forth': odd({ A: [T], B: ['lus: a9 a3 a6 a1'] }),
  'lus with haltes of its own only': odd({ A: ['a b c'], B: ['lus: p q r'] }),
  'lus alone': odd({ B: ['lus: p q r s'] }),
  'haltes on only a lus': odd({ A: [T], B: ['lus: a8 x y z w a2'] }),
  'lus with the ends nowhere': odd({ A: [T], B: ['lus: x a4 y'] }),
};
