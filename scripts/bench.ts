import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatAnchors } from './bench/anchors.ts';
import { measureInteraction } from './bench/interaction.ts';
import { measureSearch } from './bench/search.ts';
import { buildSite } from './build-site.ts';
import { listNetten, measureNet } from './measure-net.ts';
import type { NetFigures } from './measure-net.ts';
import { measurePages } from './measure-pages.ts';
import { measureSizes } from './measure-sizes.ts';
import { formatTable } from './table.ts';

const file = 'docs/metingen.md';

function formatScores(figures: readonly NetFigures[]): string {
  const keys = [...new Set(figures.flatMap(({ score }) => Object.keys(score)))];
  const head = ['net', 'vorm', 'haltes', 'lijnen', 'breedte × hoogte', 'SVG raw', 'SVG br', ...keys];
  const rows = figures.map(({ net, vorm, haltes, lijnen, size, bytes, packed, score }) => [
    ...[net, vorm, haltes, lijnen, size, bytes, packed],
    ...keys.map((key) => score[key] ?? ''),
  ]);
  return formatTable(head, rows);
}

function formatTimes(figures: readonly NetFigures[]): string {
  const rows = figures.map(({ net, vorm, seconds }) => [net, vorm, seconds.toFixed(2)]);
  return formatTable(['net', 'vorm', 'seconden'], rows);
}

if (!existsSync('dist') && (await buildSite({})) !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'werkfit-bench-'));
const figures: NetFigures[] = [];
for (const net of listNetten()) for (const vorm of ['breed', 'smal']) figures.push(await measureNet(net, vorm, folder));
const sizes = await measureSizes(folder);
rmSync(folder, { recursive: true });

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const text = `# Metingen

Gemaakt door \`npm run bench\`, versie ${version}. Wat op elke machine gelijk is staat vooraan.

## De kaart, gemeten door de motor

De letters en cijfers zijn de regels van de motor: H hoort te houden, S is hoe mooi.

${formatScores(figures)}

## Naast andere engines

${formatAnchors(figures)}

## Bytes per soort pagina

Alles wat de eerste keer komt: de pagina zelf, en stijlen, scripts en lettertype apart. Bij een volgende pagina komt
alleen nog de pagina.

${measurePages('dist')}

## Reizen op de kaart

Op de beginpagina, met de processor vier keer vertraagd; de middelste van vijf.

${await measureInteraction('dist')}

## Tijd van één tekening

Met de opdracht \`npm run kaart\`, het starten van Node inbegrepen; de middelste van drie. Dit verschilt per machine:
hier ${cpus().length} kernen (${cpus()[0]?.model.trim() ?? 'onbekend'}), Node ${process.versions.node}.

${formatTimes(figures)}

Hoe de tijd groeit met het net: per grootte drie proefnetten, elk één keer. De ring en het perron van
een proefnet tellen niet mee.

${sizes}

${await measureSearch('dist')}
`;

writeFileSync(file, text);
console.log(text);
