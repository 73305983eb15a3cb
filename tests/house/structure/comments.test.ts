import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listSources } from '../source-files.ts';

/** Gives the exports of a module that no comment stands above. */
function findSilentExports(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name = /^export (?:async )?(?:function|const|interface|type|class) (\w+)/.exec(line)?.[1];
    const isSpoken = (lines[index - 1] ?? '').trim().endsWith('*/');
    // A second signature of the same function shares the comment of the first.
    const isOverload =
      name !== undefined && new RegExp(`^export function ${name}\\b`, 'm').test(lines.slice(0, index).join('\n'));
    return name === undefined || isSpoken || isOverload ? [] : [name];
  });
}

test('an export without a comment is found', () => {
  expect(findSilentExports('export const a = 1;')).toEqual(['a']);
  expect(findSilentExports('/** Gives one. */\nexport const a = 1;')).toEqual([]);
});

test('every export says in a sentence what it gives', () => {
  const modules = listSources('src', 'scripts').filter((file) => /\.(?:ts|mjs)$/.test(file));
  const silent = modules.flatMap((file) =>
    findSilentExports(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(silent).toEqual([]);
});
