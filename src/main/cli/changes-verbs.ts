import { Option, type Command } from 'commander';
import type { ChangeScope } from '../../shared/contract-changes.ts';
import { EDIT_STATES, type EditState } from '../../shared/domain/edit.ts';
import { isOfferField, type OfferField } from '../../shared/domain/offer-fields.ts';
import { listChanges } from './all-pages.ts';
import { changeDocument, changeLine, reportLines } from './change-document.ts';
import { scopesOf, scopesOrAll, scopesOrRefusal } from './change-scope.ts';
import { sendChanges, type SendOptions } from './changes-send.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import { tellEdited } from './offers-verbs.ts';
import { wholeNumber } from './option-values.ts';
import { columns } from './output.ts';
import type { AddVerbs } from './program.ts';
import { ask, type Session } from './session.ts';

type ListOptions = {
  readonly state?: readonly EditState[];
  readonly set?: string;
  readonly limit: number;
  readonly after?: string;
};

type ResolveOptions = { readonly take: 'mine' | 'theirs'; readonly field?: string };

const WHICH = 'changes (12), offers (12345678901) or change sets';

export const addChangesVerbs: AddVerbs = (parent, run) => {
  const changes = parent.command('changes').description('what was edited here, and how each change stands');
  changes
    .command('list')
    .description('changes in the order they were made')
    .option('--state <s>', `of these states, with commas: ${EDIT_STATES.join(', ')}`, states)
    .option('--set <id>', 'of one change set')
    .option('--limit <n>', 'at most so many', wholeNumber(1, 1_000_000), 200)
    .option('--after <c>', 'go on where "next" of the last answer leads')
    .action((options: ListOptions, command: Command) => run(command, (session) => list(session, options)));
  changes
    .command('show')
    .description('one change with its story')
    .argument('<id>', 'its number', wholeNumber(1, 999_999_999))
    .action((editId: number, _options: object, command: Command) =>
      run(command, (session) => show(session, editId)),
    );
  changes
    .command('sets')
    .description('the change sets, newest first')
    .action((_options: object, command: Command) => run(command, sets));
  changes
    .command('check')
    .description('what would keep changes from being sent, and what needs a yes')
    .argument('[id...]', WHICH)
    .action((ids: readonly string[], _options: object, command: Command) =>
      run(command, (session) => check(session, ids)),
    );
  changes
    .command('send')
    .description('send to Allegro and wait until each change is seen there')
    .argument('[id...]', WHICH)
    .option('--wait <seconds>', 'how long to wait at most', wholeNumber(0, 86_400), 300)
    .option('--yes', 'answer yes to every question of the check')
    .option('--when-online', 'when there is no network, keep them released: they go when you are back')
    .action((ids: readonly string[], options: SendOptions, command: Command) =>
      run(command, (session) => sendChanges(session, scopesOrAll(ids), options)),
    );
  addMoves(changes, run);
};

const addMoves: AddVerbs = (changes, run) => {
  const all = ['--all', 'every change that can be'] as const;
  changes
    .command('drop')
    .description('give changes up')
    .argument('[id...]', WHICH)
    .option(...all)
    .action((ids: readonly string[], options: { readonly all?: boolean }, command: Command) =>
      run(command, (session) => move(session, 'drop', scopesOrRefusal(ids, options.all ?? false))),
    );
  changes
    .command('retry')
    .description('make refused changes ready to be sent again')
    .argument('[id...]', WHICH)
    .option(...all)
    .action((ids: readonly string[], options: { readonly all?: boolean }, command: Command) =>
      run(command, (session) => move(session, 'retry', scopesOrRefusal(ids, options.all ?? false))),
    );
  changes
    .command('recall')
    .description('take a Send back, for changes that have not left yet')
    .argument('[id...]', WHICH)
    .action((ids: readonly string[], _options: object, command: Command) =>
      run(command, (session) => move(session, 'recall', scopesOrAll(ids))),
    );
  changes
    .command('resolve')
    .description('settle a conflict, or an answer of the read-back')
    .argument('<id...>', WHICH)
    .addOption(new Option('--take <side>', 'whose value').choices(['mine', 'theirs']).makeOptionMandatory())
    .option('--field <f>', 'only this field of the offer')
    .action((ids: readonly string[], options: ResolveOptions, command: Command) =>
      run(command, (session) => resolve(session, scopesOf(ids), options)),
    );
  changes
    .command('take-back')
    .description(
      'write the former values of a sent change set as new changes; without one, undo the last unsent change',
    )
    .argument('[set]', 'change set')
    .action((set: string | undefined, _options: object, command: Command) =>
      run(command, (session) => (set === undefined ? undo(session) : takeBack(session, set))),
    );
};

