import type { Account } from '../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';
import type { Emit } from '../engine/engine.ts';
import type { EngineSettings } from '../engine/worker-data.ts';
import type { DemoShops } from './demo-shops.ts';
import type { HostPorts } from './host-ports.ts';
import { OpenShop } from './open-shop.ts';
import type { Secrets } from './secrets.ts';

type HolderNeeds = {
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

/** The one shop that is open, if any. Openings and closings follow one another. */
export class ShopHolder {
  readonly #needs: HolderNeeds;
  #shop: OpenShop | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(needs: HolderNeeds) {
    this.#needs = needs;
  }

  get account(): Account | null {
    return this.#shop?.account ?? null;
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
      const shop = new OpenShop({
        account,
        dataFolder,
        clientSecret: await secrets.clientSecret(account),
        runsByItself: host.runsByItself,
        settings: settings(),
        vault: secrets.vaultOf(account),
        demoAddresses: () => demos.addressesOf(account),
        emit,
        log: host.log,
      });
      const opened = await shop.opened();
      if (opened.ok) {
        this.#shop = shop;
        return ok(account);
      }
      await shop.close();
      return opened;
    });
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#closeShop());
  }

  async call(side: 'reader' | 'writer', name: string, input: unknown): Promise<Result<unknown, AppError>> {
    const shop = await this.current();
    return shop ? shop.call(side, name, input) : err(NO_SHOP);
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
