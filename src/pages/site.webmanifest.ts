import type { APIRoute } from 'astro';
import { getSite } from '../data/net.ts';
import { getColour } from '../data/tokens.ts';
import { href } from '../ui/href.ts';

/** The name and mark of the site for who puts it on a home screen; it stays a page in a browser and asks nothing. */
export const GET: APIRoute = () => {
  const { naam, omschrijving } = getSite();
  const manifest = {
    name: naam,
    short_name: naam.replace(/^Metrokaart /, ''),
    description: omschrijving,
    lang: 'nl',
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: getColour('page-background-color').licht,
    theme_color: getColour('board-background-color').licht,
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href('/apple-touch-icon.png'), sizes: '180x180', type: 'image/png' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
