import type { Account } from '../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';
import type { Emit, Handlers } from '../engine/engine.ts';
import type { AccountsFile } from './accounts-file.ts';
import { connectBuiltInDemo, connectShop, signInAgain, type ConnectNeeds } from './connect.ts';
import type { AppCommand } from './parsers.ts';
import type { ShopHolder } from './shop-holder.ts';

type AccountCommand = Exclude<AppCommand, 'app.status' | 'app.preferences'>;

type Needs = ConnectNeeds & {
  readonly accounts: AccountsFile;
  readonly holder: ShopHolder;
  readonly emit: Emit;
};

const ORDINARY_DEMO = { offers: 2000, seed: 1 };
const NOT_OPEN: AppError = { kind: 'not-found', message: 'No shop is open.' };

/** One sign-in at a time: a newer one cancels the one that still waits for the browser. */
export function accountCommands(needs: Needs): Handlers<AccountCommand> {
  const { accounts, holder, emit, secrets } = needs;
  let signingIn: AbortController | null = null;

  async function signing<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signingIn?.abort();
    const mine = new AbortController();
    signingIn = mine;
    try {
      return await work(mine.signal);
    } finally {
      if (signingIn === mine) signingIn = null;
    }
  }

  async function open(account: Account): Promise<Result<Account, AppError>> {
    const opened = await holder.open(account);
    if (opened.ok) accounts.setCurrent(account.accountId);
    emit('app.changed', { what: 'accounts' });
    return opened;
  }

  async function keepAndOpen(connected: Result<Account, AppError>): Promise<Result<Account, AppError>> {
    if (!connected.ok) return connected;
    accounts.keep(connected.value);
    return open(connected.value);
  }

  async function knownDemo(demo: { seed: number; offers: number }): Promise<Account | null> {
    const known = accounts.content.accounts.find(
      (account) => account.demo?.seed === demo.seed && account.demo.offers === demo.offers,
    );
    return known && (await secrets.hasTokens(known)) ? known : null;
  }

  return {
    'accounts.list': () => ok(accounts.content),
    'accounts.connect-demo': async (input) => {
      const demo = { ...ORDINARY_DEMO, ...input };
      const known = await knownDemo(demo);
      if (known) return open(known);
      return keepAndOpen(await signing((signal) => connectBuiltInDemo(needs, demo, signal)));
    },
    'accounts.connect': async (input) =>
      keepAndOpen(await signing((signal) => connectShop(needs, input, signal))),
    'accounts.cancel-connect': () => {
      signingIn?.abort();
      return ok({});
    },
    'accounts.open': ({ accountId }) => {
      const account = accounts.find(accountId);
      return account
        ? open(account)
        : err({ kind: 'not-found', message: `There is no account ${accountId}.` });
    },
    'accounts.close': async () => {
      await holder.close();
      accounts.setCurrent(null);
      emit('app.changed', { what: 'accounts' });
      return ok({});
    },
    'accounts.sign-in': async ({ write }) => {
      const shop = await holder.current();
      if (!shop) return err(NOT_OPEN);
      const again = await signing((signal) => signInAgain(needs, shop.account, write, signal));
      if (again.ok) await shop.tokensChanged();
      emit('app.changed', { what: 'status' });
      return again;
    },
    'accounts.sign-out': async () => {
      const shop = await holder.current();
      if (!shop) return err(NOT_OPEN);
      const forgotten = await secrets.forgetTokens(shop.account);
      if (!forgotten.ok) return forgotten;
      await shop.tokensChanged();
      emit('app.changed', { what: 'status' });
      return ok({});
    },
  };
}
