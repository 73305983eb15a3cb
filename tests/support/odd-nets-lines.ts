import { range, ids, odd, many, T } from './odd-net.ts';

/** Nets of stars, parts that hang loose and lines that share all or nothing. */
export const LINES: Record<string, unknown> = {
  'star of ten': odd(many(10, (i) => [`s${i} m e${i}`])),
  'star of ten, out only': odd(many(10, (i) => [`m e${i} f${i}`])),
  'star of ten, in only': odd(many(10, (i) => [`s${i} t${i} m`])),
  'star of twelve on the middle of a trunk': odd({ ...many(12, (i) => [`s${i} a6 e${i}`]), H: [T] }),
  'star of ten in zones': odd(
    many(10, (i) => [`s${i} m e${i}`]),
    { zones: { een: ids('s', 0, 10).join(' '), twee: 'm', drie: ids('e', 0, 10).join(' ') } },
  ),
  'two parts': odd({ A: ['a b c d'], B: ['p q r s'] }),
  'two parts in zones': odd(
    { A: ['a b c d'], B: ['p q r s'] },
    { zones: { een: 'a p q', twee: 'b c r', drie: 'd s' } },
  ),
  'five parts': odd(many(5, (i) => [ids('pqrst'[i]!, 0, 3 + i)])),
  'twelve parts of two': odd(many(12, (i) => [[`s${i}`, `e${i}`]])),
  'two haltes': odd({ A: ['a b'] }),
  'two haltes, twelve lines': odd(many(12, () => ['a b'])),
  'two haltes with a lus': odd({ A: ['a b', 'lus: b a'] }),
  'two haltes and a lus by another line': odd({ A: ['a b'], B: ['lus: b a'] }),
  'twelve parallel lines': odd(many(12, () => [T])),
  'twelve parallel, each leaving': odd(many(12, (i) => [[...ids('a', 0, 6), `e${i}`]])),
  'twelve parallel, each joining and leaving': odd(many(12, (i) => [[`s${i}`, ...ids('a', 0, 4), `e${i}`]])),
  'twelve parallel, each a stop of its own': odd(many(12, (i) => [[...ids('a', 0, 3), `m${i}`, ...ids('a', 3, 6)]])),
  'fan of ten with three stops each': odd({
    ...many(10, (i) => [['a0', ...ids(`m${i}x`, 0, 3), 'a1']]),
    H: ['a0 a1 a2'],
  }),
  'one line, twice over the same edge': odd({ A: ['a b c d', 'p b c q'] }),
  'one line, the same traject twice': odd({ A: ['a b c d', 'a b c d'] }),
  'one line, a part of itself': odd({ A: ['a b c d', 'b c'] }),
  'one line, five trajecten over one edge': odd({ A: range(5).map((i) => `s${i} b c e${i}`) }),
  'slopes that each must pass the other': odd(
    { A: ['a d e f'], B: ['a c e'], C: ['b d'], D: ['a b c d'], E: ['a b g c f'] },
    { zones: { een: 'f c g' }, soorten: { c: 'bestemming', d: 'knooppunt' } },
  ),
  'one line that skips itself': odd({ A: ['a b c d e', 'a c e', 'a e', 'b d'] }),
  'all in one zone': odd({ A: [T], B: ['a2 x y a5'] }, { zones: { een: [...ids('a', 0, 12), 'x', 'y'].join(' ') } }),
  'all in the last of three zones': odd({ A: [T] }, { zones: { een: 'a20', twee: 'a21', drie: T }, soorten: {} }),
};
