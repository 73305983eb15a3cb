import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { getKaart } from '../../src/data/kaart.ts';
import { getKaartTools } from '../../src/data/kaart-tools.ts';
import { checkNet } from '../../src/domain/kaart/check/check-net.ts';
import { drawNet, type DrawnNet } from '../../src/domain/kaart/draw-net.ts';
import type { NetInput } from '../../src/domain/kaart/model/net-input.ts';
import { holdScore, isUpdate, listWorse } from './ratchet.ts';

// Every small net as it is drawn, to look at in a browser, and the scores of all nets. With GOLDEN=bijwerken in the
// environment `npx vitest run tests/golden` takes the present drawings and scores as the standard: look at them first,
// and say in the commit which score got worse and why.
const folder = new URL('../fixtures/netten/', import.meta.url);
const names = readdirSync(new URL('klein/', folder)).map((file) => basename(file, '.json'));
const inBothForms = (list: string[]) => list.flatMap((name) => (['breed', 'smal'] as const).map((vorm) => [name, vorm] as const));

/** The drawing takes its looks from the stylesheets of the site, so that a change of colour leaves it alone. */
const HEAD = ['tokens.css', 'kaart-los.css', 'kaart.css'].map((file) => `<?xml-stylesheet href="../../src/styles/${file}"?>\n`).join('');

function readNet(name: string): NetInput {
  const { net, fouten } = checkNet(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  if (!net) throw new Error(`${name}: ${fouten.join(' ')}`);
  return net;
}

async function draw(name: string, vorm: 'breed' | 'smal'): Promise<DrawnNet> {
  const options = { href: (id: string) => `#${id}`, title: `Proefkaart ${basename(name)}` };
  return drawNet(readNet(name), vorm, await getKaartTools(), options);
}

/** One element a line, so that a difference is short to read. */
const spread = (svg: string): string => svg.replaceAll(/><(?=[a-z])/g, '>\n<');

test.for(inBothForms(names))('%s, %s: as it was drawn before, and no hard rule broken', async ([name, vorm]) => {
  const { svg, violations, kaart } = await draw(`klein/${name}`, vorm);
  expect(violations).toEqual([]);
  expect(holdScore(name, vorm, kaart.score)).toEqual([]);
  const text = `${HEAD}${spread(svg)}\n`;
  const [golden, changed] = ['', '-changed'].map((mark) => new URL(`${name}-${vorm}${mark}.svg`, import.meta.url));
  if (isUpdate) writeFileSync(golden!, text);
  const isSame = existsSync(golden!) && readFileSync(golden!, 'utf8') === text;
  if (isSame) rmSync(changed!, { force: true });
  else writeFileSync(changed!, text);
  expect(isSame, `${name}-${vorm}.svg differs: compare it with ${name}-${vorm}-changed.svg in tests/golden`).toBe(true);
});

test.for(inBothForms(['werkfit', 'proces-36']))('%s, %s: no hard rule broken, no score worse than before', async ([name, vorm]) => {
  const { violations, kaart } = await (name === 'werkfit' ? getKaart(vorm) : draw(name, vorm));
  expect(violations).toEqual([]);
  expect(holdScore(name, vorm, kaart.score)).toEqual([]);
});

test('a worse score is found, a better one and a difference within its slack are not', () => {
  const before = { S3: 1, S4: 12, S7: 0.2, S15: 40_000 };
  expect(listWorse(before, { S3: 0, S4: 12.5, S7: 0.21, S15: 40_500 })).toEqual([]);
  expect(listWorse(before, { S3: 2, S4: 11.9, S7: 0.3, S15: 42_000 })).toHaveLength(4);
});

test('every golden drawing still has its net', () => {
  const known = new Set(inBothForms(names).map(([name, vorm]) => `${name}-${vorm}.svg`));
  const drawings = readdirSync(new URL('.', import.meta.url)).filter((file) => /(?<!-changed)\.svg$/.test(file));
  expect(drawings.filter((file) => !known.has(file))).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(9);
});
