import type { Addresses } from '../../shared/domain/account.ts';
import { err, ok } from '../../shared/errors.ts';
import type { Handlers } from '../engine/engine.ts';
import { AccountDesk, type DeskNeeds } from './account-desk.ts';
import { connectBuiltInDemo, connectShop } from './connect.ts';
import type { AppCommand } from './parsers.ts';

type AccountCommand = Extract<AppCommand, `accounts.${string}`>;

const ORDINARY_DEMO = { offers: 2000, seed: 1 };

type AccountNeeds = DeskNeeds & {
  /** Where the demo shop runs by itself; null: it is the built-in one. */
  readonly demoAt: Addresses | null;
};

export function accountCommands(needs: AccountNeeds): Handlers<AccountCommand> {
  const { accounts, holder, emit, demoAt } = needs;
  const desk = new AccountDesk(needs);
  return {
    'accounts.list': () => ok(accounts.content),
    'accounts.connect-demo': async (input) => {
      if (demoAt)
        return desk.connect((signal) => connectShop(needs, { environment: 'demo', ...demoAt }, signal));
      const demo = { ...ORDINARY_DEMO, ...input };
      const known = await desk.knownDemo(demo);
      return known ? desk.open(known) : desk.connect((signal) => connectBuiltInDemo(needs, demo, signal));
    },
    'accounts.connect': (input) => desk.connect((signal) => connectShop(needs, input, signal)),
    'accounts.cancel-connect': () => {
      desk.cancel();
      return ok({});
    },
    'accounts.open': ({ accountId }) => {
      const account = accounts.find(accountId);
      if (account) return desk.open(account);
      return err({ kind: 'not-found', message: `There is no account ${accountId}.` });
    },
    'accounts.close': async () => {
      await holder.close();
      accounts.setCurrent(null);
      emit('app.changed', { what: 'accounts' });
      return ok({});
    },
    'accounts.sign-in': ({ write, scopes = [] }) => desk.signInAgain(write, scopes),
    'accounts.sign-out': async () => {
      const signedOut = await desk.signOut();
      return signedOut.ok ? ok({}) : signedOut;
    },
  };
}
