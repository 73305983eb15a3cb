import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { listSources } from '../source-files.ts';

/** A file of types alone leaves nothing to run, so nothing to test. */
function hasCode(file: string): boolean {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replace(/export\s*\{\s*\};?/g, '').trim() !== '';
}

test('every file of the domain has its mirror in the tests', () => {
  const orphans = listSources('src/domain')
    .filter(hasCode)
    .map((file) => file.replace(/^src\/(.*)\.ts$/, 'tests/$1.test.ts'))
    .filter((mirror) => !existsSync(mirror));
  expect(orphans).toEqual([]);
});

test('a test in the mirror has the file it is named after', () => {
  const tests = listSources('tests/domain').filter((file) => file.endsWith('.test.ts'));
  const strays = tests.filter((file) => !existsSync(file.replace(/^tests\/(.*)\.test\.ts$/, 'src/$1.ts')));
  // Properties of a whole room stand beside its mirror, under their own word.
  expect(strays.filter((file) => !/\b(?:properties|invariants|proefnetten)\b/.test(file))).toEqual([]);
});
