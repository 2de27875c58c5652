import type { Command } from 'commander';
import type { AppStatus } from '../../shared/contract.ts';
import { EXIT } from './exit-codes.ts';
import { columns } from './output.ts';
import type { AddVerbs } from './program.ts';
import { ask, type Session } from './session.ts';

type SyncOptions = { readonly full?: boolean; readonly details?: boolean };

export const addShopVerbs: AddVerbs = (parent, run) => {
  parent
    .command('sync')
    .description('get changes from Allegro')
    .option('--full', 'read the whole listing again')
    .option('--details', 'wait until all details are here, too')
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

async function sync(session: Session, { full = false, details = false }: SyncOptions) {
  const outcome = await ask(session, 'sync.start', { full, details });
  session.out.answer(outcome, () => [
    `${outcome.offers} offers, ${outcome.changed} changed, ${outcome.detailsMissing} without details yet`,
  ]);
  return EXIT.done;
}

async function status(session: Session) {
  const known = await ask(session, 'app.status', {});
  session.out.answer({ ...known, dataFolder: session.dataFolder }, () =>
    statusLines(known, session.dataFolder),
  );
  return EXIT.done;
}

function statusLines(known: AppStatus, dataFolder: string): string[] {
  const { account, counts } = known;
  if (account === null) return [`No shop is open in ${dataFolder}. Try: stragan connect --demo`];
  const unsent = Object.entries(counts).filter(([, count]) => count > 0);
  return columns([
    ['shop', `${account.login} (${account.environment}), account ${account.accountId}`],
    ['data folder', dataFolder],
    ...(known.connection === 'signed-out' ? [['sign-in', 'needed: stragan sign-in']] : []),
    ['offers as of', timeText(known.dataAsOf.offers)],
    ['details as of', timeText(known.dataAsOf.details)],
    ['changes', unsent.map(([state, count]) => `${count} ${state}`).join(', ') || 'none'],
    ...(known.secretsInFile ? [['secrets', 'in a file of the data folder']] : []),
  ]);
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
