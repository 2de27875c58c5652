import { availableParallelism } from 'node:os';
import { runPart } from './run-part.mjs';

const AT_ONCE = Math.max(1, Math.min(2, availableParallelism()));

/**
 * Runs parts in their order, a line for each, and the whole output of what failed.
 * @param {readonly import('./parts.mjs').Part[]} parts
 */
export async function runParts(parts) {
  const startedAt = performance.now();
  const total = { passed: 0, failed: 0 };
  const width = Math.max(...parts.map(({ name }) => name.length));
  const run = async (/** @type {import('./parts.mjs').Part} */ part) => {
    const result = await runPart(part);
    total.passed += result.passed;
    total.failed += result.failed;
    print(`${result.failed === 0 ? 'ok  ' : 'FAIL'} ${part.name.padEnd(width)} ${lineOf(result)}`);
    if (result.failed > 0) print(`\n${result.output.trim()}\n`);
  };
  for (const part of parts.filter(({ beside }) => !beside)) await run(part);
  const rest = parts.filter(({ beside }) => beside);
  const lane = async () => {
    for (let part = rest.shift(); part !== undefined; part = rest.shift()) await run(part);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  print(`     ${'all'.padEnd(width)} ${seconds((performance.now() - startedAt) / 1000)}`);
  return total;
}

/** @param {{ seconds: number, passed: number, failed: number, skipped: number }} result */
function lineOf(result) {
  const counts = `${result.passed} passed, ${result.failed} failed`;
  return `${seconds(result.seconds)}   ${counts}${result.skipped === 0 ? '' : `, ${result.skipped} skipped`}`;
}

/** @param {number} value */
function seconds(value) {
  return `${value.toFixed(1).padStart(6)} s`;
}

/** @param {string} text */
function print(text) {
  process.stdout.write(`${text}\n`);
}