async function list(session: Session, { state, set, limit, after }: ListOptions): Promise<ExitCode> {
  const query = { ...(state ? { states: state } : {}), ...(set ? { changeSetId: set } : {}) };
  const { changes, next } = await listChanges(session, query, { after: after ?? null, limit });
  session.out.answer({ changes: changes.map(changeDocument), next }, () => [
    ...columns(changes.map(changeLine)),
    ...(next === null ? [] : [`More: --after ${next}`]),
  ]);
  return EXIT.done;
}

async function show(session: Session, editId: number): Promise<ExitCode> {
  const { story, ...row } = await ask(session, 'changes.show', { editId });
  session.out.answer({ ...changeDocument(row), story }, () => [
    ...columns([changeLine(row)]),
    ...story.map(
      ({ at, event, detail }) => `  ${new Date(at).toLocaleString()} ${event} ${JSON.stringify(detail)}`,
    ),
  ]);
  return EXIT.done;
}

async function sets(session: Session): Promise<ExitCode> {
  const known = await ask(session, 'changes.sets', {});
  session.out.answer(known, () =>
    columns(
      known.sets.map((set) => [
        set.changeSetId,
        new Date(set.createdAt).toLocaleString(),
        Object.entries(set.counts)
          .map(([state, count]) => `${count} ${state}`)
          .join(', '),
        set.title,
      ]),
    ),
  );
  return EXIT.done;
}

async function check(session: Session, ids: readonly string[]): Promise<ExitCode> {
  const reports = [];
  for (const scope of scopesOrAll(ids)) reports.push(await ask(session, 'changes.check', scope));
  const report = {
    checked: reports.reduce((sum, { checked }) => sum + checked, 0),
    stops: reports.flatMap(({ stops }) => stops),
    questions: reports.flatMap(({ questions }) => questions),
  };
  session.out.answer(report, () => reportLines(report));
  return report.stops.length > 0 ? EXIT.refused : EXIT.done;
}

async function move(
  session: Session,
  verb: 'drop' | 'retry' | 'recall',
  scopes: readonly ChangeScope[],
): Promise<ExitCode> {
  const told = { drop: 'dropped', retry: 'retried', recall: 'recalled' } as const;
  let moved = 0;
  for (const scope of scopes) {
    const counts: Readonly<Record<string, number | null>> = await ask(session, `changes.${verb}`, scope);
    moved += counts[told[verb]] ?? 0;
  }
  session.out.answer({ [told[verb]]: moved }, () => [`${moved} ${told[verb]}`]);
  return EXIT.done;
}

async function resolve(
  session: Session,
  scopes: readonly ChangeScope[],
  options: ResolveOptions,
): Promise<ExitCode> {
  const field = options.field === undefined ? {} : { field: fieldNamed(options.field) };
  let resolved = 0;
  for (const scope of scopes) {
    resolved += (await ask(session, 'changes.resolve', { ...scope, ...field, take: options.take })).resolved;
  }
  session.out.answer({ resolved }, () => [`${resolved} resolved`]);
  return EXIT.done;
}

async function undo(session: Session): Promise<ExitCode> {
  const { undone, title } = await ask(session, 'offers.undo', {});
  session.out.answer({ undone, title }, () => [
    title === null ? 'Nothing to undo' : `${undone} undone: ${title}`,
  ]);
  return EXIT.done;
}

async function takeBack(session: Session, changeSetId: string): Promise<ExitCode> {
  const outcome = await ask(session, 'changes.take-back', { changeSetId });
  for (const row of outcome.skipped)
    session.out.note(`Left as it is: ${row.offerId} ${row.field ?? ''} ${row.message}`);
  return tellEdited(session, outcome);
}

function fieldNamed(name: string): OfferField {
  if (isOfferField(name)) return name;
  throw usageFailure(`${name} is no field of an offer.`);
}

function states(text: string): readonly EditState[] {
  return text.split(',').map((word) => {
    const state = EDIT_STATES.find((known) => known === word.trim());
    if (state) return state;
    throw usageFailure(`${word} is no state; use ${EDIT_STATES.join(', ')}.`);
  });
}
