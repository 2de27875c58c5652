import { READ_SCOPES, WRITE_SCOPES, type Account, type DemoShape } from '../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';
import type { Emit } from '../engine/engine.ts';
import type { AccountsFile } from './accounts-file.ts';
import { signInAgain, type ConnectNeeds } from './connect.ts';
import type { OpenShop } from './open-shop.ts';
import type { ShopHolder } from './shop-holder.ts';

export type DeskNeeds = ConnectNeeds & {
  readonly accounts: AccountsFile;
  readonly holder: ShopHolder;
  readonly emit: Emit;
};

type Answer = Promise<Result<Account, AppError>>;

const NOT_OPEN: AppError = { kind: 'not-found', message: 'No shop is open.' };

/**
 * Signing in and out and opening. One sign-in at a time: a newer one cancels the one that still waits for the
 * browser.
 */
export class AccountDesk {
  readonly #needs: DeskNeeds;
  #signingIn: AbortController | null = null;

  constructor(needs: DeskNeeds) {
    this.#needs = needs;
  }

  async open(account: Account): Answer {
    const { holder, accounts, emit } = this.#needs;
    const opened = await holder.open(account);
    if (opened.ok) accounts.setCurrent(account.accountId);
    emit('app.changed', { what: 'accounts' });
    return opened;
  }

  /** Signs in by `work`, keeps the account and opens it. */
  async connect(work: (signal: AbortSignal) => Answer): Answer {
    const connected = await this.#signing(work);
    if (!connected.ok) return connected;
    this.#needs.accounts.keep(connected.value);
    return this.open(connected.value);
  }

  cancel(): void {
    this.#signingIn?.abort();
  }

  /** A built-in demo shop that was opened before and is still signed in. */
  async knownDemo({ seed, offers, edition = '2026' }: DemoShape): Promise<Account | null> {
    const { accounts, secrets } = this.#needs;
    const isThat = ({ demo, edition: played }: Account) =>
      demo?.seed === seed && demo.offers === offers && played === edition;
    const known = accounts.content.accounts.find(isThat);
    return known && (await secrets.hasTokens(known)) ? known : null;
  }

  /** `further` scopes by their short names. */
  signInAgain(write: boolean, further: readonly string[]): Answer {
    return this.#withShop(async (shop) => {
      const scopes = new Set<string>([
        ...READ_SCOPES,
        ...(write ? WRITE_SCOPES : []),
        ...further.map((name) => `allegro:api:${name}`),
        // Signing in again never takes a permission away that was given before.
        ...(await this.#needs.secrets.grantedScopes(shop.account)),
      ]);
      const again = await this.#signing((signal) =>
        signInAgain(this.#needs, shop.account, [...scopes], signal),
      );
      if (again.ok) await shop.tokensChanged();
      return again;
    });
  }

  signOut(): Answer {
    return this.#withShop(async (shop) => {
      const forgotten = await this.#needs.secrets.forgetTokens(shop.account);
      if (!forgotten.ok) return forgotten;
      await shop.tokensChanged();
      return ok(shop.account);
    });
  }

  async #withShop(work: (shop: OpenShop) => Answer): Answer {
    const shop = await this.#needs.holder.current();
    if (!shop) return err(NOT_OPEN);
    const answer = await work(shop);
    this.#needs.emit('app.changed', { what: 'status' });
    return answer;
  }

  async #signing(work: (signal: AbortSignal) => Answer): Answer {
    this.#signingIn?.abort();
    const mine = new AbortController();
    this.#signingIn = mine;
    try {
      return await work(mine.signal);
    } finally {
      if (this.#signingIn === mine) this.#signingIn = null;
    }
  }
}
