import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runKaart } from '../../support/run-kaart.ts';

// Every kind of mistake of the contract, through the command: exit 2, stdout empty, all messages at once, each on one
// line, in Dutch, and never a stack trace.
const folder = mkdtempSync(join(tmpdir(), 'kaart-fout-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const halte = (id: string, extra: object = {}) => ({ id, naam: `Halte ${id}`, ...extra });
const lijn = (id: string, trajecten: unknown, extra: object = {}) => ({ id, naam: `Lijn ${id}`, trajecten, ...extra });
const abc = [halte('a'), halte('b'), halte('c')];
const zones = [
  { id: 'z1', naam: 'Een' },
  { id: 'z2', naam: 'Twee' },
];

/** A net with one line over three haltes, changed by what is given. */
const net = (change: object) =>
  JSON.stringify({ zones, haltes: abc, lijnen: [lijn('h', [['a', 'b', 'c']])], ...change });

const MISTAKES: [string, string, RegExp[]][] = [
  ['an empty file', '', [/geen geldige JSON/]],
  ['white space only', ' \n\n ', [/geen geldige JSON/]],
  ['half a file', net({}).slice(0, -20), [/geen geldige JSON/]],
  ['bytes that are no text', '\u0000\u0001\u0002', [/geen geldige JSON/]],
  ['null', 'null', [/geen net/]],
  ['a number', '12', [/geen net/]],
  ['a text', '"net"', [/geen net/]],
  ['a list', '[]', [/geen net/]],
  ['nothing in it', '{}', [/"haltes" ontbreekt of is leeg/, /"lijnen" ontbreekt of is leeg/]],
  ['no haltes', net({ haltes: [] }), [/"haltes" ontbreekt of is leeg/]],
  ['no lines', net({ lijnen: [] }), [/"lijnen" ontbreekt of is leeg/]],
  ['haltes that are an object', net({ haltes: { a: 1 } }), [/"haltes" ontbreekt of is leeg/]],
  ['deep nesting', '['.repeat(50_000) + ']'.repeat(50_000), [/geen net|geen geldige JSON/]],
  ['deep nesting in a field', net({ zones: [JSON.parse('['.repeat(500) + ']'.repeat(500))] }), [/zones\[0\]/]],
  [
    'wrong types everywhere',
    net({
      zones: 'z',
      haltes: [...abc, 4, null, halte('d', { optioneel: 'ja', waarschuwing: 1, code: 3 })],
      lijnen: [lijn('h', [['a', 'b', 'c', 'd']]), lijn('i', 'a b'), lijn('j', [['a', 2]]), null],
    }),
    [
      /"zones" moet een lijst/,
      /haltes\[3\]/,
      /haltes\[4\]/,
      /"optioneel" moet true of false/,
      /"waarschuwing" moet true of false/,
      /"code" moet tekst/,
      /lijnen\[1\].*trajecten/,
      /lijnen\[2\].*traject 1/,
      /lijnen\[3\]/,
    ],
  ],
  [
    'a zone without a name, haltes that lie in it',
    net({
      zones: [{ id: 'z1' }, zones[1]],
      haltes: [halte('a', { zone: 'z1' }), halte('b', { zone: 'z1' }), halte('c')],
    }),
    [/zones\[0\]: elke zone heeft/],
  ],
  [
    'zones that are an object, haltes that lie in them',
    net({ zones: { z1: 'Een' }, haltes: [halte('a', { zone: 'z1' }), ...abc.slice(1)] }),
    [/"zones" moet een lijst/],
  ],
  [
    'mistakes in the parts and in the whole, all at once',
    net({
      haltes: [...abc, halte('a'), halte('los'), halte('d', { soort: 'x' })],
      lijnen: [lijn('h', [['a', 'b', 'c', 'weg']]), lijn('i', [['c', 'a']])],
    }),
    [/"a" komt twee keer/, /soort "x" bestaat niet/, /"weg" bestaat niet/, /"los" ligt op geen/, /in een kring/],
  ],
  [
    'a halte written wrong, once',
    net({ haltes: [halte('intake'), halte('nazorg')], lijnen: [lijn('h', [['intakte', 'nazorg']])] }),
    [/"intakte" bestaat niet\. Bedoelde je "intake"\?/],
  ],
  [
    'deep nesting for a soort',
    net({ lijnen: [lijn('h', [['a', 'b', 'c']], { soort: '@' })] }).replace(
      '"@"',
      '['.repeat(20_000) + ']'.repeat(20_000),
    ),
    [/lijnen\[0\] \("h"\): "soort" moet tekst zijn/],
  ],
  [
    'a circle of twenty thousand',
    JSON.stringify({
      haltes: Array.from({ length: 20_000 }, (_, i) => halte(`h${String(i)}`)),
      lijnen: [lijn('h', [Array.from({ length: 20_000 }, (_, i) => `h${String(i)}`), ['h19999', 'h0']])],
    }),
    [/in een kring: h0 → .*… .*h19999 → h0/],
  ],
  ['a double halte', net({ haltes: [...abc, halte('a')] }), [/halte "a" komt twee keer voor/]],
  ['a double zone', net({ zones: [...zones, zones[0]] }), [/zone "z1" komt twee keer voor/]],
  [
    'a double line',
    net({ lijnen: [lijn('h', [['a', 'b', 'c']]), lijn('h', [['a', 'b']])] }),
    [/lijn "h" komt twee keer/],
  ],
  ['an unknown halte', net({ lijnen: [lijn('h', [['a', 'b', 'c', 'x']])] }), [/"x" bestaat niet/]],
  ['an unknown zone', net({ haltes: [halte('a', { zone: 'q' }), ...abc.slice(1)] }), [/zone "q" bestaat niet/]],
  [
    'an unknown soort of halte',
    net({ haltes: [halte('a', { soort: 'station' }), ...abc.slice(1)] }),
    [/"station" bestaat niet/],
  ],
  [
    'an unknown soort of traject',
    net({ lijnen: [lijn('h', [{ haltes: ['a', 'b', 'c'], soort: 'bus' }])] }),
    [/"bus" bestaat niet/],
  ],
  ['a halte twice in one traject', net({ lijnen: [lijn('h', [['a', 'b', 'c', 'b']])] }), [/"b" staat twee keer/]],
  [
    'a ring that repeats its first halte',
    net({ lijnen: [lijn('h', [['a', 'b', 'c', 'a']], { soort: 'ring' })] }),
    [/"a" staat twee keer/],
  ],
  ['a traject of one halte', net({ lijnen: [lijn('h', [['a', 'b', 'c'], ['a']])] }), [/minstens twee haltes/]],
  ['a traject of none', net({ lijnen: [lijn('h', [['a', 'b', 'c'], []])] }), [/minstens twee haltes/]],
  ['a halte on no line', net({ haltes: [...abc, halte('los')] }), [/"los" ligt op geen enkele lijn/]],
  ['a cycle', net({ lijnen: [lijn('h', [['a', 'b', 'c']]), lijn('i', [['c', 'a']])] }), [/in een kring: /]],
  [
    'a cycle of two lines',
    net({
      lijnen: [
        lijn('h', [
          ['a', 'b', 'c'],
          ['b', 'a'],
        ]),
      ],
    }),
    [/in een kring: a → b → a/],
  ],
  [
    'a zone running back',
    net({ haltes: [halte('a', { zone: 'z2' }), halte('b'), halte('c', { zone: 'z1' })] }),
    [/"h" loopt terug door de zones: van "a" \(Twee\) naar "c" \(Een\)/],
  ],
  [
    'a zone running back over two lines',
    net({
      haltes: [halte('a', { zone: 'z2' }), halte('b'), halte('c', { zone: 'z1' })],
      lijnen: [lijn('h', [['a', 'b']]), lijn('i', [['b', 'c']])],
    }),
    [/in een kring: /],
  ],
  [
    'prototype keys for ids',
    net({ lijnen: [lijn('h', [['a', 'b', 'c', '__proto__', 'constructor', 'toString']])] }),
    [/"__proto__" bestaat niet/, /"constructor" bestaat niet/, /"toString" bestaat niet/],
  ],
  [
    'a prototype key for the lists',
    '{"__proto__":{"haltes":[],"lijnen":[]}}',
    [/"haltes" ontbreekt/, /"lijnen" ontbreekt/],
  ],
  [
    'ids with line ends',
    net({ lijnen: [lijn('h\n    at x', [['a', 'b', 'c', 'regel\neinde']])] }),
    [/"regel einde" bestaat niet/],
  ],
  [
    'too long a label',
    net({ haltes: [halte('a', { kaartlabel: 'x'.repeat(29) }), ...abc.slice(1)] }),
    [/"kaartlabel" telt 29 tekens/],
  ],
  ['a huge file', net({ haltes: Array.from({ length: 4000 }, () => halte('x')) }), [/haltes\[3999\]/]],
];

/** Holds an ending to the form of a refusal and gives its messages. */
async function refusal(...args: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runKaart(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).not.toMatch(/\n\s+at |node:|\.ts:\d|Error/);
  const lines = stderr.trimEnd().split('\n');
  for (const line of lines) expect(line).toMatch(/^\S.*[.?]$/);
  return lines;
}

test.for(MISTAKES)('%s is refused', async ([name, text, messages]) => {
  const file = join(folder, `${name.replaceAll(/\W/g, '-')}.json`);
  writeFileSync(file, text);
  const lines = await refusal(file);
  for (const message of messages) expect(lines.filter((line) => message.test(line))).toHaveLength(1);
  if (name !== 'a huge file') expect(lines).toHaveLength(messages.length);
  expect(new Set(lines).size).toBe(lines.length);
});

test('a file that is not there, a folder, and a result that cannot be written are refused', async () => {
  expect(await refusal(join(folder, 'weg.json'))).toEqual([expect.stringMatching(/niet te lezen/)]);
  expect(await refusal(folder)).toEqual([expect.stringMatching(/niet te lezen/)]);
  const good = join(folder, 'goed.json');
  writeFileSync(good, net({}));
  expect(await refusal(good, '--json', join(folder, 'weg', 'x.json'))).toEqual([
    expect.stringMatching(/niet te schrijven/),
  ]);
});

test('a byte order mark, ids of any kind and empty fields are no mistake', async () => {
  const file = join(folder, 'bom.json');
  const odd = [halte('__proto__', { kaartlabel: '', code: '' }), halte('a b'), halte('zone z1', { zone: 'z1' })];
  writeFileSync(
    file,
    `\uFEFF${net({ haltes: odd, lijnen: [lijn('constructor', [['zone z1', '__proto__', 'a b']], { letter: '' })] })}`,
  );
  const { code, stderr } = await runKaart([file]);
  expect([code, stderr]).toEqual([0, '']);
});
