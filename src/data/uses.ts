import { getCollection } from 'astro:content';
import { listUses, type Use } from '../domain/net/queries/list-uses.ts';
import { getNet } from './net.ts';

let uses: Promise<Use[]> | undefined;

async function load(): Promise<Use[]> {
  const paginas = await getCollection('paginas');
  const entries = [...(await getCollection('haltes')), ...(await getCollection('instappen')), ...paginas];
  const bodies = new Map(entries.map(({ id, body }) => [id, body ?? '']));
  return listUses(
    getNet(),
    paginas.map(({ id, data }) => ({ id, titel: data.titel, bron: data.bron })),
    bodies,
  );
}

/** Which source keys each page of the site rests on, in reading order. */
export function getUses(): Promise<Use[]> {
  uses ??= load();
  return uses;
}
