import type { Edition } from '../../../src/shared/domain/account.ts';
import { descriptionFile, downloadDescription } from '../description/find-description.ts';
import { describedEdition } from './editions.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { figuresOf, summaryOf, tableOf, unseenOf, type EditionFigures } from './report.ts';
import { runEdition } from './run-edition.ts';

// npm run contract: plays every method through our client against our demo and holds all that goes over the
// wire to Allegro's description.

const options = readOptions(process.argv.slice(2));
if (options === null) {
  print(USAGE);
  process.exit(2);
}
const results = new Map<Edition, EditionFigures>();
for (const edition of options.editions) {
  const result = await play(edition, options);
  if (result !== null) results.set(edition, result);
}
if (options.isJson) print(summaryOf(results));
const isGood = [...results.values()].every(
  ({ called, methods, violations }) => called === methods && violations === 0,
);
process.exitCode = isGood && results.size === options.editions.length ? 0 : 1;

async function play(edition: Edition, chosen: Options): Promise<EditionFigures | null> {
  const described = describedEdition(edition, await pathFor(edition, chosen));
  if (described === null) {
    print(`The edition of ${edition} has no description here: name one with --description FILE.`);
    return null;
  }
  const startedAt = performance.now();
  const outcome = await runEdition(edition, described, chosen);
  const figures = figuresOf(outcome);
  const methods = outcome.played.length;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  print(`\nEdition ${edition}\n${tableOf(outcome)}`);
  if (chosen.isUnseenTold) print(`\nNever seen:\n${unseenOf(outcome)}`);
  const { called, violations, fields_seen: share } = figures;
  print(
    `\n${edition}: called ${called} of ${methods}, violations ${violations}, fields ${share}, ${seconds} s`,
  );
  return { methods, ...figures };
}

/** A file that was named is of the edition that was named, else of today's. */
async function pathFor(edition: Edition, { description, editions }: Options): Promise<string | null> {
  if (description !== null && (editions.length === 1 || edition === '2026')) return description;
  const beside = descriptionFile(edition);
  return beside === null && edition === '2026' ? downloadDescription(new Date()) : beside;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
