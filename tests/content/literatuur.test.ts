import { expect, test } from 'vitest';
import { contentRoots } from '../../src/data/content-roots.ts';
import { readContent } from '../../src/data/read-content.ts';
import { buildNet } from '../../src/domain/net/build-net.ts';

const { content } = buildNet(readContent(contentRoots('')));

test('each of the nine works that the handreiking lists has an entry of its own', () => {
  const listed = Array.from({ length: 9 }, (_, i) => `S3-${206 + i}`);
  expect(content.literatuur.map(({ data }) => data.bron[0]).sort()).toEqual(listed);
});

test('the page on the research leads to each of them', () => {
  const body = content.paginas.find(({ id }) => id === 'onderzoek')?.body ?? '';
  expect(content.literatuur.map(({ id }) => id).filter((id) => !body.includes(`](/bronnen/${id}/)`))).toEqual([]);
});

test('what a work is said to give rests on our sources, what is said of it elsewhere on a public place', () => {
  for (const { bestand, data } of content.literatuur) {
    expect(data.gebruik.filter(({ bron }) => bron.length === 0), bestand).toEqual([]);
    expect(data.openbaar.filter(({ vindplaats, zekerheid }) => !vindplaats || !zekerheid), bestand).toEqual([]);
    expect(data.onbekend.length, bestand).toBeGreaterThan(0);
  }
});
