import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fontDataUri } from '../src/data/font-subset.ts';
import { getKaartTools } from '../src/data/kaart-tools.ts';
import { checkNet } from '../src/domain/kaart/check-net.ts';
import { drawNet } from '../src/domain/kaart/draw-net.ts';
import type { NetInput } from '../src/domain/kaart/net-input.ts';
import { kaartStyle } from './kaart-style.ts';

const USAGE = 'Gebruik: npm run -s kaart -- NET.json [--vorm breed|smal] [--svg BESTAND] [--json BESTAND]';

/** Stops with messages on stderr and exit code 2, nothing on stdout. */
function refuse(messages: string[]): never {
  process.stderr.write(`${messages.join('\n')}\n`);
  process.exit(2);
}

function readArguments(): { file: string; vorm: 'breed' | 'smal'; svg?: string; json?: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { vorm: { type: 'string', default: 'breed' }, svg: { type: 'string' }, json: { type: 'string' } },
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) refuse([USAGE]);
    if (values.vorm !== 'breed' && values.vorm !== 'smal')
      refuse([`Vorm "${values.vorm}" bestaat niet. Kies breed of smal.`]);
    return {
      file,
      vorm: values.vorm,
      ...(values.svg ? { svg: values.svg } : {}),
      ...(values.json ? { json: values.json } : {}),
    };
  } catch {
    return refuse([USAGE]);
  }
}

function readNet(file: string): NetInput {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return refuse([`Het bestand "${file}" is niet te lezen. Klopt de naam?`]);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse([`Het bestand "${file}" is geen geldige JSON.`]);
  }
  const { net, fouten } = checkNet(value);
  return net ?? refuse(fouten);
}

const { file, vorm, svg, json } = readArguments();
const net = readNet(file);
const tools = await getKaartTools();
const head =
  svg === undefined
    ? ''
    : `<style>@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:200 800;src:url(${await fontDataUri(net)})}\n${kaartStyle()}</style>`;
const result = drawNet(net, vorm, tools, { href: (id) => `#${id}`, title: 'Metrokaart', head });
if (svg !== undefined) writeFileSync(svg, `${result.svg}\n`);
if (json !== undefined) writeFileSync(json, `${JSON.stringify(result.kaart)}\n`);
process.stdout.write(`${JSON.stringify(result.kaart.score)}\n`);
for (const { regel, melding } of result.violations) process.stderr.write(`${regel}: ${melding}.\n`);
process.exitCode = result.violations.length > 0 ? 1 : 0;
