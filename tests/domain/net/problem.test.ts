import { expect, test } from 'vitest';
import { formatProblem, formatProblems, sortProblems } from '../../../src/domain/net/problem.ts';

const problem = { bestand: 'content/b.yaml', veld: 'naam', melding: 'Dit is mis.', remedie: 'Doe dit.' };

test('a problem reads as file, field, what is wrong and remedy', () => {
  expect(formatProblem(problem)).toBe('content/b.yaml › naam: Dit is mis. Doe dit.');
});

test('a list of problems is counted, in good Dutch', () => {
  expect(formatProblems([problem])).toBe('Er is 1 fout in de inhoud.\n- content/b.yaml › naam: Dit is mis. Doe dit.');
  expect(formatProblems([problem, problem])).toMatch(/^Er zijn 2 fouten in de inhoud\.\n- /);
});

test('problems are sorted by file, each once, in the order they were found', () => {
  const first = { ...problem, bestand: 'content/a.yaml' };
  const other = { ...problem, veld: 'code' };
  expect(sortProblems([problem, other, first, { ...problem }])).toEqual([first, problem, other]);
});
