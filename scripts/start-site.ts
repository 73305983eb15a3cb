import { buildSite } from './build-site.ts';
import { findFreePort, serveSite } from './site-server.ts';

// The port comes first: addresses in the sitemap and the like then are those of this very site.
const port = await findFreePort(Number(process.env.PORT ?? '4321'));

console.log('De site bouwen …');
const code = await buildSite({ SITE: process.env.SITE ?? `http://localhost:${port}` });
if (code === 0) {
  const site = await serveSite('dist', port);
  console.log(`Metrokaart Werkfit staat klaar op ${site.url} (stoppen: Ctrl+C)`);
} else {
  process.exitCode = code;
}
