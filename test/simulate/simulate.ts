import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outcomeOf, type SeedOutcome } from './simulate-seed.ts';
import { printedTable, tableOf } from './table.ts';
import { addVisits } from './visits.ts';

// npm run simulate -- [--runs N] [--seed S] [--trace] [--json] [--workers W]
// Lives through N seeds from S on; --trace tells one seed from its beginning to its end.

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    workers: { type: 'string' },
    trace: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const TOLD_EVERY = 500;
const BLOCK = 250;
const first = numberOf(values.seed, 1);
const runs = numberOf(values.runs, values.trace ? 1 : 100);
const workers = Math.min(runs, numberOf(values.workers, availableParallelism()));

process.exitCode = values.trace ? await traced() : await simulated();

async function traced(): Promise<number> {
  const { told, violations } = await outcomeOf(first, true);
  const lines = [...told, ...violations.map((violation) => `VIOLATION ${violation}`)];
  process.stdout.write(`${lines.join('\n')}\n`);
  return violations.length > 0 ? 1 : 0;
}

async function simulated(): Promise<number> {
  const startedAt = performance.now();
  const visits = {};
  const deaths = {};
  let lived = 0;
  const broken: { readonly seed: number; readonly violations: readonly string[] }[] = [];
  const keep = ({ seed, violations, visits: seen, deaths: died }: SeedOutcome) => {
    addVisits(visits, seen);
    addVisits(deaths, died);
    lived += 1;
    if (lived % TOLD_EVERY === 0) process.stderr.write(`${lived} of ${runs} seeds lived\n`);
    if (violations.length === 0) return;
    broken.push({ seed, violations });
    for (const violation of violations) process.stderr.write(`seed ${seed}: ${violation}\n`);
  };
  const blocks = blocksOfSeeds();
  await Promise.all(Array.from({ length: workers }, () => lane(blocks, keep)));
  const seconds = (performance.now() - startedAt) / 1000;
  const table = tableOf(visits, deaths);
  const figures = {
    runs,
    violations: broken.reduce((sum, each) => sum + each.violations.length, 0),
    seeds: { first, broken: broken.toSorted((one, other) => one.seed - other.seed) },
    seconds: Math.round(seconds * 10) / 10,
    seedsPerSecond: Math.round((runs / seconds) * 10) / 10,
    workers,
    table,
  };
  const told = values.json ? JSON.stringify(figures) : `${printedTable(table)}\n${summary(figures)}`;
  process.stdout.write(`${told}\n`);
  return broken.length > 0 ? 1 : 0;
}

/** Blocks of seeds one after the other, as long as there are any. */
async function lane(blocks: Iterator<Block>, keep: (outcome: SeedOutcome) => void): Promise<void> {
  for (let block = blocks.next(); block.done !== true; block = blocks.next())
    await livedApart(block.value, keep);
}

type Block = { readonly from: number; readonly to: number };

function* blocksOfSeeds(): Generator<Block> {
  const size = Math.min(BLOCK, Math.ceil(runs / workers));
  for (let from = first; from < first + runs; from += size)
    yield { from, to: Math.min(from + size, first + runs) };
}

/** In a process of its own, whose memory ends with it. */
function livedApart({ from, to }: Block, keep: (outcome: SeedOutcome) => void): Promise<void> {
  const worker = fork(join(import.meta.dirname, 'simulate-worker.ts'), [String(from), String(to)]);
  return new Promise((resolve, reject) => {
    worker.on('message', (outcome) => keep(outcome as SeedOutcome));
    worker.on('error', reject);
    worker.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`A worker ended with ${code ?? signal}`)),
    );
  });
}

function summary({ violations, seconds, seedsPerSecond }: Record<string, unknown>): string {
  const pace = `${String(seconds)} s, ${String(seedsPerSecond)} a second`;
  return `${runs} seeds from ${first}: ${String(violations)} violations; ${pace}`;
}

function numberOf(text: string | undefined, usual: number): number {
  const number = Number(text ?? usual);
  if (Number.isInteger(number) && number > 0) return number;
  process.stderr.write(`Not a whole number above 0: ${text}\n`);
  process.exit(2);
}
