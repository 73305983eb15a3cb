import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examples } from '../../../src/ui/examples.ts';

test('every component of the house has an example', () => {
  const components = readdirSync('src/ui').filter((name) => name.endsWith('.astro'));
  const shown = new Set(Object.keys(examples));
  expect(components.filter((name) => !shown.has(`ui/${name.replace('.astro', '')}`))).toEqual([]);
});

test('an example is of a component that is there, and no state stands twice', () => {
  for (const [name, states] of Object.entries(examples)) {
    expect(readFileSync(`src/${name}.astro`, 'utf8').length, name).toBeGreaterThan(0);
    expect(new Set(states.map(({ naam }) => naam)).size, name).toBe(states.length);
  }
});
