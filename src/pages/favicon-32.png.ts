import type { APIRoute } from 'astro';
import { renderIcon } from '../data/share-image.ts';

/** The mark, 32 pixels wide. */
export const GET: APIRoute = () => new Response(renderIcon(32), { headers: { 'Content-Type': 'image/png' } });
