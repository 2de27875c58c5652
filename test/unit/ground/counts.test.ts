import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCounts } from '../../../scripts/parts/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stragan-counts-'));
const report = join(folder, 'report.json');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const broken = { status: 'failed', assertionResults: [] };
const failing = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };

test.each([
  ['tests that passed', { numPassedTests: 3 }, true, [3, 0, 0]],
  ['tests that failed', { numPassedTests: 2, numFailedTests: 1, testResults: [failing] }, false, [2, 1, 0]],
  ['skipped tests apart', { numPassedTests: 2, numPendingTests: 1, numTodoTests: 1 }, true, [2, 0, 2]],
  ['a file that did not load as a failure', { numPassedTests: 2, testResults: [broken] }, false, [2, 1, 0]],
  ['a failure that no test shows', { numPassedTests: 2 }, false, [2, 1, 0]],
  ['a run without a test as a failure', {}, true, [0, 1, 0]],
])('counts %s', (_title, found, exitedWell, [passed, failed, skipped]) => {
  const nothing = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  writeFileSync(report, JSON.stringify({ ...nothing, ...found }));
  expect(readCounts(report, exitedWell)).toEqual({ passed, failed, skipped });
});

test('counts a run without a report as a failure', () => {
  expect(readCounts(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
