import type { Mutant } from './mutant.ts';
import type { Outcome } from './run-mutants.ts';

/**
 * docs/mutations.md: what was put in, what it would do to a seller, and what noticed. What this run did not
 * try stays as the former page says.
 */
export function pageOf(mutants: readonly Mutant[], outcomes: readonly Outcome[], former: string): string {
  const found = new Map(outcomes.map((outcome) => [outcome.mutant.name, foundBy(outcome)]));
  const rows = mutants.map((mutant) => {
    const known = formerRows(former).get(titleOf(mutant));
    return { mutant, by: found.get(mutant.name) ?? known ?? 'not tried yet' };
  });
  const survivors = rows.filter(({ by }) => !by.startsWith('seed '));
  return [
    ...HEAD,
    `Of ${rows.length} mutants ${rows.length - survivors.length} are caught.`,
    '',
    '| Mutant | What it would do to a seller | Promise | Caught by |',
    '|---|---|---|---|',
    ...rows.map(({ mutant, by }) => rowOf([titleOf(mutant), mutant.harm, mutant.invariant, by])),
    '',
    '## What survives, and why',
    '',
    ...(survivors.length === 0 ? ['None of them.'] : survivors.map(({ mutant, by }) => survivor(mutant, by))),
    '',
  ].join('\n');
}

const HEAD_TEXT = `
A test that never fails proves nothing. So faults are put into the program on purpose, one at a
time, and the simulation of engine and demo marketplace has to notice each of them: a broken
promise, a crash, or a run that does not come to an end. Each seed is lived through twice: as a day of
\`npm run simulate\`, and as a morning of \`test/sync/world\`, which is judged by the pieces, prices and
titles that are on Allegro in the end. The seed that caught a mutant is lived
through once more without it and must then find nothing; nor may it with a harmless change
that only makes the program a little faster or slower. A seed that finds something all the same
tells nothing and is left out.

Each mutant is a small patch in \`test/mutants/patches\`, found by its text rather than by line
numbers; a test holds that each still fits the program. I1 to I10 are the promises of the
simulation, in \`test/simulate/invariants\`: I1 nothing lost, I2 nothing twice, I3 nothing changed
that was not shown, I4 in order, I5 the grid tells the truth, I6 a sound database, I7 no unwanted
request, I8 no secret in the log, I9 nothing sold twice, I10 no act unconfirmed.

Number 11 was taken out, since it does no harm: where of a command that was refused whole only the
first half goes again at once, the rest is released still and goes with the next wave.

Number 29 was taken out too: that an outcome is not written over what the seller did meanwhile is looked at
where nothing can have happened in between. What is under way he cannot move, and what still waits is read
in the same breath in which it is moved.

    npm run simulate:mutants -- --json [--only NAME,...] [--seeds 500] [--workers 2] [--write]

The table of this page is written by \`--write\`; with \`--only\` the other rows stay.
`;

const HEAD = ['# Mutations: does the simulation notice?', HEAD_TEXT];

function foundBy(outcome: Outcome): string {
  const { lived } = outcome;
  if (lived.end === 'unfit') return 'not tried: it does not fit the program any more';
  if (lived.end === 'well') return `nothing in ${lived.seed} seeds`;
  return cell(`seed ${lived.seed}: ${plainly(lived.told)}`);
}

/** Without the numbers of offers, which say nothing here. */
function plainly(told: string): string {
  const [first = ''] = told.replace(/seed \d+: /, '').split('\n');
  const line = first.replaceAll(/\b\d{8,}\b/g, 'an offer').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an id');
  return line.length > 120 ? `${line.slice(0, 117)}...` : line;
}

/** The last cell of each row, by the first. */
function formerRows(page: string): ReadonlyMap<string, string> {
  const rows = [...page.matchAll(/^\| (\d\d .+?) \| .+ \| I\d+ \| (.+) \|$/gm)];
  return new Map(rows.map(([, title = '', by = '']) => [title, by]));
}

function titleOf({ name, title }: Mutant): string {
  return `${name.slice(0, 2)} ${cell(title)}`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '/').replaceAll('\n', ' ');
}

function survivor({ name, invariant, survives }: Mutant, by: string): string {
  return `- **${name}** (${invariant}; ${by}). ${survives ?? 'Why is not known yet.'}`;
}
