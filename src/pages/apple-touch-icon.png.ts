import type { APIRoute } from 'astro';
import { renderIcon } from '../data/share-image.ts';

/** The mark, 180 pixels wide. */
export const GET: APIRoute = () => new Response(renderIcon(180), { headers: { 'Content-Type': 'image/png' } });
