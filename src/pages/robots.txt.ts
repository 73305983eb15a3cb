import type { APIRoute } from 'astro';
import { href } from '../ui/href.ts';

/** Everything may be read by search engines; the list of pages is in the sitemap. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);
