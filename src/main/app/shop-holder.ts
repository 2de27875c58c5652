import type { Account } from '../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';
import type { Emit } from '../engine/engine.ts';
import type { EngineSettings } from '../engine/worker-data.ts';
import type { DemoShops } from './demo-shops.ts';
import type { HostPorts } from './host-ports.ts';
import type { StorageError } from '../../shared/contract-recovery.ts';
import { swapInto } from '../ports/swap-file.ts';
import { folderTroubleOf } from './folder-trouble.ts';
import { OpenShop } from './open-shop.ts';
import type { Secrets } from './secrets.ts';
import { shopPath } from './shop-path.ts';

export type HolderNeeds = {
  readonly dataFolder: string;
  readonly host: HostPorts;
  readonly secrets: Secrets;
  readonly demos: DemoShops;
  readonly emit: Emit;
  readonly settings: () => EngineSettings;
};

const NO_SHOP: AppError = {
  kind: 'not-found',
  message: 'No shop is open. Connect an account or open one first.',
};

type HolderTrouble = { readonly account: Account; readonly error: StorageError };

/** The one shop that is open, if any. Openings and closings follow one another. */
export class ShopHolder {
  readonly #needs: HolderNeeds;
  #shop: OpenShop | null = null;
  #trouble: HolderTrouble | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(needs: HolderNeeds) {
    this.#needs = needs;
  }

  get account(): Account | null {
    return this.#shop?.account ?? null;
  }

  /** Why its file could not be opened, read or written; null after that went well again. */
  get trouble(): HolderTrouble | null {
    return this.#trouble;
  }

  /** Of the shop that is open. */
  note(error: AppError): void {
    const account = this.account;
    if (account === null || error.kind !== 'storage' || error.reason === 'busy') return;
    this.#trouble = { account, error };
    this.#needs.emit('app.changed', { what: 'status' });
  }

  /** The open shop, once whatever opens or closes has ended. */
  async current(): Promise<OpenShop | null> {
    await this.#turn;
    return this.#shop;
  }

  open(account: Account): Promise<Result<Account, AppError>> {
    return this.#inTurn(async () => {
      await this.#closeShop();
      const { dataFolder, host, secrets, demos, emit, settings } = this.#needs;
      const clientSecret = await secrets.clientSecret(account);
      const made = attempt(() => {
        swapInto(shopPath(dataFolder, account.accountId));
        return new OpenShop({
          account,
          dataFolder,
          clientSecret,
          runsByItself: host.runsByItself,
          settings: settings(),
          vault: secrets.vaultOf(account),
          demoAddresses: () => demos.addressesOf(account),
          emit,
          log: host.log,
        });
      });
      if (!made.ok) return this.#failed(account, made.error);
      const shop = made.value;
      const opened = await shop.opened();
      if (opened.ok) {
        this.#shop = shop;
        this.#trouble = null;
        return ok(account);
      }
      await shop.close();
      return this.#failed(account, opened.error);
    });
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      this.#trouble = null;
      await this.#closeShop();
    });
  }

  async call(side: 'reader' | 'writer', name: string, input: unknown): Promise<Result<unknown, AppError>> {
    const shop = await this.current();
    if (shop === null) return err(this.#trouble?.error ?? NO_SHOP);
    const answer = await shop.call(side, name, input);
    if (!answer.ok) this.note(answer.error);
    else if (side === 'writer' && this.#trouble !== null) this.#ease();
    return answer;
  }

  #failed(account: Account, error: AppError): Result<never, AppError> {
    if (error.kind === 'storage') this.#trouble = { account, error };
    this.#needs.emit('app.changed', { what: 'status' });
    return err(error);
  }

  /** Something was done: a disk that was full has room again. Damage does not go by itself. */
  #ease(): void {
    if (this.#trouble?.error.reason === 'corrupt') return;
    this.#trouble = null;
    this.#needs.emit('app.changed', { what: 'status' });
  }

  async #closeShop(): Promise<void> {
    const shop = this.#shop;
    this.#shop = null;
    await shop?.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(work);
    this.#turn = next.catch(() => null);
    return next;
  }
}

/** What the system refuses comes back as data. */
function attempt<T>(work: () => T): Result<T, AppError> {
  try {
    return ok(work());
  } catch (thrown) {
    const error = folderTroubleOf(thrown);
    if (error === null) throw thrown;
    return err(error);
  }
}
