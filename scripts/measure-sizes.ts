import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateNetOf } from '../tests/support/generate-net.ts';
import { measureNet } from './measure-net.ts';
import { formatTable } from './table.ts';

/** Haltes and lines of the nets whose drawing is timed. */
const SIZES = [
  [10, 2],
  [20, 4],
  [36, 6],
  [60, 8],
  [100, 10],
  [150, 12],
] as const;

const SEEDS = [1, 2, 3];

/** Times generated nets of growing size in both forms: the middle and the slowest of three nets a size, as a table. */
export async function measureSizes(folder: string): Promise<string> {
  const rows: string[][] = [];
  for (const [size, lines] of SIZES)
    for (const vorm of ['breed', 'smal']) {
      const times: number[] = [];
      for (const seed of SEEDS) {
        const file = join(folder, 'net.json');
        writeFileSync(file, JSON.stringify(generateNetOf(size, lines, seed)));
        times.push((await measureNet(file, vorm, folder, 1)).seconds);
      }
      times.sort((a, b) => a - b);
      rows.push([String(size), String(lines), vorm, ...[times[1]!, times.at(-1)!].map((time) => time.toFixed(2))]);
    }
  return formatTable(['haltes', 'lijnen', 'vorm', 'middelste (s)', 'traagste (s)'], rows);
}
