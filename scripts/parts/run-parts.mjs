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
  const once = async (/** @type {import('./parts.mjs').Part} */ part, again = '') => {
    const result = await runPart(part);
    print(`${result.failed === 0 ? 'ok  ' : 'FAIL'} ${part.name.padEnd(width)} ${lineOf(result)}${again}`);
    if (result.failed > 0) print(`\n${result.output.trim()}\n`);
    return result;
  };
  const run = async (/** @type {import('./parts.mjs').Part} */ part) => {
    const first = await once(part);
    const again = first.failed > 0 && (part.beside || first.died);
    const { passed, failed } = again ? await once(part, ', second try') : first;
    total.passed += passed;
    total.failed += failed;
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
