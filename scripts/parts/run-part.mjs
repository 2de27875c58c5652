import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readCounts } from './counts.mjs';
import { ROOT } from './parts.mjs';

/** A process of the test runner ended in the middle, in native code that no test can catch. */
const DIED = /Worker exited unexpectedly with signal SIG(SEGV|BUS|ABRT)/;

const LONGEST_MS = 15 * 60_000;

/**
 * Runs a part quietly. Its output is kept and shown when it failed.
 * @param {import('./parts.mjs').Part} part
 */
export async function runPart({ name, args, report }) {
  if (report !== undefined) rmSync(report, { force: true });
  const startedAt = performance.now();
  const { code, output } = await run(args);
  const seconds = (performance.now() - startedAt) / 1000;
  const exitedWell = code === 0;
  const counts = report === undefined ? onePart(exitedWell) : readCounts(report, exitedWell);
  return { name, seconds, output, died: DIED.test(output), ...counts };
}

/** @param {boolean} passed */
function onePart(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** @param {readonly string[]} args @returns {Promise<{ code: number | null, output: string }>} */
function run(args) {
  return new Promise((resolve) => {
    // TypeScript takes FORCE_COLOR=0 for a wish for colours: without a terminal it must not be there at all.
    const { FORCE_COLOR: _, ...plain } = process.env;
    const environment = process.stdout.isTTY ? { ...plain, FORCE_COLOR: '1' } : { ...plain, NO_COLOR: '1' };
    const child = spawn(process.execPath, args, { cwd: ROOT, env: environment, timeout: LONGEST_MS });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => chunks.push(Buffer.from(String(error))));
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
