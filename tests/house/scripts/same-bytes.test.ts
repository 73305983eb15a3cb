import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { getKaart } from '../../../src/data/kaart.ts';
import { getNet } from '../../../src/data/net.ts';
import { toNetData } from '../../../src/domain/net/net-data.ts';
import { runKaart } from '../../support/run-kaart.ts';

// The site draws its map at build, the command draws the net that the site publishes: the same bytes, in any process,
// on any day, in any language and place. Places follow from +, −, ×, ÷ and √2 alone; what differs between machines
// (hypot, atan2, tan) only measures, and is rounded to hundredths before it is written.
const folder = mkdtempSync(join(tmpdir(), 'kaart-gelijk-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = join(folder, 'net.json');
writeFileSync(file, JSON.stringify(toNetData(getNet())));

const PLACES: Record<string, string>[] = [
  {},
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' },
  { LANG: 'C', LC_ALL: 'C', TZ: 'America/St_Johns', NODE_OPTIONS: '--max-old-space-size=900', ZZZ: '1', AAA: '2' },
];

test.for(['breed', 'smal'] as const)(
  '%s: the command gives what the site shows, wherever it runs',
  { timeout: 600_000 },
  async (vorm) => {
    const { kaart } = await getKaart(vorm);
    const svgs = new Set<string>();
    for (const env of PLACES) {
      const [json, svg] = [join(folder, 'kaart.json'), join(folder, 'kaart.svg')];
      const { code } = await runKaart([file, '--vorm', vorm, '--json', json, '--svg', svg], env);
      expect(code).toBe(0);
      expect(readFileSync(json, 'utf8')).toBe(`${JSON.stringify(kaart)}\n`);
      svgs.add(readFileSync(svg, 'utf8'));
    }
    expect(svgs.size).toBe(1);
  },
);
