import type { Command } from 'commander';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import type { AddVerbs } from './program.ts';
import { ask, type Session } from './session.ts';

const WHICH = 'changes by their numbers';

/** What may be done with changes of items that have not left. */
export const addItemMoveVerbs: AddVerbs = (parent, run) => {
  parent
    .command('recall-items')
    .description('take a send-items back, for what has not left yet')
    .argument('[id...]', `${WHICH}; without one all of them`)
    .action((ids: readonly string[], _options: object, command: Command) =>
      run(command, (session) => recall(session, ids.map(changeNumber))),
    );
  parent
    .command('drop-items')
    .description('give up what was made, changed or deleted here')
    .argument('<id...>', WHICH)
    .action((ids: readonly string[], _options: object, command: Command) =>
      run(command, (session) => drop(session, ids.map(changeNumber))),
    );
};

async function recall(session: Session, changeIds: readonly number[]): Promise<ExitCode> {
  const which = changeIds.length === 0 ? 'all' : changeIds;
  const { recalled } = await ask(session, 'collections.recall', { changeIds: which });
  session.out.answer({ recalled }, () => [`${recalled} recalled`]);
  return EXIT.done;
}

async function drop(session: Session, changeIds: readonly number[]): Promise<ExitCode> {
  const { dropped } = await ask(session, 'collections.drop', { changeIds });
  session.out.answer({ dropped }, () => [`${dropped} dropped`]);
  return EXIT.done;
}

function changeNumber(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw usageFailure(`${word} is no number of a change.`);
}
