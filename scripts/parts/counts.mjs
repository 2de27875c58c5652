import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts of a vitest JSON report. A file that could not be loaded has no tests of its own and counts as one
 * failure; so does a run that left no report, ran nothing or failed for a reason no test shows.
 * @param {string} report @param {boolean} exitedWell
 */
export function readCounts(report, exitedWell) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const found = JSON.parse(readFileSync(report, 'utf8'));
  const broken = found.testResults.filter(isBroken).length;
  const passed = found.numPassedTests;
  const failed = found.numFailedTests + broken;
  const skipped = found.numPendingTests + found.numTodoTests;
  const unexplained = failed === 0 && (!exitedWell || passed === 0);
  return { passed, failed: unexplained ? 1 : failed, skipped };
}

/** @param {{ status: string, assertionResults: readonly { status: string }[] }} file */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((one) => one.status === 'failed');
}
