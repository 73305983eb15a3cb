import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countPlaywright, countRun, countStep, countVitest, sumCounts } from '../../../scripts/test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'werkfit-telling-'));
afterAll(() => rmSync(folder, { recursive: true }));

function countUnit(code: number, passed: number, failed: number) {
  const file = join(folder, 'unit.json');
  writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
  return countRun(code, file, countVitest);
}

test('a run is counted by its report', () => {
  expect(countUnit(0, 12, 0)).toEqual({ passed: 12, failed: 0 });
  expect(countUnit(1, 11, 1)).toEqual({ passed: 11, failed: 1 });
});

test('a run that fails without a failed test still counts as a failure', () => {
  expect(countUnit(1, 12, 0)).toEqual({ passed: 12, failed: 1 });
});

test('a run without tests or without a report is a failure', () => {
  expect(countUnit(0, 0, 0)).toEqual({ passed: 0, failed: 1 });
  expect(countRun(0, join(folder, 'geen.json'), countVitest)).toEqual({ passed: 0, failed: 1 });
});

test('a test that passes only on a second try has failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2 };
  expect(countPlaywright(JSON.stringify({ stats }))).toEqual({ passed: 5, failed: 3 });
});

test('steps and runs add up', () => {
  expect(sumCounts([countStep({ code: 0 }), countStep({ code: 2 }), { passed: 3, failed: 0 }])).toEqual({
    passed: 4,
    failed: 1,
  });
});
