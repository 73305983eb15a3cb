import { expect, test } from 'vitest';
import { contentRoots } from '../../src/data/content-roots.ts';
import { readContent } from '../../src/data/read-content.ts';
import { buildNet } from '../../src/domain/net/build-net.ts';

const { net } = buildNet(readContent(contentRoots('')));

/** The texts that stand under each key of a list. */
function collect(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const [key, text] of pairs) texts.set(key, (texts.get(key) ?? new Set()).add(text));
  return texts;
}

test('the 23 aandachtspunten of the handreiking each stand on a halte, in one wording', () => {
  const points = collect(
    net.haltes.flatMap(({ aandachtspunten }) => aandachtspunten.map(({ code, tekst }) => [code, tekst] as const)),
  );
  const codes = [6, 7, 5, 5].flatMap((count, step) => Array.from({ length: count }, (_, i) => `AP${step + 1}.${i + 1}`));
  expect([...points.keys()].sort()).toEqual(codes);
  expect([...points].filter(([, texts]) => texts.size > 1).map(([code]) => code)).toEqual([]);
});

test('no halte says the same thing twice', () => {
  for (const { id, valkuilen, overwegingen, varianten, vragen, aandachtspunten } of net.haltes) {
    const texts = [valkuilen, overwegingen, varianten, vragen, aandachtspunten].flat().map(({ tekst }) => tekst);
    expect(new Set(texts).size, id).toBe(texts.length);
  }
});
