import { range, ids, odd, many, T, LONGEST } from './odd-net.ts';

/** Nets that begin or end oddly, with odd names, ids and zones. */
export const ENDS: Record<string, unknown> = {
  'every name sixty': odd({ A: [T], B: ['a2 x y a5'], C: ['a3 v w'] }, { naam: () => LONGEST }),
  'every name one word of sixty': odd(
    { A: [T], B: ['a2 x y a5'] },
    { naam: (_, i) => 'Arbeidsongeschiktheidsverzekeringsmaatschappijvoorwaarden'.padEnd(60, 'abcdefgh'[i % 8]) },
  ),
  'every name sixty capitals W': odd({ A: [T], B: ['a2 x y a5'] }, { naam: () => 'W'.repeat(60) }),
  'odd characters': odd(
    { A: ['a b c d e f g h i'], B: ['b x y d'] },
    {
      naam: (_, i) =>
        [
          '"<&>\'',
          '日本語の駅',
          '🚉 é̀',
          'a\u00adb\u00adc',
          '-',
          'één-twee-drie-',
          '   spaties   hier  ',
          'x'.repeat(60),
          '\u202eomgekeerd',
          'tab\tin\tnaam',
          'regel\neinde',
        ][i]!,
    },
  ),
  'instap into the middle': odd(
    { A: [T, 'i1 a5', 'i2 a5', 'i3 a5'] },
    { soorten: { i1: 'instap', i2: 'instap', i3: 'instap' } },
  ),
  'instap into the middle by other lines': odd(
    { A: [T], B: ['i1 a5'], C: ['i2 a5'], D: ['i3 a7 x'] },
    { soorten: { i1: 'instap', i2: 'instap', i3: 'instap' } },
  ),
  'platform whose track runs past a line of an earlier zone': odd(
    { A: ['d e', 'i1 d', 'i2 d', 'i3 d'], B: ['d e', 'a b c'] },
    { soorten: { i1: 'instap', i2: 'instap', i3: 'instap' }, zones: { een: 'i1 i2 i3 a b', twee: 'c', drie: 'd e' } },
  ),
  'instap halfway a line': odd({ A: ['a b c d'] }, { soorten: { c: 'instap' } }),
  'instap everywhere': odd(
    { A: [T], B: ['b1 a3 a4 b2'] },
    { soorten: Object.fromEntries([...ids('a', 0, 12), 'b1', 'b2'].map((id) => [id, 'instap'])) },
  ),
  'only instappen on one platform': odd(
    { A: ['i1 a', 'i2 a', 'i3 a'] },
    { soorten: { i1: 'instap', i2: 'instap', i3: 'instap' } },
  ),
  'platform of twenty': odd(
    { A: [T, ...range(20).map((i) => `i${i} a0`)] },
    { soorten: Object.fromEntries(range(20).map((i) => [`i${i}`, 'instap'])), naam: (id, i) => (i % 3 ? id : LONGEST) },
  ),
  'two platforms': odd(
    { A: ['a b c d e', 'i1 a', 'i2 a'], B: ['p q d', 'j1 p', 'j2 p', 'j3 p'] },
    { soorten: Object.fromEntries(['i1', 'i2', 'j1', 'j2', 'j3'].map((id) => [id, 'instap'])) },
  ),
  'platform whose target is reached by a lus': odd(
    { A: ['a b c d', 'i1 a', 'i2 a'], B: ['lus: c a'] },
    { soorten: { i1: 'instap', i2: 'instap' } },
  ),
  'platform whose target a lus enters that starts nowhere': odd(
    { A: ['p q'], B: ['a b', 'i1 a', 'i2 a'], C: ['lus: x a'] },
    { soorten: { i1: 'instap', i2: 'instap' } },
  ),
  'platform in the second zone': odd(
    { A: ['a b c d', 'i1 a', 'i2 a'], B: ['p q c'] },
    { soorten: { i1: 'instap', i2: 'instap' }, zones: { een: 'p q', twee: 'i1 i2 a b', drie: 'c d' } },
  ),
  'platform with other lines from target': odd(
    { A: ['a b c d', 'i1 a', 'i2 a'], B: ['a x c'], C: ['a y d'], D: ['a z d'] },
    { soorten: { i1: 'instap', i2: 'instap' } },
  ),
  'platform feeding two lines': odd(
    { A: ['a b c d', 'i1 a', 'i2 a', 'i3 a'], B: ['j1 a', 'j2 a', 'a x y'] },
    { soorten: Object.fromEntries(['i1', 'i2', 'i3', 'j1', 'j2'].map((id) => [id, 'instap'])) },
  ),
  'bestemming first and in the middle': odd(
    { A: [T], B: ['a3 x'] },
    { soorten: { a0: 'bestemming', a5: 'bestemming', x: 'bestemming' } },
  ),
  'vervolg in the first zone': odd(
    { A: [T], B: ['a1 v1'], C: ['a1 v2'], D: ['a11 v3'] },
    { soorten: { v1: 'vervolg', v2: 'vervolg', v3: 'vervolg' }, zones: { een: 'a0 a1 v1', twee: 'a2 a3' } },
  ),
  'ten vervolg at the end': odd(
    { A: [T, ...range(10).map((i) => `a11 v${i}`)] },
    {
      soorten: Object.fromEntries(range(10).map((i) => [`v${i}`, 'vervolg'])),
      naam: (id, i) => (i % 2 ? id : LONGEST),
    },
  ),
  'vervolg that runs on': odd(
    { A: [T] },
    { soorten: Object.fromEntries(ids('a', 0, 12).map((id) => [id, 'vervolg'])) },
  ),
  'everything a knooppunt': odd(
    { ...many(6, (i) => [ids('a', i, i + 6)]) },
    { soorten: Object.fromEntries(ids('a', 0, 12).map((id) => [id, 'knooppunt'])) },
  ),
  'zones without haltes': odd({ A: ['a b c'] }, { zones: { leeg: 'q1', een: 'a', ook: 'q2', twee: 'b c', nog: 'q3' } }),
  'fifteen zones of one': odd(
    { A: [ids('a', 0, 15)] },
    { zones: Object.fromEntries(ids('a', 0, 15).map((id) => [`z${id}`, id])) },
  ),
  'zone heading of one long word': {
    ...(odd({ A: ['a b c d'] }) as object),
    zones: [
      { id: 'z', naam: 'W'.repeat(80) },
      { id: 'y', naam: 'Een heel erg lange naam voor een zone met veel woorden erin · en nog meer' },
    ],
    haltes: ids('x', 0, 0)
      .concat(['a', 'b', 'c', 'd'])
      .map((id, i) => ({ id, naam: id, zone: i < 2 ? 'z' : 'y' })),
  },
  'ids with spaces': {
    zones: [
      { id: 'z 1', naam: 'Zone' },
      { id: 'z', naam: '2' },
    ],
    haltes: ['a b', 'c', 'a', 'b c', 'zone z', 'zone z 1', '__proto__', 'constructor'].map((id) => ({
      id,
      naam: id,
      zone: 'z',
    })),
    lijnen: [
      {
        id: '__proto__',
        naam: 'P',
        trajecten: [
          ['a b', 'c'],
          ['a', 'b c'],
          ['a b', 'zone z', '__proto__', 'zone z 1', 'constructor'],
        ],
      },
      { id: 'L', naam: 'L', trajecten: [['a', 'c']] },
    ],
  },
};
