import type { Command } from 'commander';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import { collected } from './option-values.ts';
import type { AddVerbs } from './program.ts';
import { ask, type Session } from './session.ts';

type Options = { readonly add?: readonly string[]; readonly remove?: readonly string[] };

/** Sets of many items at once, such as the tags of offers. */
export const addItemSetVerbs: AddVerbs = (parent, run) => {
  parent
    .command('edit-many')
    .description('put something on many items, or take it off, e.g. tags on offers; nothing is sent')
    .argument('<name>', 'the collection, e.g. offer-tags')
    .argument('<list>', 'which set of it, e.g. tags')
    .argument('<key...>', 'the items, e.g. offers by their numbers')
    .option('--add <key>', 'what is put on; may be repeated', collected)
    .option('--remove <key>', 'what is taken off; may be repeated', collected)
    .action((name: string, list: string, keys: readonly string[], options: Options, command: Command) =>
      run(command, (session) => editMany(session, { name, list, keys }, options)),
    );
};

async function editMany(
  session: Session,
  place: { readonly name: string; readonly list: string; readonly keys: readonly string[] },
  { add = [], remove = [] }: Options,
): Promise<ExitCode> {
  if (add.length + remove.length === 0) throw usageFailure('Say --add KEY or --remove KEY.');
  const outcome = await ask(session, 'collections.change-sets', { ...place, add, remove });
  session.out.answer(outcome, () => [
    `${outcome.changed} changed here, ${outcome.unchanged} as they were, ${outcome.unknown} not known`,
  ]);
  return outcome.unknown > 0 ? EXIT.refused : EXIT.done;
}
