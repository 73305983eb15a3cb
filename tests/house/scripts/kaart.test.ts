import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { getKaartTools } from '../../../src/data/kaart-tools.ts';
import { checkNet } from '../../../src/domain/kaart/check/check-net.ts';
import { drawNet } from '../../../src/domain/kaart/draw-net.ts';
import { runKaart as run } from '../../support/run-kaart.ts';

const folder = mkdtempSync(join(tmpdir(), 'kaart-'));
const small = 'tests/fixtures/netten/klein/perron.json';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const runKaart = (...args: string[]) => run(args);

/** Puts a text or a value in a file and gives its path. */
function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('a good net: the scorecard as JSON on stdout, nothing on stderr, exit 0', async () => {
  const { code, stdout, stderr } = await runKaart(small);
  expect([code, stderr]).toEqual([0, '']);
  const score = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(score)).toEqual([
    ...Array.from({ length: 8 }, (_, i) => `H${String(i + 1)}`),
    ...Array.from({ length: 15 }, (_, i) => `S${String(i + 1)}`),
    'rijen',
  ]);
  expect(score).toMatchObject({ H1: 1, H2: 0, H6: 0, S4: 12, rijen: { buigingen: 0, ondergrens: 0, bewezen: true } });
});

test('--json holds what the engine makes of the net, --svg a drawing that stands alone', async () => {
  const [json, svg] = [join(folder, 'kaart.json'), join(folder, 'kaart.svg')];
  const { code, stdout } = await runKaart(small, '--vorm', 'smal', '--json', json, '--svg', svg);
  expect(code).toBe(0);
  const { net } = checkNet(JSON.parse(readFileSync(small, 'utf8')));
  const { kaart } = drawNet(net!, 'smal', await getKaartTools(), { href: (id) => `#${id}`, title: 'Metrokaart' });
  expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(JSON.parse(JSON.stringify(kaart)));
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(kaart.score)));
  const drawing = readFileSync(svg, 'utf8');
  expect(drawing).toMatch(/^<svg [^>]*data-vorm="smal"/);
  expect(drawing).toContain('url(data:font/woff2;base64,');
  expect(drawing).not.toMatch(/(?:href|src)="(?!#)|url\((?!data:)|@import/);
});

test('the exit code tells whether a hard rule broke, and stderr names each that did', async () => {
  const { code, stdout, stderr } = await runKaart('tests/fixtures/netten/proces-36.json', '--vorm', 'smal');
  const score = JSON.parse(stdout) as Record<string, number>;
  const broken = ['H2', 'H3', 'H4', 'H5', 'H6', 'H7'].filter((rule) => score[rule] !== 0);
  expect(code).toBe(broken.length > 0 ? 1 : 0);
  for (const rule of broken) expect(stderr).toContain(`${rule}: `);
});

const good = {
  zones: [
    { id: 'a', naam: 'Begin' },
    { id: 'b', naam: 'Eind' },
  ],
  haltes: [
    { id: 'x', naam: 'X', zone: 'a' },
    { id: 'y', naam: 'Y', zone: 'b' },
    { id: 'z', naam: 'Z' },
  ],
  lijnen: [{ id: 'h', naam: 'Hoofdlijn', trajecten: [['x', 'z', 'y']] }],
};

const REFUSED: [string, string, RegExp[]][] = [
  ['no JSON', write('kapot.json', '{ "zones": ['), [/geen geldige JSON/]],
  ['a file that is not there', join(folder, 'weg.json'), [/weg\.json" is niet te lezen/]],
  ['no net', write('lijst.json', []), [/geen net/]],
  [
    'wrong types, all at once',
    write('types.json', {
      ...good,
      zones: 3,
      lijnen: [
        { id: 'h', naam: 4 },
        { ...good.lijnen[0], soort: 'bus' },
      ],
    }),
    [/"zones" moet een lijst/, /lijnen\[0\]/, /"bus" bestaat niet/],
  ],
  [
    'double and unknown ids, all at once',
    write('ids.json', {
      ...good,
      haltes: [...good.haltes, good.haltes[0]],
      lijnen: [{ ...good.lijnen[0], trajecten: [['x', 'kwijt', 'y', 'x'], ['z']] }],
    }),
    [/"x" komt twee keer voor/, /"kwijt" bestaat niet/, /"x" staat twee keer/, /minstens twee haltes/],
  ],
  [
    'a zone running back and a halte on no line',
    write('terug.json', { ...good, lijnen: [{ ...good.lijnen[0], trajecten: [['y', 'x']] }] }),
    [/"z" ligt op geen enkele lijn/, /"h" loopt terug door de zones/],
  ],
  [
    'a cycle',
    write('kring.json', {
      ...good,
      zones: [],
      haltes: good.haltes.map(({ id, naam }) => ({ id, naam })),
      lijnen: [
        {
          ...good.lijnen[0],
          trajecten: [
            ['x', 'z', 'y'],
            ['y', 'x'],
          ],
        },
      ],
    }),
    [/kring: x → z → y → x/],
  ],
];

test.for(REFUSED)('%s: exit 2, every message a line of its own on stderr, stdout empty', async ([, path, messages]) => {
  const { code, stdout, stderr } = await runKaart(path);
  expect([code, stdout]).toEqual([2, '']);
  const lines = stderr.trimEnd().split('\n');
  for (const message of messages) expect(lines.filter((line) => message.test(line))).toHaveLength(1);
  expect(stderr).not.toMatch(/\n {4}at |node:internal|\.ts:\d/);
});

test.for(['', `${small} ${small}`, `--vorm schuin ${small}`, `${small} --kleur rood`, `${small} --svg`])(
  'asked wrongly, with "%s": exit 2 with how to ask',
  async (asked) => {
    const { code, stdout, stderr } = await runKaart(...asked.split(' ').filter((word) => word !== ''));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Gebruik: npm run -s kaart|^Vorm "schuin" bestaat niet/);
  },
);
