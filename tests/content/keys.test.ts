import { expect, test } from 'vitest';
import { contentRoots } from '../../src/data/content-roots.ts';
import { readContent } from '../../src/data/read-content.ts';
import { buildNet } from '../../src/domain/net/build-net.ts';
import { assembleNaslag } from '../../src/domain/net/naslag.ts';
import { listUses } from '../../src/domain/net/queries/list-uses.ts';

/** The number of keys that stand on a page; it only rises. */
const REACHED = 408;

const { net, content } = buildNet(readContent(contentRoots('')));
const uses = listUses({
  net,
  naslag: assembleNaslag(content),
  bronnen: content.bronnen.map(({ id, data }) => ({ id, ...data })),
  // A work that a source lists stands on a page of its own, but its keys must stand elsewhere too.
  literatuur: [],
  paginas: content.paginas.map(({ id, data }) => ({ id, ...data })),
  bodies: new Map([...content.haltes, ...content.instappen, ...content.paginas].map(({ id, body }) => [id, body])),
});
const used = new Set(uses.flatMap(({ keys }) => keys));
const all = content.bronnen.flatMap(({ data }) => data.sleutels.map(({ sleutel }) => sleutel));
const missing = all.filter((sleutel) => !used.has(sleutel));

test('the inventory has 408 keys', () => {
  expect(new Set(all).size).toBe(408);
});

test('every key that once stood on a page still does', () => {
  const reached = all.length - missing.length;
  console.log(`${reached} van ${all.length} bronsleutels staan op een pagina.`);
  if (missing.length > 0) console.log(`Nog nergens: ${missing.join(' ')}`);
  expect(reached, 'Er staan minder sleutels op pagina’s dan eerder.').toBeGreaterThanOrEqual(REACHED);
});
