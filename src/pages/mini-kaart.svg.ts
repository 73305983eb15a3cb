import type { APIRoute } from 'astro';
import { renderMiniKaart } from '../data/mini-kaart.ts';

/** The drawing that every mini map takes its parts from. */
export const GET: APIRoute = async () =>
  new Response(await renderMiniKaart(), { headers: { 'Content-Type': 'image/svg+xml' } });
