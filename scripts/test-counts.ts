import { existsSync, readFileSync } from 'node:fs';
import type { Outcome } from './run-tool.ts';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** Counts one step without a report of its own: it passes or it fails. */
export function countStep({ code }: Pick<Outcome, 'code'>): Counts {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Gives the counts of a Vitest report. */
export function countVitest(text: string): Counts {
  const report = JSON.parse(text) as VitestReport;
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Gives the counts of a Playwright report; a test that only passed on a second try has failed. */
export function countPlaywright(text: string): Counts {
  const { stats } = JSON.parse(text) as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * Counts a run by its report file. A run that failed without one failed test (a file that does not
 * load, a crash) counts as one failure, so that no failure can hide.
 */
export function countRun(code: number, file: string, count: (text: string) => Counts): Counts {
  if (!existsSync(file)) return countStep({ code: 1 });
  const counts = count(readFileSync(file, 'utf8'));
  const isSilent = (code !== 0 || counts.passed === 0) && counts.failed === 0;
  return isSilent ? { ...counts, failed: 1 } : counts;
}

/** Adds up the counts of all steps. */
export function sumCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}
