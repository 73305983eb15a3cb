import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runCommand } from './run-tool.ts';
import { pack } from './site-files.ts';

/** What one drawing of one net comes to. */
export interface NetFigures {
  net: string;
  vorm: string;
  haltes: number;
  lijnen: number;
  size: string;
  bytes: number;
  packed: number;
  score: Record<string, string>;
  seconds: number;
}

interface Drawing {
  breedte: number;
  hoogte: number;
  haltes: unknown[];
  lijnen: unknown[];
  score: Record<string, unknown>;
}

const fixtures = 'tests/fixtures/netten';

/** Gives the nets to measure: the real one as built, and the fixtures that stand for others. */
export function listNetten(): string[] {
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.json') && name !== 'werkfit.json');
  return ['dist/data/net.json', ...names.sort().map((name) => join(fixtures, name))];
}

/** Lays out a net so many times with the command of the contract; gives its figures and the middle time. */
export async function measureNet(net: string, vorm: string, folder: string, runs = 3): Promise<NetFigures> {
  const [json, svg] = [join(folder, 'kaart.json'), join(folder, 'kaart.svg')];
  const args = ['scripts/kaart.ts', net, '--vorm', vorm, '--json', json, '--svg', svg];
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const { code, output } = await runCommand(process.execPath, args, { quiet: true });
    // 1 says that the drawing breaks a rule: the figures then show which.
    if (code > 1) throw new Error(`${net}, ${vorm}: ${output}`);
    times.push((performance.now() - start) / 1000);
  }
  const drawing = JSON.parse(readFileSync(json, 'utf8')) as Drawing;
  const bytes = readFileSync(svg);
  return {
    net: net.startsWith('dist') ? 'werkfit' : basename(net, '.json'),
    vorm,
    haltes: drawing.haltes.length,
    lijnen: drawing.lijnen.length,
    size: `${Math.round(drawing.breedte)} × ${Math.round(drawing.hoogte)}`,
    bytes: bytes.length,
    packed: pack(bytes, 'br').length,
    score: formatScore(drawing.score),
    seconds: times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0,
  };
}

function formatScore(score: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(score).map(([key, value]) => [key, formatValue(value)]));
}

function formatValue(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (typeof value === 'boolean') return value ? 'houdt' : 'breekt';
  if (value === null) return '–';
  return Array.isArray(value) ? String(value.length) : JSON.stringify(value);
}
