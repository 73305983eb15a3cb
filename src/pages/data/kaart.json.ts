import type { APIRoute } from 'astro';
import { getKaart } from '../../data/kaart.ts';

/** The map as drawn, in both forms: equal to what the map command makes of `/data/net.json`. */
export const GET: APIRoute = async () => {
  const [breed, smal] = await Promise.all([getKaart('breed'), getKaart('smal')]);
  return Response.json({ breed: breed.kaart, smal: smal.kaart });
};
