import type { APIRoute, GetStaticPaths } from 'astro';
import { listShareKinds, renderShareImage } from '../../data/share-image.ts';

/** One picture for each kind of page. */
export const getStaticPaths: GetStaticPaths = () => listShareKinds().map((soort) => ({ params: { soort } }));

/** The picture that goes with a shared address. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await renderShareImage(params.soort ?? ''), { headers: { 'Content-Type': 'image/png' } });
