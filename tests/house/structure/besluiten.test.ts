import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'docs/besluiten';
const names = readdirSync(folder).sort();

test('decision records are numbered without gaps', () => {
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1));
});

test('a decision record is at most thirty lines, with context, decision and consequences', () => {
  for (const name of names) {
    const text = readFileSync(`${folder}/${name}`, 'utf8').trimEnd();
    expect(text.split('\n').length, name).toBeLessThanOrEqual(30);
    expect(text, name).toMatch(/^# \d{4} .+\n[\s\S]*\n## Context\n[\s\S]*\n## Decision\n[\s\S]*\n## Consequences\n/);
  }
});
