import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { getKaartTools } from '../../src/data/kaart-tools.ts';
import { checkNet } from '../../src/domain/kaart/check-net.ts';
import { drawNet } from '../../src/domain/kaart/draw-net.ts';
import type { NetInput } from '../../src/domain/kaart/net-input.ts';

// Every small net as it is drawn, to look at in a browser. `GOLDEN=bijwerken npx vitest run tests/golden` takes the
// present drawings as the right ones; look at them first.
const isUpdate = process.env.GOLDEN === 'bijwerken';
const folder = new URL('../fixtures/netten/klein/', import.meta.url);
const names = readdirSync(folder).map((file) => basename(file, '.json'));
const cases = names.flatMap((name) => (['breed', 'smal'] as const).map((vorm) => [name, vorm] as const));

/** The drawing takes its looks from the stylesheets of the site, so that a change of colour leaves it alone. */
const HEAD = ['kaart-los.css', 'kaart.css'].map((file) => `<?xml-stylesheet href="../../src/styles/${file}"?>\n`).join('');

function readNet(name: string): NetInput {
  const { net, fouten } = checkNet(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  if (!net) throw new Error(`${name}: ${fouten.join(' ')}`);
  return net;
}

/** One element a line, so that a difference is short to read. */
const spread = (svg: string): string => svg.replaceAll(/><(?=[a-z])/g, '>\n<');

test.for(cases)('%s, %s: as it was drawn before, and no hard rule broken', async ([name, vorm]) => {
  const options = { href: (id: string) => `#${id}`, title: `Proefkaart ${name}` };
  const { svg, violations } = drawNet(readNet(name), vorm, await getKaartTools(), options);
  expect(violations).toEqual([]);
  const text = `${HEAD}${spread(svg)}\n`;
  const [golden, changed] = ['', '-changed'].map((mark) => new URL(`${name}-${vorm}${mark}.svg`, import.meta.url));
  if (isUpdate) writeFileSync(golden!, text);
  const isSame = existsSync(golden!) && readFileSync(golden!, 'utf8') === text;
  if (isSame) rmSync(changed!, { force: true });
  else writeFileSync(changed!, text);
  expect(isSame, `${name}-${vorm}.svg differs: compare it with ${name}-${vorm}-changed.svg in tests/golden`).toBe(true);
});

test('every golden drawing still has its net', () => {
  const known = new Set(cases.map(([name, vorm]) => `${name}-${vorm}.svg`));
  const drawings = readdirSync(new URL('.', import.meta.url)).filter((file) => /(?<!-changed)\.svg$/.test(file));
  expect(drawings.filter((file) => !known.has(file))).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(9);
});
