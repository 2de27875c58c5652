import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { typeErrorsOf } from './check-types.ts';
import { ROOT, readMutants } from './mutant.ts';
import { pageOf } from './mutants-page.ts';
import { isCaught, runMutants, type Outcome } from './run-mutants.ts';

const USAGE = `npm run simulate:mutants -- [--json] [--only NAME,...] [--seeds 500] [--workers 2] [--write]
Puts one fault at a time into a copy of the program and lives through seeds of the simulation until a promise
is broken. --write renews docs/mutations.md with what was found; --types only asks whether each type-checks.`;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    seeds: { type: 'string', default: '500' },
    workers: { type: 'string', default: String(availableParallelism()) },
    write: { type: 'boolean', default: false },
    types: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

// What is copied and started is removed and ended on the way out.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const mutants = readMutants(values.only ?? null);
if (values.help || mutants.length === 0 || ![values.seeds, values.workers].every(isCount)) {
  say(USAGE);
  process.exitCode = 2;
} else if (values.types) {
  const errors = typeErrorsOf(mutants);
  say(errors.length === 0 ? `${mutants.length} mutants type-check` : errors.join('\n'));
  process.exitCode = errors.length === 0 ? 0 : 1;
} else {
  const seeds = Number(values.seeds);
  const workers = Number(values.workers);
  const outcomes = await runMutants(mutants, { seeds, workers }, (outcome) => {
    say(lineOf(outcome));
    if (values.write) writePage([outcome]);
  });
  const caught = outcomes.filter(isCaught).length;
  const figures = { total: outcomes.length, caught };
  const said = values.json ? JSON.stringify(figures) : `${caught} of ${outcomes.length} mutants are caught`;
  process.stdout.write(`${said}\n`);
  process.exitCode = caught === outcomes.length ? 0 : 1;
}

function isCount(text: string): boolean {
  return /^[1-9]\d{0,5}$/.test(text);
}

function writePage(outcomes: readonly Outcome[]): void {
  const path = join(ROOT, 'docs', 'mutations.md');
  const former = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, pageOf(readMutants(), outcomes, former));
}

function lineOf(outcome: Outcome): string {
  const { mutant, lived, seconds } = outcome;
  const name = mutant.name.padEnd(44);
  const time = `${seconds} s`.padStart(6);
  if (lived.end === 'unfit') return `unfit     ${name} ${lived.told}`;
  if (lived.end === 'well') return `survives  ${name} ${time}  ${lived.seed} seeds`;
  return `caught    ${name} ${time}  seed ${lived.seed}: ${lived.told.slice(0, 160)}`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
