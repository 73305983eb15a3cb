import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fontDataUri } from '../src/data/font-subset.ts';
import { getKaartTools } from '../src/data/kaart-tools.ts';
import { checkNet } from '../src/domain/kaart/check/check-net.ts';
import { drawNet } from '../src/domain/kaart/draw-net.ts';
import type { NetInput } from '../src/domain/kaart/model/net-input.ts';
import { kaartStyle } from './kaart-style.ts';

const USAGE = 'Gebruik: npm run -s kaart -- NET.json [--vorm breed|smal] [--svg BESTAND] [--json BESTAND]';

/** Messages for who asked: they end the command, once they are all written, with exit code 2 and nothing on stdout. */
class Refusal extends Error {
  readonly messages: string[];

  constructor(messages: string[]) {
    super('refused');
    this.messages = messages;
  }
}

function refuse(messages: string[]): never {
  throw new Refusal(messages);
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
  } catch (error) {
    return error instanceof Refusal ? refuse(error.messages) : refuse([USAGE]);
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
    // Some editors put a byte order mark before the text.
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return refuse([`Het bestand "${file}" is geen geldige JSON.`]);
  }
  const { net, fouten } = checkNet(value);
  return net ?? refuse(fouten);
}

function writeResult(file: string, text: string): void {
  try {
    writeFileSync(file, `${text}\n`);
  } catch {
    refuse([`Het bestand "${file}" is niet te schrijven. Bestaat de map?`]);
  }
}

async function main(): Promise<void> {
  const { file, vorm, svg, json } = readArguments();
  const net = readNet(file);
  const tools = await getKaartTools();
  const head =
    svg === undefined
      ? ''
      : `<style>@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:200 800;src:url(${await fontDataUri(net)})}\n${kaartStyle()}</style>`;
  const result = drawNet(net, vorm, tools, { href: (id) => `#${id}`, title: 'Metrokaart', head });
  if (svg !== undefined) writeResult(svg, result.svg);
  if (json !== undefined) writeResult(json, JSON.stringify(result.kaart));
  process.stdout.write(`${JSON.stringify(result.kaart.score)}\n`);
  for (const { regel, melding } of result.violations) process.stderr.write(`${regel}: ${melding}.\n`);
  process.exitCode = result.violations.length > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  // One a line, whatever an id holds.
  process.stderr.write(`${error.messages.map((message) => message.replaceAll(/\s+/gu, ' ')).join('\n')}\n`);
  process.exitCode = 2;
}
