import { ids, odd, many, T, LONGEST } from './odd-net.ts';

/** Nets of rings and side tracks, also on what is one itself. */
export const RINGS: Record<string, unknown> = {
  'two haltes, zijspoor between': odd({ A: ['a b'], B: ['zijspoor: a z b'] }),
  'zijspoor alone': odd({ B: ['zijspoor: p q r s'] }),
  'ring alone': odd({ R: ['ring: p q r s'] }),
  'ring of two alone': odd({ R: ['ring: p q'] }),
  'zijspoor of a zijspoor': odd({
    A: [T],
    B: ['zijspoor: a3 b1 b2 b3 a7'],
    C: ['zijspoor: b1 c1 c2 b3'],
    D: ['zijspoor: c1 d1 d2'],
  }),
  'zijsporen, dead ends on each halte': odd({ A: [T], ...many(10, (i) => [`zijspoor: a${i + 1} z${i}`]) }),
  'five zijsporen from one halte': odd({ A: [T], ...many(5, (i) => [`zijspoor: a4 z${i} y${i}`]) }),
  'zijsporen into one halte': odd({ A: [T], ...many(5, (i) => [`zijspoor: z${i} y${i} a4`]) }),
  'zijspoor backwards': odd({ A: [T], B: ['zijspoor: a7 b1 b2 a3'] }),
  'ring sharing a halte with the trunk': odd({ A: [T], R: ['ring: a5 r1 r2 r3'] }),
  'ring sharing two haltes with the trunk': odd({ A: [T], R: ['ring: a3 r1 a8 r2'] }),
  'ring over the trunk only': odd({ A: [T], R: ['ring: a3 a4 a5 a6'] }),
  'ring against the trunk': odd({ A: [T], R: ['ring: a6 a5 a4 a3'] }),
  'ring around everything, all haltes shared': odd({ A: [T], R: [`ring: ${T}`] }),
  'two rings': odd({ A: [T], R: ['ring: r1 r2 r3'], S: ['ring: s1 s2 s3 s4'] }),
  'two rings of one line': odd({ A: [T], R: ['ring: r1 r2 r3', 'ring: s1 s2 s3 s4'] }),
  'two rings that share a halte': odd({ A: [T], R: ['ring: r1 r2 r3'], S: ['ring: r1 s2 s3 s4'] }),
  'two rings on the trunk': odd({ A: [T], R: ['ring: a2 r1 r2'], S: ['ring: a7 s1 s2'] }),
  'four rings': odd({ A: ['a b'], ...many(4, (i) => [`ring: r${i} s${i} t${i}`]) }),
  'ring of twenty': odd({ A: [T], R: [`ring: ${ids('r', 0, 20).join(' ')}`] }),
  'ring of twenty long names': odd({ A: ['a b'], R: [`ring: ${ids('r', 0, 20).join(' ')}`] }, { naam: () => LONGEST }),
  'ring in zones': odd(
    { A: ['a b c d'], R: ['ring: r1 r2 r3'] },
    { zones: { een: 'a b r1', twee: 'c r2', drie: 'd r3' } },
  ),
  'ring in zones, shared': odd(
    { A: ['a b c d'], R: ['ring: a r1 c r2'] },
    { zones: { een: 'a b', twee: 'c r1', drie: 'd r2' } },
  ),
  'line with a ring as a traject': odd({ A: [T, 'ring: a4 x y'] }),
  'ring of two on the trunk': odd({ A: [T], R: ['ring: a4 r1'] }),
  'platform with zijspoor into target': odd(
    { A: ['a b c d', 'i1 a', 'i2 a'], B: ['zijspoor: z y a'], C: ['zijspoor: a k c'] },
    { soorten: { i1: 'instap', i2: 'instap' } },
  ),
  'one edge, gewoon and lus and zijspoor and ring': odd({
    A: ['a b c d'],
    B: ['lus: c b'],
    C: ['zijspoor: b c'],
    D: ['ring: b c'],
    E: ['ring: a x d'],
  }),
  'lus inside a zijspoor': odd({ A: [T], B: ['zijspoor: a2 b1 b2 b3 b4 a8', 'lus: b3 b2', 'lus: b4 k b1'] }),
  'zijspoor through zones, back': odd(
    { A: ['a b c d e f'], B: ['zijspoor: e x y b'] },
    { zones: { een: 'a b', twee: 'c d x', drie: 'e f y' } },
  ),
  'lus to an earlier zone with haltes': odd(
    { A: ['a b c d e f'], B: ['lus: f y x b'], C: ['lus: e c'], D: ['lus: d p q a'] },
    { zones: { een: 'a b p', twee: 'c d x q', drie: 'e f y' } },
  ),
  'lus haltes in later zones than their ends': odd(
    { A: ['a b c d e f'], B: ['lus: c x y b'] },
    { zones: { een: 'a b', twee: 'c d', drie: 'e f y', vier: 'x' } },
  ),
};
