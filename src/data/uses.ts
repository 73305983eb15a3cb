import { getCollection } from 'astro:content';
import { listUses, type Use } from '../domain/net/queries/list-uses.ts';
import { getBronnen, getLiteratuur, getModel, getNaslag, getNet, getPaginas, getVerantwoording } from './net.ts';

let uses: Promise<Use[]> | undefined;

async function load(): Promise<Use[]> {
  const texts = [getCollection('haltes'), getCollection('instappen'), getCollection('paginas')] as const;
  const entries = (await Promise.all(texts)).flat();
  const bodies = new Map(entries.map(({ id, body }) => [id, body ?? '']));
  const zelfscan = {
    vragen: getModel().themas.flatMap(({ vragen }) => vragen),
    verantwoording: getVerantwoording().flatMap(({ zinnen }) => zinnen),
  };
  return listUses({
    net: getNet(),
    naslag: getNaslag(),
    bronnen: getBronnen(),
    literatuur: getLiteratuur(),
    paginas: getPaginas(),
    bodies,
    zelfscan,
  });
}

/** Which source keys each page of the site rests on, in reading order. */
export function getUses(): Promise<Use[]> {
  uses ??= load();
  return uses;
}
