import { rmSync } from 'node:fs';
import { runTool } from './run-tool.ts';
import { buildTestSites, runBrowserTests } from './site-tests.ts';
import { countRun, countStep, countVitest, sumCounts } from './test-counts.ts';
import type { Counts } from './test-counts.ts';

const report = 'test-results/unit.json';

/** A step that only passes or fails: one tool with its arguments. */
type Step = [tool: string, ...args: string[]];

/** Writes the types of the collections, which the steps that know types read. */
const types: Step = ['astro', 'check'];
const lint: Step = ['eslint', '.', '--max-warnings', '0'];
const texts: Step[] = [
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['cspell', '--no-progress', '--no-summary', 'content/**/*.{mdx,yaml}'],
];
const typed: Step[] = [
  ['svelte-check', '--tsconfig', './tsconfig.svelte.json', '--fail-on-warnings'],
  ['tsc', '-p', 'src/domain'],
];

/** Runs steps one after the other; each says that it is done, and what it said itself when it failed. */
async function runLane(steps: Step[]): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const [tool, ...args] of steps) {
    const outcome = await runTool(tool, args, { quiet: true });
    console.log(`— ${tool} ${args.join(' ')}: ${outcome.code === 0 ? 'goed' : 'fout'}`);
    if (outcome.code !== 0) console.log(outcome.output);
    counts.push(countStep(outcome));
  }
  return counts;
}

/** Runs the steps in two lanes, since none of them keeps more than one core at work. */
async function runChecks(): Promise<Counts[]> {
  const first = runLane([types]);
  const linted = first.then(() => runLane([lint]));
  const second = runLane(texts);
  const others = Promise.all([first, second]).then(() => runLane(typed));
  return (await Promise.all([first, linted, second, others])).flat();
}

async function runUnitTests(): Promise<Counts> {
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest', args);
  return countRun(code, report, countVitest);
}

const counts = await runChecks();
console.log('\n— tests zonder browser, en ernaast twee keer bouwen');
const [units, builds] = await Promise.all([runUnitTests(), buildTestSites()]);
counts.push(units, builds.counts);
console.log('\n— site in de browser');
counts.push(builds.isBuilt ? (await runBrowserTests([])).counts : { passed: 0, failed: 1 });

const { passed, failed } = sumCounts(counts);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
