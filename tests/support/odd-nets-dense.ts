import { range, ids, odd, many, entries, T, LONGEST, type Trajecten } from './odd-net.ts';

/** Nets in which much crosses, skips, forks and starts late. */
export const DENSE: Record<string, unknown> = {
  ladder: odd({ A: [ids('a', 0, 8)], B: [ids('b', 0, 8)], ...many(7, (i) => [[`a${i}`, `b${i + 1}`]]) }),
  'ladder, both ways': odd({
    A: [ids('a', 0, 8)],
    B: [ids('b', 0, 8)],
    ...many(6, (i) => [i % 2 ? [`a${i}`, `b${i + 1}`] : [`b${i}`, `a${i + 1}`]]),
  }),
  'grid of four by six': odd(
    entries([
      ...range(4).map((r): [string, Trajecten] => [`R${r}`, [range(6).map((c) => `g${r}x${c}`)]]),
      ...range(6).map((c): [string, Trajecten] => [`K${c}`, [range(4).map((r) => `g${r}x${c}`)]]),
    ]),
  ),
  'complete order of seven': odd(
    entries(
      range(7)
        .flatMap((i) => range(7 - i - 1, i + 1).map((j): [string, Trajecten] => [`L${i}${j}`, [[`a${i}`, `a${j}`]]]))
        .slice(0, 12),
    ),
    {},
  ),
  'one line, complete order of eight': odd({
    A: [ids('a', 0, 8), ...range(8).flatMap((i) => range(8 - i - 1, i + 1).map((j) => [`a${i}`, `a${j}`]))],
  }),
  'bipartite five by five': odd(
    entries(range(5).map((i): [string, Trajecten] => [`L${i}`, range(5).map((j) => [`s${i}`, `e${j}`])])),
  ),
  'binary tree': odd({
    A: range(15).flatMap((i) =>
      2 * i + 2 < 15
        ? [
            [`t${i}`, `t${2 * i + 1}`],
            [`t${i}`, `t${2 * i + 2}`],
          ]
        : [],
    ),
  }),
  'binary tree, merging': odd({
    A: range(15).flatMap((i) =>
      2 * i + 2 < 15
        ? [
            [`t${2 * i + 1}`, `t${i}`],
            [`t${2 * i + 2}`, `t${i}`],
          ]
        : [],
    ),
  }),
  'every line the other way round in rank': odd(many(8, (i) => [range(6).map((c) => `g${(i * 3 + c * 5) % 8}x${c}`)])),
  braid: odd({ A: ['a0 x1 b2 x3 a4 x5 b6'], B: ['b0 x1 a2 x3 b4 x5 a6'], C: ['c0 x1 c2 x3 c4 x5 c6'] }),
  'skips of every length': odd({
    A: [T],
    B: ['a0 a2 a4 a6 a8 a10'],
    C: ['a0 a3 a6 a9'],
    D: ['a1 a5 a9'],
    E: ['a0 a11'],
  }),
  'twelve express lines': odd({
    A: [T],
    ...many(11, (i) => [[`a${i}`, 'a11'].filter((id, k, l) => l.indexOf(id) === k)]),
  }),
  'long line of eighty': odd({ A: [ids('a', 0, 80)] }),
  'long names on a line of forty': odd(
    { A: [ids('a', 0, 40)], B: [['a3', ...ids('b', 0, 10), 'a9']] },
    { naam: () => LONGEST },
  ),
  'dead ends both ways everywhere': odd({ A: [T], ...many(5, (i) => [`s${i} a${2 * i + 1} e${i}`]) }),
  'late starts': odd({ A: [T], B: ['b0 b1 a9 a10'], C: ['c0 a11'], D: ['d0 d1 d2 d3 a10 a11'] }),
};
