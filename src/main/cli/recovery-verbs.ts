import type { Command } from 'commander';
import type { Restored, ShopCopy } from '../../shared/contract-recovery.ts';
import { EDIT_STATES } from '../../shared/domain/edit.ts';
import { storyText, traceIdsIn, type ToldStory } from '../../shared/domain/story-text.ts';
import { must } from '../../shared/errors.ts';
import { troubleText } from '../../shared/troubles/trouble.ts';
import { EXIT, type ExitCode, usageFailure } from './exit-codes.ts';
import { columns } from './output.ts';
import type { AddVerbs } from './program.ts';
import { COPY_KIND_WORDS, deleteBackup } from './backup-delete.ts';
import { ask, type Session } from './session.ts';

export const addRecoveryVerbs: AddVerbs = (parent, run) => {
  addArchiveVerbs(parent, run);
  parent
    .command('story')
    .description("what happened to a change, as a text for Allegro's support")
    .argument('<id>', 'number of a change (12), or of a change or act of an item (item:12)')
    .action((id: string, _options: object, command: Command) =>
      run(command, (session) => tellStory(session, id)),
    );
  parent
    .command('backups')
    .description('the dated copies of the open shop, newest first')
    .option('--make', 'make one now')
    .action((options: { readonly make?: boolean }, command: Command) =>
      run(command, (session) => backups(session, options.make ?? false)),
    );
  parent
    .command('delete-backup')
    .description('say what is in a copy, and with --yes delete it for good; not one of everything')
    .argument('<name>', 'as "backups" lists it')
    .option('--yes', 'delete it')
    .action((name: string, options: { readonly yes?: boolean }, command: Command) =>
      run(command, (session) => deleteBackup(session, name, options.yes ?? false)),
    );
  parent
    .command('restore')
    .description('go back to a copy; nothing is sent by itself, and the file of now is set aside')
    .argument('<name>', 'as "backups" lists it')
    .action((name: string, _options: object, command: Command) =>
      run(command, async (session) => tellRestored(session, await ask(session, 'backups.restore', { name }))),
    );
  parent
    .command('repair')
    .description('for a damaged file: save what you typed, make a new file, and fetch the rest again')
    .action((_options: object, command: Command) =>
      run(command, async (session) => tellRestored(session, await ask(session, 'recovery.repair', {}))),
    );
};

function addArchiveVerbs(...[parent, run]: Parameters<AddVerbs>): void {
  parent
    .command('export')
    .description('everything of all shops into a new folder: SQLite files, photos, papers; no sign-ins')
    .argument('<dir>', 'a folder that is not there yet, or is empty')
    .action((folder: string, _options: object, command: Command) =>
      run(command, async (session) => {
        const done = await ask(session, 'archive.export', { folder });
        session.out.answer(done, () => [`${done.shops} shops and ${done.files} files are in ${done.folder}`]);
        return EXIT.done;
      }),
    );
  parent
    .command('import')
    .description('bring the shops of an exported folder back; shops that are here stay as they are')
    .argument('<dir>', 'a folder that "export" made')
    .action((folder: string, _options: object, command: Command) =>
      run(command, async (session) => {
        const done = await ask(session, 'archive.import', { folder });
        session.out.answer(done, () => [
          ...done.accounts.map(({ accountId, login }) => `${login}: stragan --account ${accountId} sign-in`),
          ...done.skipped.map((login) => `${login} is here already and stays as it is`),
          ...done.unusable.map(troubleText),
        ]);
        return done.unusable.length > 0 ? EXIT.refused : EXIT.done;
      }),
    );
}

async function tellStory(session: Session, named: string): Promise<ExitCode> {
  const item = /^item:(\d+)$/.exec(named)?.[1];
  const told =
    item === undefined ? await storyOfEdit(session, named) : await storyOfItem(session, Number(item));
  session.out.answer(told, () => [storyText(told)]);
  return EXIT.done;
}

async function storyOfEdit(session: Session, named: string): Promise<ToldStory> {
  if (!/^\d+$/.test(named))
    throw usageFailure(`${named} is no change: use 12, or item:12 for one of an item.`);
  const { story, call, objectId, field, state, error } = await ask(session, 'changes.show', {
    editId: Number(named),
  });
  const traceIds = traceIdsIn([error, call, story]);
  return { about: `Offer ${objectId}, ${field}`, state, call, story, traceIds };
}

async function storyOfItem(session: Session, changeId: number): Promise<ToldStory> {
  const { story } = await ask(session, 'collections.story', { changeId });
  const input = { states: EDIT_STATES, after: changeId - 1, limit: 1 };
  const { changes } = await ask(session, 'collections.changes', input);
  const change = must(changes[0], 'the change');
  const about = `${change.collection} ${change.key}, ${change.act ?? change.kind}`;
  return { about, state: change.state, call: null, story, traceIds: traceIdsIn([change.error, story]) };
}

async function backups(session: Session, make: boolean): Promise<ExitCode> {
  const known = await ask(session, make ? 'backups.make' : 'backups.list', {});
  session.out.answer(known, () =>
    known.copies.length === 0
      ? ['No copies yet. Try: stragan backups --make']
      : columns(known.copies.map(line)),
  );
  return EXIT.done;
}

function line({ name, kind, madeAt, sizeBytes, isNewer }: ShopCopy): string[] {
  const size = `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
  return [
    new Date(madeAt).toLocaleString(),
    COPY_KIND_WORDS[kind],
    size,
    isNewer ? 'of a newer Stragan' : '',
    name,
  ];
}

function tellRestored(session: Session, restored: Restored): ExitCode {
  session.out.answer(restored, () => [
    restored.from === null
      ? 'A new file was made; the rest comes with the next sync.'
      : `Back at ${restored.from}`,
    `${restored.waiting} changes wait for you, ${restored.unsure} are looked for. Nothing was sent.`,
    ...(restored.lost > 0 ? [`${restored.lost} pieces of the damaged file could not be read.`] : []),
    ...(restored.setAside === null ? [] : [`The file of before: ${restored.setAside}`]),
  ]);
  return EXIT.done;
}
