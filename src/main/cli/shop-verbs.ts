import { type Command, Option } from 'commander';
import type { AppStatus, MissingOffers } from '../../shared/contract-app.ts';
import { EXIT } from './exit-codes.ts';
import { columns } from './output.ts';
import type { AddVerbs } from './program.ts';
import { ask, type Session } from './session.ts';

type SyncOptions = {
  readonly full?: boolean;
  readonly details?: boolean;
  readonly missing?: 'keep' | 'remove';
};

export const addShopVerbs: AddVerbs = (parent, run) => {
  parent
    .command('sync')
    .description('get changes from Allegro')
    .option('--full', 'read the whole listing again')
    .option('--details', 'wait until all details are here, too')
    .addOption(
      new Option(
        '--missing <answer>',
        'what to do with offers missing at Allegro, when status tells of them',
      ).choices(['keep', 'remove']),
    )
    .action((options: SyncOptions, command: Command) => run(command, (session) => sync(session, options)));
  parent
    .command('status')
    .description('the open shop, how old its data is and what is unsent')
    .action((_options, command: Command) => run(command, status));
  parent
    .command('accounts')
    .description('the shops of this data folder')
    .action((_options, command: Command) => run(command, accounts));
};

async function sync(session: Session, { full = false, details = false, missing }: SyncOptions) {
  if (missing !== undefined) return answerMissing(session, missing === 'remove');
  const outcome = await ask(session, 'sync.start', { full, details });
  session.out.answer(outcome, () => [
    `${outcome.offers} offers, ${outcome.changed} changed, ${outcome.detailsMissing} without details yet`,
  ]);
  return EXIT.done;
}

async function answerMissing(session: Session, remove: boolean) {
  const outcome = await ask(session, 'sync.answer-missing', { remove });
  session.out.answer(outcome, () => [
    `${outcome.removed} archived here, ${outcome.kept} kept` +
      (outcome.waiting > 0 ? `, ${outcome.waiting} wait for the next sync: Allegro was not reached` : ''),
  ]);
  return outcome.waiting > 0 ? EXIT.underWay : EXIT.done;
}

async function status(session: Session) {
  const known = await ask(session, 'app.status', {});
  const { missing } = known.missingOffers > 0 ? await ask(session, 'sync.findings', {}) : { missing: null };
  session.out.answer({ ...known, missing, dataFolder: session.dataFolder }, () =>
    statusLines(known, missing, session.dataFolder),
  );
  return known.account === null && known.trouble !== null ? EXIT.failed : EXIT.done;
}

function statusLines(known: AppStatus, missing: MissingOffers | null, dataFolder: string): string[] {
  const { account, counts, trouble } = known;
  if (account === null && trouble !== null)
    return [
      `No shop can be opened in ${dataFolder}: ${trouble.error.message}`,
      ...(trouble.unsent === null ? [] : [`Changes there that are not at Allegro yet: ${trouble.unsent}`]),
    ];
  if (account === null) return [`No shop is open in ${dataFolder}. Try: stragan connect --demo`];
  const unsent = Object.entries(counts).filter(([, count]) => count > 0);
  return columns([
    ['shop', `${account.login} (${account.environment}), account ${account.accountId}`],
    ['data folder', dataFolder],
    ['Allegro', CONNECTION_WORDS[known.connection ?? 'unknown']],
    ['offers as of', timeText(known.dataAsOf.offers)],
    ['details as of', timeText(known.dataAsOf.details)],
    ['changes', unsent.map(([state, count]) => `${count} ${state}`).join(', ') || 'none'],
    ...(missing === null ? [] : missingLines(missing)),
    ...(known.secretsInFile ? [['secrets', 'in a file of the data folder']] : []),
  ]);
}

const CONNECTION_WORDS: Readonly<Record<NonNullable<AppStatus['connection']>, string>> = {
  unknown: 'not asked yet',
  online: 'answers',
  offline: 'cannot be reached',
  'signed-out': 'signed out: stragan sign-in',
};

function missingLines({ count, total, sample }: MissingOffers): string[][] {
  return [
    ['missing', `${count} of ${total} offers are not at Allegro any more: sync --missing keep or remove`],
    ...sample.map(({ offerId, title }) => ['', `${offerId} ${title}`]),
  ];
}

function timeText(at: number | null): string {
  return at === null ? 'never' : new Date(at).toLocaleString();
}

async function accounts(session: Session) {
  const known = await ask(session, 'accounts.list', {});
  session.out.answer(known, () =>
    columns(
      known.accounts.map(({ accountId, login, environment }) => [
        accountId === known.currentId ? '*' : ' ',
        accountId,
        environment,
        login,
      ]),
    ),
  );
  return EXIT.done;
}
