import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { drawPhases } from '../../scripts/kaartmotor.ts';
import { isUpdate } from './ratchet.ts';

const folder = 'docs/kaartmotor';
const phases = await drawPhases();
const text = readFileSync('docs/kaartmotor.md', 'utf8');

/** The drawing without its style and font: a change of colour is no change of the engine. */
const plain = (svg: string): string => svg.replace(/<style>.*?<\/style>/s, '');

test.for(Object.keys(phases))('%s is what the engine makes now; else run `node scripts/kaartmotor.ts`', (name) => {
  if (isUpdate) writeFileSync(`${folder}/${name}`, phases[name]!);
  expect(plain(readFileSync(`${folder}/${name}`, 'utf8')) === plain(phases[name]!)).toBe(true);
});

test('the page shows every phase, in order, and no drawing is left over', () => {
  const shown = [...text.matchAll(/!\[[^\]]+\]\(kaartmotor\/([^)]+)\)/g)].map(([, name]) => name);
  expect(shown).toEqual(Object.keys(phases));
  expect(readdirSync(folder).filter((name) => name.endsWith('.svg'))).toEqual(shown);
});

test('every file of the engine that the page names exists', () => {
  const files = readdirSync('src/domain/kaart', { recursive: true, encoding: 'utf8' }).map((file) => basename(file));
  const named = [...text.matchAll(/`([a-z-]+\*?)\.ts`/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(20);
  for (const name of named)
    expect(
      name.endsWith('*') ? files.some((file) => file.startsWith(name.slice(0, -1))) : files.includes(`${name}.ts`),
      name,
    ).toBe(true);
});
