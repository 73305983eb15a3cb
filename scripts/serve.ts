import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveSite } from './site-server.ts';

const { values, positionals } = parseArgs({
  options: { port: { type: 'string', default: process.env.PORT ?? '4321' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'dist';

if (existsSync(folder)) {
  const site = await serveSite(folder, Number(values.port));
  console.log(`Metrokaart Werkfit staat klaar op ${site.url}`);
} else {
  console.error(`De map ${folder} is er nog niet: draai eerst npm run build.`);
  process.exitCode = 1;
}
